'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerCaseAction } from '../../requests/actions';
import { WordsField } from '../words-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** What the uploader says; until it is decided they may say it anew. */
export function AnswerForm({ number, said }: { number: number; said: string }) {
  const t = useTranslations('requests');
  const locale = useLocale();
  const [state, send] = useActionState(answerCaseAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-4 space-y-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="number" value={number} />
      <WordsField label={t('own.words')} error={state.fields.words} typed={state.typed.words ?? said} />
      <SubmitButton busy={t('sending')}>{t('own.send')}</SubmitButton>
      <FormMessage status={state.status}>{state.status === 'done' ? t('own.sent') : state.message}</FormMessage>
    </form>
  );
}
