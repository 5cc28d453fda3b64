'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { confirmJoinAction } from '../actions';
import { PasswordField } from './password-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** The page behind the link of the mail. Opening it changes nothing: mail scanners do. */
export function ConfirmJoinForm({ token, handle }: { token: string; handle: string }) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const [state, send] = useActionState(confirmJoinAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-7 space-y-4" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      {/* For password managers, which keep the password under this name. */}
      <input type="text" autoComplete="username" defaultValue={handle} hidden readOnly />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <PasswordField
        name="password"
        label={t('password')}
        hint={t('confirmJoinHint')}
        error={state.fields.password}
        autoComplete="current-password"
      />
      <SubmitButton className="btn btn-ink w-full" busy={t('confirming')}>
        {t('confirmJoin')}
      </SubmitButton>
    </form>
  );
}
