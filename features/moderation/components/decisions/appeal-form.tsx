'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { appealAction } from '../../actions';
import { Sent } from '../sent';
import { WordsField } from '../words-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** `action` is what is appealed against. */
export function AppealForm({ action }: { action: string }) {
  const t = useTranslations('decisions');
  const locale = useLocale();
  const [state, send] = useActionState(appealAction, untouched);
  const form = useFocusFirstError(state);
  if (state.status === 'done') {
    return (
      <Sent label={t('appealHeading')} className="mt-4">
        <FormMessage status="done">{t('waiting')}</FormMessage>
      </Sent>
    );
  }
  return (
    <form ref={form} action={send} className="mt-5 space-y-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="action" value={action} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <WordsField label={t('appealWords')} error={state.fields.words} typed={state.typed.words} />
      <SubmitButton busy={t('sending')}>{t('send')}</SubmitButton>
    </form>
  );
}
