import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { formatDay, formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { DeskRow } from '../queries/desk';

type Props = { page: { rows: DeskRow[]; next: string | null }; children: ReactNode };

/** Every story that there is, for those who write them. `children` starts a new one. */
export async function StoryDesk({ page, children }: Props) {
  const t = await getTranslations('editor');
  return (
    <div className="mx-auto max-w-page px-4 pt-8 md:px-8 md:pt-12">
      <h1 className="text-h1">{t('desk')}</h1>
      <p className="mt-3 max-w-read text-read text-ink-2">{t('lead')}</p>
      <section className="mt-8 max-w-lg" aria-labelledby="new-story">
        <h2 id="new-story" className="text-h3">
          {t('newStory')}
        </h2>
        {children}
      </section>
      <section className="mt-12" aria-labelledby="stories">
        <h2 id="stories" className="text-h2">
          {t('stories')}
        </h2>
        {page.rows.length === 0 && <p className="mt-4 border-y py-5 text-ink-2">{t('noStories')}</p>}
        <ol className="mt-4 divide-y border-y empty:hidden">
          {page.rows.map((row) => (
            <Row key={row.slug} row={row} />
          ))}
        </ol>
        {page.next && (
          <Link href={`/s/new?after=${page.next}`} className="btn btn-line mt-5">
            {t('older')}
          </Link>
        )}
      </section>
    </div>
  );
}

const looks = { draft: 'st-tape', scheduled: 'st-chalk', published: 'st-mat', removed: 'st-pencil' };

async function Row({ row: { slug, lang, state, title, savedAt, publishAt, author } }: { row: DeskRow }) {
  const t = await getTranslations('editor');
  const locale = await pageLocale();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <Link
        href={`/s/${slug}/edit`}
        lang={lang}
        className="inline-flex min-h-11 min-w-0 basis-full items-center sm:flex-1 sm:basis-0 font-semibold break-words hover:underline"
      >
        {title || t('untitled')}
      </Link>
      <span className={`st ${looks[state]}`}>{t(`state_${state}`)}</span>
      <span className="text-meta text-ink-3">
        {author ?? 'Kitbash'} · {t('savedOn', { day: formatDay(locale, savedAt) })}
      </span>
      {state === 'scheduled' && publishAt && (
        <span className="text-meta text-ink-3">{t('scheduledFor', { moment: formatMoment(locale, publishAt) })}</span>
      )}
    </li>
  );
}
