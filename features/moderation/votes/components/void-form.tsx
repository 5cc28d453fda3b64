'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { ruleIds } from '../../rules';
import { voidVotesAction } from '../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Voids what is chosen in `children`, under a rule and with words for those who gave the votes. */
export function VoidForm({ ring, children }: { ring: number; children: ReactNode }) {
  const t = useTranslations('rings');
  const rules = useTranslations('rules');
  const locale = useLocale();
  const [state, send] = useActionState(voidVotesAction, untouched);
  const form = useFocusFirstError(state);
  const rule = state.typed.rule ?? 'spam';
  return (
    <form ref={form} action={send} className="mt-4 space-y-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="ring" value={ring} />
      {children}
      {state.fields.vote && <p className="text-meta font-semibold text-pencil-text">{state.fields.vote}</p>}
      <Field name="rule" label={t('rule')} error={state.fields.rule}>
        {(input) => (
          <select {...input} key={rule} className="field sm:max-w-80" defaultValue={rule}>
            {ruleIds.map((id) => (
              <option key={id} value={id}>
                {rules(`${id}.name`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        name="words"
        label={t('willRead')}
        hint={t('willReadHint')}
        rows={4}
        error={state.fields.words}
        defaultValue={state.typed.words}
      />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <SubmitButton busy={t('voiding')}>{t('void')}</SubmitButton>
    </form>
  );
}
