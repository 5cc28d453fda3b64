'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { verifyAction } from '../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** A press confirms the address, not the visit: programs that look into mails open links too. */
export function VerifyForm({ token }: { token: string }) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const [state, send] = useActionState(verifyAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-7 space-y-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <SubmitButton className="btn btn-ink w-full" busy={t('confirming')}>
        {t('confirm')}
      </SubmitButton>
    </form>
  );
}
