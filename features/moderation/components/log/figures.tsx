import { getTranslations } from 'next-intl/server';
import { formatDuration, formatMonth, formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { getFigures, getQueueFigures, type MonthFigures } from '../../queries/figures';
import { ruleName } from '../rule-name';

/** What waits now, and this month and the last in three figures each. */
export async function Figures() {
  const [months, { open, oldestMinutes }] = await Promise.all([getFigures(), getQueueFigures()]);
  const t = await getTranslations('log');
  const locale = await pageLocale();
  return (
    <>
      <p className="mt-4 text-ui text-ink-2">
        {oldestMinutes === null
          ? t('nothingWaits')
          : t('waiting', { count: open, age: formatDuration(locale, oldestMinutes) })}
      </p>
      <div className="mt-8 grid gap-x-14 gap-y-8 md:grid-cols-2">
        {months.map((month) => (
          <Month key={month.month} figures={month} />
        ))}
      </div>
    </>
  );
}

async function Month({ figures: { month, decisions, reversals, medianMinutes } }: { figures: MonthFigures }) {
  const t = await getTranslations('log');
  const locale = await pageLocale();
  const reversed = reversals.reduce((sum, { count }) => sum + count, 0);
  const big = [
    { name: t('decisions'), value: formatNumber(locale, decisions) },
    { name: t('reversals'), value: formatNumber(locale, reversed) },
    { name: t('median'), value: medianMinutes === null ? t('noMedian') : formatDuration(locale, medianMinutes) },
  ];
  return (
    <section aria-labelledby={`m-${month}`} className="border-t pt-4">
      <h2 id={`m-${month}`} className="text-h3">
        {formatMonth(locale, month)}
      </h2>
      <dl className="mt-3 grid grid-cols-3 gap-4">
        {big.map(({ name, value }) => (
          <div key={name} className="flex flex-col justify-between gap-1">
            <dt className="lab">{name}</dt>
            <dd className="display text-h2 tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {reversed > 0 && (
        <ul className="mt-3 text-meta text-ink-2" aria-label={t('reversedByRule')}>
          {
            await Promise.all(
              reversals.map(async ({ rule, count }) => (
                <li key={rule}>{t('reversedOf', { count, rule: rule ? await ruleName(rule) : t('noRule') })}</li>
              )),
            )
          }
        </ul>
      )}
    </section>
  );
}
