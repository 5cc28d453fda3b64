'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { changePasswordAction } from '../actions';
import { PasswordField } from './password-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** `words` are the member's own, which make a password weaker. */
export function ChangePasswordForm({ login, words }: { login: string; words: string[] }) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const [state, send] = useActionState(changePasswordAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-4 max-w-sm space-y-4" noValidate>
      <input type="hidden" name="locale" value={locale} />
      {/* For password managers, which keep the new password under this name. */}
      <input type="text" autoComplete="username" defaultValue={login} hidden readOnly />
      <PasswordField
        name="current"
        label={t('currentPassword')}
        error={state.fields.current}
        autoComplete="current-password"
      />
      <PasswordField
        name="password"
        label={t('newPassword')}
        hint={t('passwordHint')}
        error={state.fields.password}
        autoComplete="new-password"
        meter={{ words, fields: [] }}
      />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <SubmitButton className="btn btn-line" busy={t('saving')}>
        {t('changePassword')}
      </SubmitButton>
    </form>
  );
}
