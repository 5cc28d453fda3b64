'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState, useId } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { markClaimAction } from '../../actions';
import { longestMark } from '../../limits';
import { ChoiceField } from './choice-field';

type Props = { claim: string; others: { id: string; name: string }[] };

const untouched = { status: 'idle' as const, fields: {}, typed: {} };
const kinds = ['superseded', 'disproved'] as const;

/** Says that a claim does not count any more, and why. */
export function MarkForm({ claim, others }: Props) {
  const t = useTranslations('claims');
  const locale = useLocale();
  const [state, send] = useActionState(markClaimAction, untouched);
  const form = useFocusFirstError(state);
  const prefix = useId();
  return (
    <form ref={form} action={send} className="mt-4 grid max-w-2xl gap-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="claim" value={claim} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <ChoiceField
        name="kind"
        id={`${prefix}-kind`}
        label={t('markKind')}
        error={state.fields.kind}
        defaultValue={state.typed.kind ?? ''}
        options={kinds.map((value) => ({ value, name: t(`kind_${value}`) }))}
      />
      <ChoiceField
        name="by"
        id={`${prefix}-by`}
        label={t('by')}
        error={state.fields.by}
        defaultValue={state.typed.by ?? ''}
        options={[{ value: 'none', name: t('byNone') }, ...others.map(({ id, name }) => ({ value: id, name }))]}
      />
      <TextField
        name="words"
        id={`${prefix}-words`}
        label={t('words')}
        hint={t('wordsHint')}
        error={state.fields.words}
        defaultValue={state.typed.words}
        rows={2}
        maxLength={longestMark}
      />
      <div>
        <SubmitButton busy={t('sending')}>{t('markIt')}</SubmitButton>
      </div>
    </form>
  );
}
