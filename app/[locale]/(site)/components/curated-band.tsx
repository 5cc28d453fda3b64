import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { sightOf } from '@/features/entries/filters';
import { EntryOfTheDay } from '@/features/galleries/components/entry-of-the-day';
import { GalleryTeaser } from '@/features/galleries/components/gallery-teaser';
import { listGalleries } from '@/features/galleries/queries/lists';
import { getPickOfToday } from '@/features/galleries/queries/picks';
import { pageLocale } from '@/lib/i18n/page-locale';

/** What people picked, between two walls of what is voted for: the newest gallery, the entry of the day, or null. */
export async function curatedBand(): Promise<ReactNode> {
  const locale = await pageLocale();
  const [page, pick] = await Promise.all([listGalleries(null, locale, 1), getPickOfToday(locale)]);
  const gallery = page?.cards[0];
  if (!gallery && !pick) return null;
  const t = await getTranslations('galleries');
  // Whoever does not meet the maker of the day's entry meets the gallery alone, or no band.
  const sight = pick ? sightOf(pick.card) : {};
  return (
    <section aria-label={t('curated')} className={`mt-10 border-y bg-surface md:mt-14 ${gallery ? '' : 'sift if-any'}`}>
      <div
        className="sift mx-auto flex max-w-wall flex-col gap-10 px-4 py-10 md:px-8 md:py-12 lg:flex-row"
        {...(gallery ? {} : sight)}
      >
        {gallery && (
          <div className="min-w-0 lg:flex-[2_1_0]">
            <div className="flex items-baseline justify-between gap-4">
              <p className="text-meta text-ink-3">{t('newest')}</p>
              <Link href="/g" className="lk flex-none text-meta">
                {t('all')}
              </Link>
            </div>
            <GalleryTeaser gallery={gallery} isLarge />
          </div>
        )}
        {pick && (
          <div
            className={`min-w-0 ${gallery ? 'lg:flex-[1_1_0] lg:border-l lg:pl-10' : ''}`}
            {...(gallery ? sight : {})}
          >
            <EntryOfTheDay pick={pick} />
          </div>
        )}
      </div>
    </section>
  );
}
