'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { withdrawSubmissionAction } from '../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Takes back what nobody has answered yet. */
export function WithdrawForm({ slug, submission, title }: { slug: string; submission: string; title: string }) {
  const t = useTranslations('suggest');
  const locale = useLocale();
  const [state, send] = useActionState(withdrawSubmissionAction, untouched);
  return (
    <form action={send} className="mt-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="submission" value={submission} />
      <SubmitButton busy={t('sending')} className="btn btn-line btn-sm min-h-11">
        {t('withdraw')}
        <span className="sr-only">: {title}</span>
      </SubmitButton>
      <p role="status" className="text-meta text-ink-3">
        {state.message}
      </p>
    </form>
  );
}
