'use client';

import { ChevronLeft, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { CaseRow } from '../../../queries/queue';
import { subjectName } from '../subject-name';
import { commonActions, commonRules, withReasons } from './common';
import type { LeftCase } from './left-cases';
import { TogetherForm } from './together-form';
import type { Chosen } from './use-chosen';

type Props = { chosen: Chosen; onDecided: (left: LeftCase[]) => void };

/** One decision about all the cases that were chosen, beside the list of them. */
export function TogetherPanel({ chosen, onDecided }: Props) {
  const t = useTranslations('moderation');
  const { rows, close, drop } = chosen;
  const actions = commonActions(rows);
  const rules = commonRules(rows);
  const kinds = rules.length > 0 ? withReasons(actions) : [];
  return (
    <section className="min-w-0 flex-1 bg-surface" aria-labelledby="together">
      <div className="mx-auto max-w-2xl py-5">
        <div className="px-4 md:px-6">
          <button type="button" className="-ml-1 inline-flex min-h-11 items-center gap-1 text-ink-2" onClick={close}>
            <ChevronLeft aria-hidden className="size-5" strokeWidth={1.9} />
            {t('backToList')}
          </button>
          <h2 id="together" className="mt-1 text-h2">
            {t('chosen', { count: rows.length })}
          </h2>
          <p className="mt-1 text-ink-2">{t('chosenHint')}</p>
          <ChosenRows rows={rows} onDrop={drop} />
        </div>
        {actions.length === 0 ? (
          <p className="mt-5 px-4 text-ink-2 md:px-6">{t('nothingCommon')}</p>
        ) : (
          <TogetherForm
            key={`${kinds.join()} ${rules.join()}`}
            {...{ actions, kinds, rules, onDecided }}
            cases={rows.map(({ id }) => id)}
          />
        )}
      </div>
    </section>
  );
}

function ChosenRows({ rows, onDrop }: { rows: CaseRow[]; onDrop: (id: string) => void }) {
  const t = useTranslations('moderation');
  const rules = useTranslations('rules');
  return (
    <ul aria-label={t('chosenList')} className="mt-4 max-h-64 divide-y overflow-y-auto border-y">
      {rows.map((row) => (
        <li key={row.id} className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate">
            {subjectName(t, row)}
            <span className="text-meta text-ink-3"> {row.rule ? rules(`${row.rule}.name`) : row.handle}</span>
          </span>
          <button
            type="button"
            className="btn btn-bare btn-icon"
            aria-label={t('dropOne', { name: subjectName(t, row) })}
            onClick={() => onDrop(row.id)}
          >
            <X aria-hidden strokeWidth={1.9} />
          </button>
        </li>
      ))}
    </ul>
  );
}
