'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { reportAction } from '../../actions';
import type { ReportedPhoto } from '../../queries/reportable';
import { WordsField } from '../words-field';
import { PhotoChoice } from './photo-choice';
import { ReportSent } from './report-sent';
import { RuleChoice, type RuleOption } from './rule-choice';

type Props = {
  kind: 'entry' | 'comment' | 'member' | 'story' | 'gallery' | 'credit';
  id: string;
  photos: ReportedPhoto[];
  /** What the maker labelled the pictures as: they are blurred. */
  labelled?: string;
  rules: RuleOption[];
  /** What happens after sending. */
  next: ReactNode;
  children: ReactNode;
};

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** A report, which one can send without script too. `children` stand between its fields and its button. */
export function ReportForm({ kind, id, photos, labelled, rules, next, children }: Props) {
  const t = useTranslations('reports');
  const locale = useLocale();
  const [state, send] = useActionState(reportAction, untouched);
  const form = useFocusFirstError(state);
  if (state.status === 'done') return <ReportSent message={state.message ?? ''}>{next}</ReportSent>;
  // React gives radio buttons back their first choice after each answer: made anew, they begin with the last one.
  const answer = `${state.typed.photo} ${state.typed.rule}`;
  return (
    <form ref={form} action={send} className="group/report mt-8 space-y-7" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      {photos.length > 0 && (
        <PhotoChoice
          key={`photo ${answer}`}
          photos={photos}
          chosen={state.typed.photo ?? ''}
          blurred={labelled !== undefined}
          hint={labelled && t('labelled', { kind: labelled })}
        />
      )}
      <RuleChoice key={`rule ${answer}`} rules={rules} chosen={state.typed.rule} error={state.fields.rule} />
      <WordsField
        label={t('words')}
        note={t('optional')}
        hint={t('wordsHint')}
        error={state.fields.words}
        typed={state.typed.words}
      />
      {children}
      <SubmitButton busy={t('sending')}>{t('send')}</SubmitButton>
    </form>
  );
}
