'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { staffNoteAction } from '../../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

export function StaffNoteForm({ handle }: { handle: string }) {
  const t = useTranslations('staff');
  const locale = useLocale();
  const [state, send] = useActionState(staffNoteAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-4 space-y-3" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="handle" value={handle} />
      <TextField name="body" label={t('note')} rows={3} error={state.fields.body} defaultValue={state.typed.body} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <SubmitButton className="btn btn-line" busy={t('keeping')}>
        {t('addNote')}
      </SubmitButton>
    </form>
  );
}
