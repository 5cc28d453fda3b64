'use client';

import { Clock } from 'lucide-react';
import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/ui/relative-time';
import { Swatch } from '@/features/accounts/components/swatch';
import { formatDay } from '@/lib/i18n/format';
import { localPath } from '@/lib/i18n/locales';
import type { CaseRow } from '../../queries/queue';
import type { Queue } from '../../queues';
import { Countdown } from './countdown';
import { subjectName } from './subject-name';

type Props = { row: CaseRow; queue: Queue; isCurrent: boolean };

/** What a case is about, and who has it. */
export function CaseRowLink({ row, queue, isCurrent }: Props) {
  const t = useTranslations('moderation');
  const rules = useTranslations('rules');
  const locale = useLocale();
  return (
    <NextLink
      href={localPath(locale, `/mod/${queue}/${row.number}`)}
      prefetch={false}
      data-case={row.number}
      aria-current={isCurrent ? 'page' : undefined}
      className="min-w-0 flex-1 py-2.5 pr-4 leading-[1.15rem] focus-visible:-outline-offset-2"
    >
      <span className="flex items-baseline gap-2">
        <b className="min-w-0 flex-1 truncate font-semibold">{subjectName(t, row)}</b>
        {row.dueAt ? (
          <span className="shrink-0 text-meta font-semibold tabular-nums text-pencil-text">
            <Countdown at={row.dueAt} />
          </span>
        ) : (
          <RelativeTime
            at={new Date(row.createdAt).toISOString()}
            locale={locale}
            className="shrink-0 text-meta text-ink-3"
          />
        )}
      </span>
      <span className="mt-0.5 block truncate text-meta text-ink-2">
        {row.rule ? rules(`${row.rule}.name`) : row.kind === 'first' ? row.handle : ''}
      </span>
      <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <WaitChip row={row} />
        {row.kind === 'report' ? (
          <span className={`st ${row.urgency === 3 ? 'st-pencil' : 'st-none'}`}>
            {t('reports', { count: row.reportCount })}
          </span>
        ) : (
          <span className={`st ${row.kind === 'brake' ? 'st-pencil' : 'st-tape'}`}>{t(`kind.${row.kind}`)}</span>
        )}
        {row.holder && (
          <span className="flex items-center gap-1 text-meta text-ink-3">
            <Swatch handle={row.holder} size={16} />
            {row.isMine ? t('youHave') : t('hasIt', { handle: row.holder })}
          </span>
        )}
      </span>
    </NextLink>
  );
}

function WaitChip({ row: { answerDueAt, isBack } }: { row: CaseRow }) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  if (isBack) return <span className="st st-mat">{t('isBack')}</span>;
  if (!answerDueAt) return null;
  return (
    <span className="st st-tape">
      <Clock aria-hidden strokeWidth={1.9} />
      {t('answerBy', { date: formatDay(locale, answerDueAt) })}
    </span>
  );
}
