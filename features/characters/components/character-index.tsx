import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { listCharacters } from '../queries/index-page';

/** Every character under the first letter of the name. */
export async function CharacterIndex() {
  const t = await getTranslations('characters');
  const locale = await pageLocale();
  const letters = Object.groupBy(await listCharacters(), ({ name }) => firstLetter(name));
  const sorted = Object.entries(letters).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return (
    <>
      <nav aria-label={t('letters')} className="mt-6">
        <ul className="flex flex-wrap gap-x-1">
          {sorted.map(([letter]) => (
            <li key={letter}>
              <a href={`#letter-${letter}`} className="btn btn-bare btn-icon">
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sorted.map(([letter, found = []]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="mt-8 border-t pt-4 md:flex md:gap-8">
          <h2 id={`letter-${letter}`} className="w-14 shrink-0 text-h2 text-ink-3">
            {letter}
          </h2>
          <ul className="mt-2 grid flex-1 gap-x-8 sm:grid-cols-2 md:mt-0 lg:grid-cols-3 xl:grid-cols-4">
            {found.map((one) => (
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
                  <p className="truncate text-meta text-ink-3">{one.seriesTitle}</p>
                </div>
                {one.entryCount > 0 && (
                  <span className="text-meta tabular-nums text-ink-2">
                    {formatNumber(locale, one.entryCount)}
                    <span className="sr-only"> {t('entriesUnit')}</span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Latin letters without their accents; everything else together under `#`. */
function firstLetter(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : '#';
}
