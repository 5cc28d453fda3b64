import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getSeries } from '@/features/series/queries/series';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export async function seriesMetadata(slug: string, further = false): Promise<Metadata> {
  const series = await getSeries(slug);
  if (!series) return {};
  const locale = await pageLocale();
  const t = await getTranslations('series');
  const title = (locale === series.nativeLang && series.nativeTitle) || series.title;
  return pageMetadata({
    locale,
    path: `/series/${slug}`,
    title: t('title', { title }),
    description: locale === 'ja' ? series.summaryJa : series.summary,
    further,
  });
}
