import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { EmptySprue } from '@/components/ui/sprue';
import { FeedTabs } from '@/features/entries/components/feed-tabs';
import { listEntries } from '@/features/entries/queries/lists';
import { wholeRows } from '@/features/entries/wall';
import { NewestStory } from '@/features/stories/components/newest-story';
import { pageLocale } from '@/lib/i18n/page-locale';
import { EntryWall } from './components/entry-wall';

type Props = {
  list: string;
  after?: string;
  /** Stands between the first rows and the others. */
  band?: ReactNode;
};

/** Hot, New or Top: everyone's entries, from the start or after a place. */
export async function Feed({ list, after, band }: Props) {
  const locale = await pageLocale();
  const page = await listEntries(list, after ?? null, locale);
  if (!page) notFound();
  const t = await getTranslations('entries');
  const first = band ? wholeRows(page.cards.slice(0, beforeBand)) : [];
  const rest = page.cards.slice(first.length);
  return (
    <>
      <section className="mx-auto max-w-wall px-4 md:px-8">
        <h1 className="sr-only">{t('feed')}</h1>
        <div className="flex flex-wrap items-end justify-between gap-x-8 pt-5 md:pt-8">
          <FeedTabs list={list} />
          <p className="hidden pb-2 text-meta text-ink-3 lg:block">
            {t('ranked')}{' '}
            <Link className="lk" href="/ranking">
              {t('howRanked')}
            </Link>
          </p>
        </div>
        {list === '/' && !after && <NewestStory />}
        {first.length > 0 && <EntryWall cards={first} locale={locale} eager={8} className="fill mt-4 md:mt-6" />}
        {page.cards.length === 0 && (
          <EmptySprue title={t(list === '/' ? 'emptyFeed' : 'emptyPeriod')}>
            <Link href={list.startsWith('/top') ? '/top/all' : '/upload'} className="btn btn-ink">
              {t(list.startsWith('/top') ? 'allTime' : 'addYours')}
            </Link>
          </EmptySprue>
        )}
      </section>
      {band}
      {(rest.length > 0 || page.next) && (
        <div className={`mx-auto max-w-wall px-4 md:px-8 ${band ? 'pt-10 md:pt-14' : ''}`}>
          <EntryWall
            key={`${list} ${after}`}
            cards={rest}
            list={list}
            next={page.next}
            locale={locale}
            eager={band ? 0 : 8}
            className={band ? '' : 'mt-4 md:mt-6'}
          />
        </div>
      )}
    </>
  );
}

/** Of so many of the first entries, whole rows stand above the band. */
const beforeBand = 16;
