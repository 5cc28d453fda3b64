'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { askResetAction } from '../actions';
import { MailSent } from './mail-sent';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

export function AskResetForm({ heading, outbox }: { heading: ReactNode; outbox: ReactNode }) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const [state, send] = useActionState(askResetAction, untouched);
  const form = useFocusFirstError(state);
  if (state.status === 'done') {
    return (
      <>
        <MailSent text={t('resetSent')} />
        {outbox}
      </>
    );
  }
  return (
    <>
      {heading}
      <form ref={form} action={send} className="mt-7 space-y-4" noValidate>
        <input type="hidden" name="locale" value={locale} />
        <FormMessage status={state.status}>{state.message}</FormMessage>
        <TextField
          name="email"
          type="email"
          label={t('email')}
          error={state.fields.email}
          defaultValue={state.typed.email}
          autoComplete="email"
          autoCapitalize="none"
          required
          maxLength={254}
        />
        <SubmitButton className="btn btn-ink w-full" busy={t('sending')}>
          {t('askReset')}
        </SubmitButton>
      </form>
    </>
  );
}
