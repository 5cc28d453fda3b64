'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { RequestKind } from '@/db/schema';
import { withdrawRequestAction } from '../../requests/actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** It cannot be undone, so what follows is said before the button is there. */
export function Withdraw({ kind, code }: { kind: RequestKind; code: string }) {
  const t = useTranslations('requests');
  const locale = useLocale();
  const [state, send] = useActionState(withdrawRequestAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <details className="mt-8" open={state.status === 'refused' || undefined}>
      <summary className="lk inline-flex min-h-11 cursor-pointer items-center">{t('withdraw')}</summary>
      <form ref={form} action={send} className="mt-2 space-y-4 rounded-panel border bg-surface p-4 md:p-5">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="code" value={code} />
        <FormMessage status={state.status}>{state.message}</FormMessage>
        <p className="text-ink-2">{t(`${kind}.withdrawWords`)}</p>
        <SubmitButton className="btn btn-line" busy={t('withdrawing')}>
          {t('withdraw')}
        </SubmitButton>
      </form>
    </details>
  );
}
