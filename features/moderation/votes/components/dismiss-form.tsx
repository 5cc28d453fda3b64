'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { dismissRingAction } from '../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Puts a ring aside in which nothing is wrong, or back among the others. */
export function DismissForm({ ring, isAside }: { ring: number; isAside: boolean }) {
  const t = useTranslations('rings');
  const locale = useLocale();
  const [state, send] = useActionState(dismissRingAction, untouched);
  return (
    <form action={send} className="mt-4 flex flex-wrap items-center gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="ring" value={ring} />
      <input type="hidden" name="dismissed" value={isAside ? 'no' : 'yes'} />
      <SubmitButton className="btn btn-line" busy={t('working')}>
        {t(isAside ? 'bringBack' : 'putAside')}
      </SubmitButton>
      <FormMessage status={state.status}>{state.message}</FormMessage>
    </form>
  );
}
