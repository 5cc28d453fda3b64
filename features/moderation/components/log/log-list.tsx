import { Undo2 } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { LogRow } from '../../queries/log';
import { ruleName } from '../rule-name';

export async function LogList({ rows }: { rows: LogRow[] }) {
  const t = await getTranslations('log');
  return (
    <section className="mt-10" aria-labelledby="log-decisions">
      <h2 id="log-decisions" className="text-h2">
        {t('list')}
      </h2>
      {rows.length === 0 ? (
        <p className="mt-4 border-y py-5 text-ink-2">{t('none')}</p>
      ) : (
        <ol className="mt-4 divide-y border-y">
          {rows.map((row, at) => (
            // Rows have nothing that names them, on purpose.
            <Row key={`${at} ${row.day}`} row={row} />
          ))}
        </ol>
      )}
    </section>
  );
}

async function Row({ row: { day, kind, rule, subjectKind, reversed } }: { row: LogRow }) {
  const t = await getTranslations('log');
  return (
    <li className="grid gap-x-6 gap-y-0.5 py-3 md:grid-cols-[7.5rem_minmax(0,1fr)_minmax(0,1fr)_11rem] md:items-center">
      <time dateTime={day} className="text-meta text-ink-3 tabular-nums">
        {formatDay(await pageLocale(), day)}
      </time>
      <span>
        <span className="font-semibold">{t(`kind_${kind}`)}</span>{' '}
        <span className="text-ink-2">· {t(`subject_${subjectKind}`)}</span>
      </span>
      <span className="text-ink-2">
        {rule && (
          <Link href={`/rules#${rule}`} className="inline-flex min-h-6 items-center hover:underline">
            {await ruleName(rule)}
          </Link>
        )}
      </span>
      {reversed && (
        <span className="st st-tape justify-self-start md:justify-self-end">
          <Undo2 aria-hidden strokeWidth={1.9} />
          {t('reversed')}
        </span>
      )}
    </li>
  );
}
