import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { Link } from '@/components/ui/link';
import { Veil } from '@/features/entries/components/veil';
import { sightOf } from '@/features/entries/filters';
import { type EntryCardView, entryPath } from '@/features/entries/view';
import { Picture } from '@/features/photos/components/picture';
import { pageLocale } from '@/lib/i18n/page-locale';

/** A cosplay in the middle of a story. */
export async function EntryEmbed({ card }: { card: EntryCardView }) {
  const t = await getTranslations('stories');
  const { cover, sensitive, title, maker, character } = card;
  const href = entryPath(card);
  return (
    <aside
      className="my-8 grid grid-cols-[112px_1fr] gap-4 md:grid-cols-[184px_1fr] md:gap-6"
      lang={await pageLocale()}
      {...sightOf(card)}
    >
      <div className="ph aspect-[4/5]" style={{ '--lq': cover.averageColour } as CSSProperties}>
        <Link href={href} tabIndex={-1} aria-hidden className="block size-full">
          <Picture
            photo={{ ...cover, alt: '' }}
            sizes="(min-width:52rem) 184px, 112px"
            style={{ objectPosition: `${cover.focusX * 100}% ${cover.focusY * 100}%` }}
          />
        </Link>
        {sensitive && <Veil kind={sensitive} small />}
      </div>
      <div className="min-w-0 self-center">
        <p className="lab">{t('fromTheWall')}</p>
        <Link href={href} className="display mt-1 block break-words text-h3 font-semibold hover:underline">
          <span lang="und">{title}</span>
        </Link>
        <p className="mt-0.5 text-read text-ink-3">
          <Link href={`/@${maker}`} className="hover:underline">
            {maker}
          </Link>
          {' · '}
          {character.slug ? (
            <Link href={`/c/${character.slug}`} className="hover:underline">
              {character.name}
            </Link>
          ) : (
            character.name
          )}
        </p>
      </div>
    </aside>
  );
}
