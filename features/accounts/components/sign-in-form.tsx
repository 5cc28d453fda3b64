'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { signInAction } from '../actions';
import { PasswordField } from './password-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

export function SignInForm({ next }: { next?: string }) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const [state, send] = useActionState(signInAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-7 space-y-4" noValidate>
      <input type="hidden" name="locale" value={locale} />
      {next && <input type="hidden" name="next" value={next} />}
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <TextField
        name="login"
        label={t('login')}
        error={state.fields.login}
        defaultValue={state.typed.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
      />
      <PasswordField
        name="password"
        label={t('password')}
        error={state.fields.password}
        autoComplete="current-password"
      />
      <SubmitButton className="btn btn-ink w-full" busy={t('signingIn')}>
        {t('signIn')}
      </SubmitButton>
    </form>
  );
}
