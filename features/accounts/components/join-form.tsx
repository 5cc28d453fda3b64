'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { joinAction } from '../actions';
import { JoinSent } from './join-sent';
import { PasswordField } from './password-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

type Props = { next?: string; heading: ReactNode; outbox: ReactNode; children: ReactNode };

/** What stands above and below the form is the page's; the answer takes the place of all of it. */
export function JoinForm({ next, heading, outbox, children }: Props) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const [state, send] = useActionState(joinAction, untouched);
  const form = useFocusFirstError(state);
  if (state.status === 'done') {
    const { handle = '', email = '' } = state.typed;
    return <JoinSent handle={handle} email={email} next={next} outbox={outbox} />;
  }
  return (
    <>
      {heading}
      <form ref={form} action={send} className="mt-7 space-y-4" noValidate>
        <input type="hidden" name="locale" value={locale} />
        {next && <input type="hidden" name="next" value={next} />}
        <FormMessage status={state.status}>{state.message}</FormMessage>
        <TextField
          name="handle"
          label={t('handle')}
          hint={t('handleHint')}
          error={state.fields.handle}
          defaultValue={state.typed.handle}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={30}
        />
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
        <PasswordField
          name="password"
          label={t('password')}
          hint={t('passwordHint')}
          error={state.fields.password}
          autoComplete="new-password"
          meter={{ words: [], fields: ['handle', 'email'] }}
        />
        <SubmitButton className="btn btn-ink w-full" busy={t('joining')}>
          {t('join')}
        </SubmitButton>
      </form>
      {children}
    </>
  );
}
