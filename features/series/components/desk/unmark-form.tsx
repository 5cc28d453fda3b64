'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { unmarkClaimAction } from '../../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

export function UnmarkForm({ mark }: { mark: string }) {
  const t = useTranslations('claims');
  const locale = useLocale();
  const [state, send] = useActionState(unmarkClaimAction, untouched);
  return (
    <form action={send} className="mt-2 grid gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="mark" value={mark} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <div>
        <SubmitButton busy={t('sending')} className="btn btn-line btn-sm">
          {t('unmark')}
        </SubmitButton>
      </div>
    </form>
  );
}
