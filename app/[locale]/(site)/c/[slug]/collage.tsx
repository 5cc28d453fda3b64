import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { type EntryCardView, entryPath } from '@/features/entries/view';
import { Picture } from '@/features/photos/components/picture';

/** The three best photos of a character beside the name. */
export async function Collage({ cards }: { cards: EntryCardView[] }) {
  const t = await getTranslations('characters');
  const [lead, ...rest] = cards.filter(({ sensitive }) => !sensitive).slice(0, 3);
  if (!lead) return null;
  const shape = rest.length === 0 ? '' : 'grid-cols-[3fr_2fr]';
  return (
    <div
      className={`-mx-4 grid gap-1.5 max-lg:order-first max-lg:mb-6 max-md:-mt-6 md:mx-0 md:gap-2 lg:col-span-6 ${shape}`}
    >
      {[lead, ...rest].map((card, index) => (
        <Link
          key={card.id}
          href={entryPath(card)}
          className={`ph block rounded-none! md:rounded-[3px]! lg:rounded-b-none! ${index === 0 ? 'row-span-2 min-h-[360px] lg:min-h-[560px]' : rest.length === 1 ? 'row-span-2' : ''}`}
          style={{ '--lq': card.cover.averageColour } as React.CSSProperties}
        >
          <Picture
            photo={{ ...card.cover, alt: card.title }}
            sizes={index === 0 ? '(min-width:68rem) 30vw, 60vw' : '(min-width:68rem) 20vw, 40vw'}
            priority={index === 0 ? 'high' : 'eager'}
            style={{ objectPosition: `${card.cover.focusX * 100}% ${card.cover.focusY * 100}%` }}
          />
          {index === 0 && (
            <span className="scrim absolute inset-x-0 bottom-0 px-4 pt-14 pb-3 text-meta text-white">
              <b className="font-semibold">{t('mostVotes')}</b> · {card.maker}
            </span>
          )}
        </Link>
      ))}
    </div>
  );
}
