import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { Link } from '@/components/ui/link';
import { entryPath } from '@/features/entries/view';
import { Picture } from '@/features/photos/components/picture';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { PickView } from '../queries/picks';

/** What a moderator picked for today. */
export async function EntryOfTheDay({ pick: { day, card } }: { pick: PickView }) {
  const t = await getTranslations('galleries');
  const { cover, title, maker, character } = card;
  const ratio = Math.min(1.6, Math.max(0.8, cover.width / cover.height));
  return (
    <article className="min-w-0">
      <p className="text-meta text-ink-3">{t('pick', { day: formatDay(await pageLocale(), day) })}</p>
      <h2 className="mt-1 text-h3">
        <Link href={entryPath(card)} className="hover:underline">
          {title}
        </Link>
      </h2>
      <p className="mt-1 text-meta text-ink-3">
        <Link href={`/@${maker}`} className="lk">
          {maker}
        </Link>{' '}
        · {character.name}
      </p>
      <Link href={entryPath(card)} tabIndex={-1} aria-hidden className="mt-4 block max-w-[28rem]">
        <span className="ph block" style={{ '--lq': cover.averageColour, aspectRatio: ratio } as CSSProperties}>
          <Picture
            photo={{ ...cover, alt: '' }}
            sizes="(min-width:68rem) 28rem, 92vw"
            style={{ objectPosition: `${cover.focusX * 100}% ${cover.focusY * 100}%` }}
          />
        </span>
      </Link>
    </article>
  );
}
