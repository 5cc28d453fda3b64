'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { RequestKind } from '@/db/schema';
import { confirmRequestAction } from '../../requests/actions';

type Props = { kind: RequestKind; token: string; count: number };

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** A press confirms, not the visit: programs that look into mails open links too. */
export function ConfirmForm({ kind, token, count }: Props) {
  const t = useTranslations('requests');
  const locale = useLocale();
  const [state, send] = useActionState(confirmRequestAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-6 space-y-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <SubmitButton className="btn btn-ink max-sm:w-full" busy={t('confirming')}>
        {t(`${kind}.confirm`, { count })}
      </SubmitButton>
    </form>
  );
}
