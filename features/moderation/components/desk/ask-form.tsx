'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Decided } from './decision-panel';
import { useDecide } from './use-decide';
import { WordsField } from './words-field';

type Props = { found: Decided; handle: string; days: number; back: string; onCancel: () => void };

/** A question to whom the case is about. Until they answer, or the days are over, it waits beside the queue. */
export function AskForm({ found, handle, days, back, onCancel }: Props) {
  const t = useTranslations('moderation');
  const [words, setWords] = useState('');
  const { decide, errors, busy } = useDecide(found.number, back);

  function ask(event: FormEvent) {
    event.preventDefault();
    void decide({ kind: 'ask', caseId: found.id, words });
  }

  return (
    <form onSubmit={ask} noValidate className="space-y-4 px-4 py-5 md:px-6">
      <WordsField
        label={t('askLabel', { handle })}
        value={words}
        error={errors.fields.words}
        onChange={setWords}
        focused
      />
      <p className="text-meta text-ink-3">{t('askHint', { days })}</p>
      <p role="alert" className="text-meta font-semibold text-pencil-text empty:hidden">
        {errors.message}
      </p>
      <button type="submit" data-key="enter" className="btn btn-ink w-full" aria-disabled={busy || undefined}>
        {busy ? t('deciding') : t('carryOut.ask')} <kbd className="bg-transparent! text-current!">⏎</kbd>
      </button>
      <button type="button" className="btn btn-line btn-sm min-h-11 w-full" onClick={onCancel}>
        {t('askCancel')}
      </button>
    </form>
  );
}
