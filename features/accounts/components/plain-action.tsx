'use client';

import { useLocale } from 'next-intl';
import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { askJoinMailAction, askResetAction, resendAction, signOutAction, signOutEverywhereAction } from '../actions';

const actions = {
  resend: resendAction,
  askReset: askResetAction,
  askJoinMail: askJoinMailAction,
  signOut: signOutAction,
  signOutEverywhere: signOutEverywhereAction,
};

type Props = {
  action: keyof typeof actions;
  label: string;
  busy: string;
  /** Said after a yes that brings no words of its own. */
  done?: string;
  className?: string;
  values?: Record<string, string>;
};

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** One button that does one thing to the account. */
export function PlainAction({ action, label, busy, done, className = 'btn btn-line', values = {} }: Props) {
  const locale = useLocale();
  const [state, send] = useActionState(actions[action], untouched);
  return (
    <form action={send} className="space-y-3">
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton className={className} busy={busy}>
        {label}
      </SubmitButton>
      <FormMessage status={state.status}>{state.message ?? (state.status === 'done' && done)}</FormMessage>
    </form>
  );
}
