'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { lookForRingsAction } from '../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Has the votes looked through now. */
export function LookForm() {
  const t = useTranslations('rings');
  const locale = useLocale();
  const [state, send] = useActionState(lookForRingsAction, untouched);
  return (
    <form action={send} className="mt-4 flex flex-wrap items-center gap-3">
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton className="btn btn-line" busy={t('working')}>
        {t('lookNow')}
      </SubmitButton>
      <FormMessage status={state.status}>{state.message}</FormMessage>
    </form>
  );
}
