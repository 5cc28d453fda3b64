'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Locale } from '@/lib/i18n/locales';
import { startStoryAction } from '../../actions';
import { longestTitle } from '../../limits';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** The title of a new story and the language that it is written in. */
export function StartForm({ lang }: { lang: Locale }) {
  const t = useTranslations('editor');
  const locale = useLocale();
  const [state, send] = useActionState(startStoryAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-4 space-y-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <TextField
        name="title"
        label={t('titleField')}
        error={state.fields.title}
        defaultValue={state.typed.title}
        maxLength={longestTitle}
      />
      <Field name="lang" label={t('lang')} error={state.fields.lang}>
        {(input) => (
          <select {...input} key={state.typed.lang} className="field" defaultValue={state.typed.lang ?? lang}>
            <option value="en">{t('lang_en')}</option>
            <option value="ja">{t('lang_ja')}</option>
          </select>
        )}
      </Field>
      <SubmitButton busy={t('starting')}>{t('start')}</SubmitButton>
    </form>
  );
}
