'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerAction } from '../../actions';
import { Sent } from '../sent';
import { WordsField } from '../words-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

export function AnswerForm({ question }: { question: string }) {
  const t = useTranslations('decisions');
  const locale = useLocale();
  const [state, send] = useActionState(answerAction, untouched);
  const form = useFocusFirstError(state);
  if (state.status === 'done') {
    return (
      <Sent label={t('answerHeading')} className="mt-4">
        <FormMessage status="done">{t('answerGiven')}</FormMessage>
      </Sent>
    );
  }
  return (
    <form ref={form} action={send} className="mt-5 space-y-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="question" value={question} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <WordsField label={t('answerWords')} error={state.fields.words} typed={state.typed.words} />
      <SubmitButton busy={t('sending')}>{t('sendAnswer')}</SubmitButton>
    </form>
  );
}
