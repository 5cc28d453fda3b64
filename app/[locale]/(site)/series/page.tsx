import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { listSeries } from '@/features/series/queries/series';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export const revalidate = 300;

export async function generateMetadata() {
  const t = await getTranslations('series');
  const locale = await pageLocale();
  return pageMetadata({ locale, path: '/series', title: t('indexTitle'), description: t('indexAbout') });
}

export default async function SeriesIndexPage() {
  const t = await getTranslations('series');
  const found = await listSeries();
  return (
    <div className="mx-auto max-w-wall px-4 pt-8 md:px-8 md:pt-12">
      <h1 className="text-h1">{t('indexTitle')}</h1>
      <p className="mt-2 max-w-read text-read text-ink-2">{t('indexAbout')}</p>
      <ul className="mt-8 grid gap-x-10 border-t md:grid-cols-2 xl:grid-cols-3">
        {found.map((one) => (
          <li key={one.slug} className="min-w-0 border-b py-4">
            <Link href={`/series/${one.slug}`} className="display text-h4 hover:underline">
              {one.title}
            </Link>
            {one.nativeTitle && one.nativeTitle !== one.title && (
              <p lang={one.nativeLang ?? undefined} className="text-ink-2">
                {one.nativeTitle}
              </p>
            )}
            <p className="text-meta text-ink-3">{[one.creators, one.startedYear].filter(Boolean).join(', ')}</p>
            <p className="mt-1 text-meta tabular-nums text-ink-3">
              {t('characterCount', { count: one.characterCount })}
              {one.entryCount > 0 && ` · ${t('entries', { count: one.entryCount })}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
