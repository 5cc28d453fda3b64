'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { createGalleryAction } from '../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** A title to begin with; the rest is written in the editor. */
export function NewGalleryForm() {
  const t = useTranslations('curate');
  const locale = useLocale();
  const [state, send] = useActionState(createGalleryAction, untouched);
  const form = useFocusFirstError(state);
  const { fields, typed } = state;
  return (
    <form ref={form} action={send} className="mt-6 max-w-read space-y-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <TextField name="title" label={t('title')} maxLength={80} defaultValue={typed.title} error={fields.title} />
      <TextField
        name="slug"
        label={t('address')}
        note={t('optional')}
        hint={t('addressHint')}
        maxLength={80}
        defaultValue={typed.slug}
        error={fields.slug}
      />
      <SubmitButton busy={t('making')}>{t('make')}</SubmitButton>
    </form>
  );
}
