'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { askTakedownAction } from '../../requests/actions';
import { takedownStandings } from '../../requests/input';
import { WordsField } from '../words-field';
import { Declaration } from './declaration';
import { EmailField } from './email-field';
import { LinkSent } from './link-sent';
import { StandingChoice } from './standing-choice';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Whose work, which one, where it is shown, and where the link goes. It can be sent without script. */
export function TakedownForm() {
  const t = useTranslations('requests');
  const locale = useLocale();
  const [state, send] = useActionState(askTakedownAction, untouched);
  const form = useFocusFirstError(state);
  const { status, message, fields, typed } = state;
  if (status === 'done') return <LinkSent email={typed.email ?? ''} />;
  return (
    <form ref={form} action={send} className="mt-8 space-y-7" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <FormMessage status={status}>{message}</FormMessage>
      <StandingChoice
        // React gives radio buttons back their first choice after each answer: made anew, they begin with the last one.
        key={`standing ${typed.standing}`}
        legend={t('owner')}
        options={takedownStandings.map((value) => ({ value, label: t(value === 'agent' ? 'ownerAgent' : value) }))}
        chosen={typed.standing}
        error={fields.standing}
      />
      <TextField
        name="name"
        label={t('name')}
        error={fields.name}
        defaultValue={typed.name}
        autoComplete="name"
        required
      />
      <TextField
        name="work"
        rows={3}
        label={t('work')}
        hint={t('workHint')}
        error={fields.work}
        defaultValue={typed.work}
        required
      />
      <TextField
        name="addresses"
        rows={4}
        label={t('addresses')}
        hint={t('addressesHint')}
        error={fields.addresses}
        defaultValue={typed.addresses}
        required
      />
      <WordsField
        label={t('words')}
        note={t('optional')}
        hint={t('wordsHint')}
        error={fields.words}
        typed={typed.words}
      />
      <EmailField error={fields.email} typed={typed.email} />
      <Declaration
        key={`declared ${typed.declaration}`}
        checked={typed.declaration === 'on'}
        error={fields.declaration}
      />
      <SubmitButton busy={t('sending')}>{t('send')}</SubmitButton>
    </form>
  );
}
