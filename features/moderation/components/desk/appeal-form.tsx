'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ClaimButton } from './claim-button';
import type { Decided } from './decision-panel';
import { useDecide } from './use-decide';
import { WordsField } from './words-field';

/** An appeal is answered in words: the decision is taken back, or it stands. */
export function AppealForm({ found, back }: { found: Decided; back: string }) {
  const t = useTranslations('moderation');
  const [words, setWords] = useState('');
  const { decide, errors, busy } = useDecide(found.number, back, false);
  const answer = (kind: 'reverse' | 'uphold') => void decide({ kind, caseId: found.id, words });

  function takeBack(event: FormEvent) {
    event.preventDefault();
    answer('reverse');
  }

  return (
    <form onSubmit={takeBack} noValidate className="space-y-3 px-4 py-5 md:px-6">
      <WordsField label={t('appealReasons')} value={words} error={errors.fields.words} onChange={setWords} />
      <p role="alert" className="text-meta font-semibold text-pencil-text empty:hidden">
        {errors.message}
      </p>
      <button type="submit" data-key="enter" className="btn btn-ink w-full" aria-disabled={busy || undefined}>
        {busy ? t('deciding') : t('do.reverse')} <kbd className="bg-transparent! text-current!">⏎</kbd>
      </button>
      <div className="grid grid-cols-2 gap-2">
        <button type="button" data-key="e" className="btn btn-line btn-sm min-h-11" onClick={() => answer('uphold')}>
          {t('do.uphold')} <kbd>E</kbd>
        </button>
        <ClaimButton caseId={found.id} held />
      </div>
    </form>
  );
}
