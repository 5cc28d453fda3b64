'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { settleJobAction } from '../../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Runs a failed job again, or forgets it. */
export function JobForm({ name, job }: { name: string; job: string }) {
  const t = useTranslations('jobs');
  const locale = useLocale();
  const [state, send] = useActionState(settleJobAction, untouched);
  return (
    <form action={send} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="job" value={job} />
      <SubmitButton name="fate" value="retry" className="btn btn-line" busy={t('working')}>
        {t('retry')}
      </SubmitButton>
      <SubmitButton name="fate" value="discard" className="btn btn-bare" busy={t('working')}>
        {t('discard')}
      </SubmitButton>
      <FormMessage status={state.status}>{state.message}</FormMessage>
    </form>
  );
}
