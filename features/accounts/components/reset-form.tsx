'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { resetAction } from '../actions';
import { PasswordField } from './password-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** The page behind the link of the mail. Opening it changes nothing: mail scanners do. */
export function ResetForm({ token }: { token: string }) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const [state, send] = useActionState(resetAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-7 space-y-4" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <PasswordField
        name="password"
        label={t('newPassword')}
        hint={t('passwordHint')}
        error={state.fields.password}
        autoComplete="new-password"
        meter={{ words: [], fields: [] }}
      />
      <SubmitButton className="btn btn-ink w-full" busy={t('saving')}>
        {t('setPassword')}
      </SubmitButton>
    </form>
  );
}
