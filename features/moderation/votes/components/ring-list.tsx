import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { formatList, formatPercent } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { RingRow } from '../queries/list-rings';

/** Rings, the strongest first. */
export async function RingList({ rows, aside }: { rows: RingRow[]; aside: boolean }) {
  const t = await getTranslations('rings');
  const locale = await pageLocale();
  if (rows.length === 0) return <p className="mt-6 border-y py-5 text-ink-2">{t(aside ? 'noneAside' : 'none')}</p>;
  return (
    <ol className="mt-6 divide-y border-y">
      {rows.map(({ number, score, voters, inside, given, handles, foundAt }) => (
        <li key={number} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3.5">
          <div className="min-w-0 flex-1 basis-64">
            <Link href={`/mod/votes/${number}`} className="lk font-semibold">
              {t('ring', { number: String(number), count: voters })}
            </Link>
            <p className="mt-0.5 break-words text-meta text-ink-2">
              {formatList(locale, handles)}
              {voters > handles.length && ` ${t('andMore', { count: voters - handles.length })}`}
            </p>
          </div>
          <p className="text-meta text-ink-2 tabular-nums">{t('insideOf', { inside, given })}</p>
          <p className="text-meta text-ink-2 tabular-nums">
            {t('score', { score: formatPercent(locale, Math.round(score * 100)) })}
          </p>
          <p className="text-meta text-ink-3">
            <RelativeTime at={foundAt.toISOString()} locale={locale} />
          </p>
        </li>
      ))}
    </ol>
  );
}
