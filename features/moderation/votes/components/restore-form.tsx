'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { restoreVotesAction } from '../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Takes a void back, in words. `action` is the void. */
export function RestoreForm({ action }: { action: string }) {
  const t = useTranslations('rings');
  const locale = useLocale();
  const [state, send] = useActionState(restoreVotesAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <details className="mt-1.5" open={state.status === 'refused' || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline">{t('takeBack')}</summary>
      <form ref={form} action={send} className="mt-1 max-w-read space-y-3" noValidate>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="action" value={action} />
        <TextField
          id={`why-${action}`}
          name="words"
          label={t('why')}
          rows={2}
          error={state.fields.words}
          defaultValue={state.typed.words}
        />
        <FormMessage status={state.status}>{state.message}</FormMessage>
        <SubmitButton className="btn btn-line" busy={t('takingBack')}>
          {t('countAgain')}
        </SubmitButton>
      </form>
    </details>
  );
}
