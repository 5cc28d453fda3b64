'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState, useId } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { addClaimAction } from '../../actions';
import { claimStatuses, claimTiers, datePrecisions, longestQuotation, longestStatement } from '../../limits';
import type { ClaimView } from '../../queries/appearances';
import { ChoiceField } from './choice-field';

type Props = { appearance: string; corrects?: ClaimView };

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** A new claim, or the right version of one that was written down wrongly: it begins with what that one says. */
export function ClaimForm({ appearance, corrects }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const [state, send] = useActionState(addClaimAction, untouched);
  const form = useFocusFirstError(state);
  const prefix = useId();
  const field = (name: keyof ClaimView & string) => ({
    name,
    id: `${prefix}-${name}`,
    error: state.fields[name],
    defaultValue: state.typed[name] ?? String(corrects?.[name] ?? ''),
  });
  return (
    <form ref={form} action={send} className="mt-4 grid max-w-2xl gap-5 sm:grid-cols-2" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="appearance" value={appearance} />
      {corrects && <input type="hidden" name="corrects" value={corrects.id} />}
      <div className="sm:col-span-2">
        <FormMessage status={state.status}>{state.message}</FormMessage>
      </div>
      <TextField {...field('speaker')} label={t('claims.speaker')} maxLength={120} />
      <div className="sm:col-span-2">
        <TextField
          {...field('statement')}
          label={t('claims.statement')}
          hint={t('claims.statementHint')}
          rows={2}
          maxLength={longestStatement}
        />
      </div>
      <div className="sm:col-span-2">
        <TextField
          {...field('statementJa')}
          label={t('claims.statementJa')}
          note={t('claims.optional')}
          lang="ja"
          maxLength={longestStatement}
        />
      </div>
      <div className="sm:col-span-2">
        <TextField
          {...field('quotation')}
          label={t('claims.quotation')}
          note={t('claims.optional')}
          hint={t('claims.quotationHint')}
          maxLength={longestQuotation}
        />
      </div>
      <TextField {...field('statedOn')} label={t('claims.statedOn')} type="date" />
      <ChoiceField
        {...field('precision')}
        label={t('claims.precision')}
        options={datePrecisions.map((value) => ({ value, name: t(`claims.precision_${value}`) }))}
      />
      <TextField {...field('sourceName')} label={t('claims.sourceName')} maxLength={120} />
      <TextField
        {...field('sourceUrl')}
        label={t('claims.sourceUrl')}
        hint={t('claims.sourceUrlHint')}
        type="url"
        maxLength={500}
      />
      <ChoiceField
        {...field('tier')}
        label={t('claims.tier')}
        options={claimTiers.map((value) => ({ value, name: t(`series.tier_${value}`) }))}
      />
      <ChoiceField
        {...field('status')}
        label={t('claims.status')}
        options={claimStatuses.map((value) => ({ value, name: t(`series.status_${value}`) }))}
      />
      <div className="sm:col-span-2">
        <SubmitButton busy={t('claims.sending')}>{t(corrects ? 'claims.sendCorrection' : 'claims.send')}</SubmitButton>
      </div>
    </form>
  );
}
