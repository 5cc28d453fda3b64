import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { Link } from '@/components/ui/link';
import { sightOf } from '@/features/entries/filters';
import { type EntryCardView, entryPath } from '@/features/entries/view';
import { Picture } from '@/features/photos/components/picture';

/** The three best photos of a character beside the name. What a viewer does not meet leaves its room to the others. */
export async function Collage({ cards }: { cards: EntryCardView[] }) {
  const t = await getTranslations('characters');
  const [lead, ...rest] = cards.filter(({ sensitive }) => !sensitive).slice(0, 3);
  if (!lead) return null;
  return (
    <div className="collage sift -mx-4 flex gap-1.5 max-lg:order-first max-lg:mb-6 max-md:-mt-6 md:mx-0 md:gap-2 lg:col-span-6">
      <Shown card={lead} lead>
        <span className="scrim absolute inset-x-0 bottom-0 px-4 pt-14 pb-3 text-meta text-white">
          <b className="font-semibold">{t('mostVotes')}</b> · {lead.maker}
        </span>
      </Shown>
      {rest.length > 0 && (
        <div className="if-any flex min-h-[360px] flex-[2_1_0] flex-col gap-1.5 md:gap-2 lg:min-h-[560px]">
          {rest.map((card) => (
            <Shown key={card.id} card={card} />
          ))}
        </div>
      )}
    </div>
  );
}

type Props = { card: EntryCardView; lead?: boolean; children?: React.ReactNode };

const Shown = ({ card, lead = false, children }: Props) => (
  <Link
    href={entryPath(card)}
    className={`ph block rounded-none! md:rounded-[3px]! lg:rounded-b-none! ${lead ? 'min-h-[360px] flex-[3_1_0] lg:min-h-[560px]' : 'flex-1'}`}
    style={{ '--lq': card.cover.averageColour } as CSSProperties}
    {...sightOf(card)}
  >
    <Picture
      photo={{ ...card.cover, alt: card.title }}
      sizes={lead ? '(min-width:68rem) 30vw, 60vw' : '(min-width:68rem) 20vw, 40vw'}
      priority={lead ? 'high' : 'eager'}
      style={{ objectPosition: `${card.cover.focusX * 100}% ${card.cover.focusY * 100}%` }}
    />
    {children}
  </Link>
);
