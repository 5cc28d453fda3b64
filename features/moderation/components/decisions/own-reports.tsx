import { CircleCheck, Clock } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Viewer } from '@/lib/viewer';
import { listOwnReports, type ReportRow } from '../../queries/decisions';
import { ruleName } from '../rule-name';

/** What a member reported, and what came of it. */
export async function OwnReports({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('decisions');
  const reports = await listOwnReports(viewer.id);
  return (
    <section id="reports" aria-labelledby="reports-heading" className="mt-10">
      <h3 id="reports-heading" className="text-h3">
        {t('reports')}
      </h3>
      {reports.length === 0 ? (
        <p className="mt-3 border-y py-5 text-ink-2">{t('noReports')}</p>
      ) : (
        <ul className="mt-3 divide-y border-y">
          {reports.map((report) => (
            <Row key={report.number} report={report} />
          ))}
        </ul>
      )}
    </section>
  );
}

async function Row({ report: { number, title, subjectKind, rule, at, state } }: { report: ReportRow }) {
  const t = await getTranslations('decisions');
  const locale = await pageLocale();
  const Icon = state === 'waiting' || state === 'held' ? Clock : CircleCheck;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold break-words">{t(`reported_${subjectKind}`, { title })}</p>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-meta text-ink-3">
          <span>{t('case', { number: String(number) })}</span>
          <time dateTime={at.toISOString()}>{formatDay(locale, at)}</time>
          <span>{await ruleName(rule)}</span>
        </p>
      </div>
      <span className={`st ${chips[state]}`}>
        <Icon aria-hidden strokeWidth={1.9} />
        {t(`state_${state}`)}
      </span>
    </li>
  );
}

const chips = { waiting: 'st-tape', held: 'st-tape', acted: 'st-mat', kept: 'st-none' };
