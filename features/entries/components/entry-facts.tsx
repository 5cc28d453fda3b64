import { getTranslations } from 'next-intl/server';
import { formatDay, formatPercent } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { EntryView } from '../queries/entry';

/** What the maker said about how it was made: shares, hours, materials, where it was worn. */
export async function EntryFacts({ entry }: { entry: EntryView }) {
  const t = await getTranslations('entries');
  const locale = await pageLocale();
  const percent = (share: number) => formatPercent(locale, share);
  const big = [
    { name: t('byHand'), value: entry.handmade === null ? null : percent(entry.handmade) },
    { name: t('bought'), value: entry.bought ? percent(entry.bought) : null },
    { name: t('commissioned'), value: entry.commissioned ? percent(entry.commissioned) : null },
    { name: t('time'), value: entry.hours ? t('hours', { hours: entry.hours }) : null },
  ].filter(({ value }) => value !== null);
  const day = entry.eventOn ? formatDay(locale, entry.eventOn) : null;
  const rows = [
    { name: t('materials'), value: named(entry, 'material') },
    { name: t('techniques'), value: named(entry, 'technique') },
    { name: t('props'), value: named(entry, 'prop') },
    { name: t('shotAt'), value: [entry.event, day].filter(Boolean).join(', ') },
  ].filter(({ value }) => value !== '');
  const others = entry.tags.filter(({ category }) => category === 'style' || category === 'event');
  return (
    <>
      {big.length > 0 && (
        <dl className="mt-6 flex flex-wrap gap-x-8 gap-y-4">
          {big.map(({ name, value }) => (
            <div key={name}>
              <dt className="lab">{name}</dt>
              <dd className="display text-h3 tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {rows.length > 0 && (
        <dl className="mt-4 divide-y border-y text-ui">
          {rows.map(({ name, value }) => (
            <div key={name} className="grid grid-cols-[112px_1fr] gap-3 py-2.5">
              <dt className="text-ink-3">{name}</dt>
              <dd className="min-w-0 break-words">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-2" aria-label={t('tags')}>
          {others.map(({ name }) => (
            <li key={name} className="st st-none">
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const named = (entry: EntryView, wanted: string) =>
  entry.tags
    .filter(({ category }) => category === wanted)
    .map(({ name }) => name)
    .join(', ');
