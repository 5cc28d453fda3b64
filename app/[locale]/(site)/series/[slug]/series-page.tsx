import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { EmptySprue } from '@/components/ui/sprue';
import { listEntries } from '@/features/entries/queries/lists';
import { ClaimLedger } from '@/features/series/components/claim-ledger';
import { SeriesCast } from '@/features/series/components/series-cast';
import { Timeline } from '@/features/series/components/timeline';
import { getSeries } from '@/features/series/queries/series';
import { StoriesAbout } from '@/features/stories/components/stories-about';
import { listStoriesAbout } from '@/features/stories/queries/lists';
import { pageLocale } from '@/lib/i18n/page-locale';
import { EntryWall } from '../../components/entry-wall';

/** A work: its adaptations, its characters, and the costumes from it. */
export async function SeriesPage({ slug, after = null }: { slug: string; after?: string | null }) {
  const locale = await pageLocale();
  const list = `/series/${slug}`;
  const [series, page] = await Promise.all([getSeries(slug), listEntries(list, after, locale)]);
  if (!series || !page) notFound();
  const t = await getTranslations('series');
  return (
    <div className="mx-auto max-w-wall px-4 pt-8 md:px-8 md:pt-12">
      <p className="lab">
        <Link href="/series" className="lk">
          {t('series')}
        </Link>
      </p>
      <h1 className="mt-2 break-words text-h1 md:text-[52px] md:leading-[1.05]">{series.title}</h1>
      {series.nativeTitle && series.nativeTitle !== series.title && (
        <p lang={series.nativeLang ?? undefined} className="mt-2 text-h3 text-ink-2">
          {series.nativeTitle}
        </p>
      )}
      <p className="mt-2 text-ink-3">{[series.creators, series.startedYear].filter(Boolean).join(', ')}</p>
      {!after && (
        <>
          <p className="mt-4 max-w-read text-read text-ink-2">{locale === 'ja' ? series.summaryJa : series.summary}</p>
          <SeriesCast characters={series.characters} />
          {series.appearances.length > 0 && (
            <section id="appearances" className="scroll-mt-24 pt-14 md:pt-20">
              <h2 className="text-h2">{t('appearances')}</h2>
              <Timeline appearances={series.appearances} people={8} />
              {series.appearances.map((appearance) => (
                <ClaimLedger key={appearance.slug} appearance={appearance} />
              ))}
            </section>
          )}
        </>
      )}
      <section className="pt-14 md:pt-20" aria-labelledby="cosplays">
        <h2 id="cosplays" className="text-h2">
          {t('cosplays')}
        </h2>
        {page.cards.length > 0 ? (
          <EntryWall cards={page.cards} list={list} next={page.next} locale={locale} className="mt-5" />
        ) : (
          <EmptySprue title={t('nobodyYet')} text={t('wouldBeFirst')}>
            <Link href="/upload" className="btn btn-ink">
              {t('addYours')}
            </Link>
          </EmptySprue>
        )}
      </section>
      {!after && (
        <div className="-mx-4 md:-mx-8">
          <StoriesAbout stories={await listStoriesAbout({ series: slug }, locale)} />
        </div>
      )}
    </div>
  );
}
