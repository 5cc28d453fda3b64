'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ReportedPhoto } from '../../queries/reportable';
import { askBrakeAction } from '../../requests/actions';
import { brakeStandings } from '../../requests/input';
import { WordsField } from '../words-field';
import { EmailField } from './email-field';
import { LinkSent } from './link-sent';
import { PhotoBoxes } from './photo-boxes';
import { StandingChoice } from './standing-choice';

type Props = {
  entry: string;
  photos: ReportedPhoto[];
  chosen: string[];
  /** Where the entry is. */
  back: string;
  /** What the maker labelled the pictures as: they are blurred. */
  labelled?: string;
};

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Which photos, who asks, and where the link goes. It can be sent without script. */
export function BrakeForm({ entry, photos, chosen, back, labelled }: Props) {
  const t = useTranslations('requests');
  const locale = useLocale();
  const [state, send] = useActionState(askBrakeAction, untouched);
  const form = useFocusFirstError(state);
  const { status, message, fields, typed } = state;
  if (status === 'done') return <LinkSent email={typed.email ?? ''} back={back} />;
  const wasSent = status === 'refused';
  return (
    <form ref={form} action={send} className="mt-6 space-y-7" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entry" value={entry} />
      <FormMessage status={status}>{message}</FormMessage>
      <PhotoBoxes
        // React gives boxes back their first state after each answer: made anew, they begin with the last one.
        key={`photos ${typed.photos}`}
        photos={photos}
        chosen={wasSent ? (typed.photos ?? '').split('\n') : chosen}
        blurred={labelled !== undefined}
        hint={labelled && t('labelled', { kind: labelled })}
        error={fields.photos}
      />
      <StandingChoice
        key={`standing ${typed.standing}`}
        legend={t('who')}
        options={brakeStandings.map((value) => ({ value, label: t(value) }))}
        chosen={typed.standing ?? 'pictured'}
        error={fields.standing}
      />
      <WordsField
        label={t('words')}
        note={t('optional')}
        hint={t('wordsHint')}
        error={fields.words}
        typed={typed.words}
      />
      <EmailField error={fields.email} typed={typed.email} />
      <SubmitButton busy={t('sending')}>{t('send')}</SubmitButton>
    </form>
  );
}
