'use client';

import { useTranslations } from 'next-intl';
import type { CaseRow } from '../../queries/queue';
import type { Queue } from '../../queues';
import { CaseItem } from './case-item';
import { ChoiceBar } from './together/choice-bar';
import type { Chosen } from './together/use-chosen';

type Props = {
  queue: Queue;
  rows: CaseRow[];
  current: number | null;
  fresh: number;
  showFresh: () => void;
  more: (() => void) | null;
  chosen: Chosen;
  className: string;
};

export function CaseList({ queue, rows, current, fresh, showFresh, more, chosen, className }: Props) {
  const t = useTranslations('moderation');
  return (
    <section aria-label={t('cases')} className={`flex min-h-0 flex-col md:border-r ${className}`}>
      <div role="status">
        {fresh > 0 && (
          <button
            type="button"
            className="min-h-11 w-full border-b bg-mat-soft font-semibold text-mat-text"
            onClick={showFresh}
          >
            {t('fresh', { count: fresh })}
          </button>
        )}
      </div>
      {rows.length === 0 ? (
        <div className="p-6">
          <p className="font-semibold">{t('empty')}</p>
          <p className="mt-1 text-ink-2">{t('emptyText')}</p>
        </div>
      ) : (
        <ol className="min-h-0 flex-1 md:overflow-y-auto">
          {rows.map((row) => (
            <CaseItem key={row.id} {...{ row, queue, chosen }} isCurrent={row.number === current} />
          ))}
          {more && (
            <li className="p-4">
              <button type="button" className="btn btn-line w-full" onClick={more}>
                {t('more')}
              </button>
            </li>
          )}
        </ol>
      )}
      <ChoiceBar chosen={chosen} />
    </section>
  );
}
