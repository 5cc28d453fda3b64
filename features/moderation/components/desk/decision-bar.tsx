'use client';

import { useTranslations } from 'next-intl';
import { ClaimButton } from './claim-button';
import type { DecidingKind } from './deciding-kinds';

type Props = {
  caseId: string;
  kind: DecidingKind;
  busy: boolean;
  message: string;
  onKeep: (() => void) | null;
  onAsk: (() => void) | null;
};

/** The finishing acts: what was chosen, and beside it leaving everything as it is, asking, and giving the case back. */
export function DecisionBar({ caseId, kind, busy, message, onKeep, onAsk }: Props) {
  const t = useTranslations('moderation');
  return (
    <div className="space-y-2 border-t bg-paper px-4 py-4 md:px-6 xl:sticky xl:bottom-0">
      <p role="alert" className="text-meta font-semibold text-pencil-text empty:hidden">
        {message}
      </p>
      <button
        type="submit"
        data-key="enter"
        className={`btn w-full ${mild.includes(kind) ? 'btn-ink' : 'btn-pencil'}`}
        aria-disabled={busy || undefined}
      >
        {busy ? t('deciding') : t(`carryOut.${kind}`)} <kbd className="bg-transparent! text-current!">⏎</kbd>
      </button>
      <div className="flex flex-wrap gap-2 *:flex-1">
        {onKeep && (
          <button type="button" data-key="e" className="btn btn-line btn-sm min-h-11" onClick={onKeep}>
            {t('keep')} <kbd>E</kbd>
          </button>
        )}
        {onAsk && (
          <button type="button" data-key="a" className="btn btn-line btn-sm min-h-11" onClick={onAsk}>
            {t('do.ask')} <kbd>A</kbd>
          </button>
        )}
        <ClaimButton caseId={caseId} held />
      </div>
      <p className="pt-1 text-meta text-ink-3">{t('undoHint')}</p>
    </div>
  );
}

/** What takes nothing away that cannot be given back the same day. */
const mild: DecidingKind[] = ['hold', 'rate', 'minor', 'warn', 'send_back'];
