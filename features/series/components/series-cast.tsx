import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { SeriesView } from '../queries/series';

/** The characters of a work, with how many costumes there are of each. */
export async function SeriesCast({ characters }: { characters: SeriesView['characters'] }) {
  const t = await getTranslations('series');
  const locale = await pageLocale();
  if (characters.length === 0) return null;
  return (
    <section className="pt-10 md:pt-14" aria-labelledby="cast">
      <h2 id="cast" className="text-h2">
        {t('characters')}
      </h2>
      <ul className="mt-4 grid gap-x-8 border-t sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {characters.map((one) => (
          <li key={one.slug} className="flex min-w-0 items-baseline justify-between gap-3 border-b py-2.5">
            <div className="min-w-0">
              <Link href={`/c/${one.slug}`} className="font-semibold hover:underline">
                {one.name}
              </Link>{' '}
              {one.nativeName && one.nativeName !== one.name && (
                <span lang={one.nativeLang ?? undefined} className="text-ink-2">
                  {one.nativeName}
                </span>
              )}
            </div>
            <span className="text-meta tabular-nums text-ink-3">
              {formatNumber(locale, one.entryCount)}
              <span className="sr-only"> {t('entriesUnit')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
