import { getTranslations } from 'next-intl/server';
import { formatMoment, formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CounterReport as Report } from '../queries';

/** What the nightly reckoning of stored counts found. */
export async function CounterReport({ report: { last, differences } }: { report: Report }) {
  const t = await getTranslations('rings');
  const locale = await pageLocale();
  return (
    <section aria-labelledby="counters" className="mt-12">
      <h2 id="counters" className="text-h3">
        {t('counters')}
      </h2>
      <p className="mt-1 max-w-read text-ink-2">
        {last
          ? t('reckoned', {
              date: formatMoment(locale, new Date(last.at)),
              checked: last.checked,
              count: last.differences,
            })
          : t('notReckoned')}
      </p>
      {differences.length > 0 && (
        <ul className="mt-3 divide-y border-y">
          {differences.map(({ id, counter, stored, truth, createdAt }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2 tabular-nums">
              <span>
                <code>{counter}</code>{' '}
                {t('mended', { stored: formatNumber(locale, stored), truth: formatNumber(locale, truth) })}
              </span>
              <time dateTime={createdAt.toISOString()} className="text-meta text-ink-3">
                {formatMoment(locale, createdAt)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
