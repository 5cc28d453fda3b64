'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { submitEntryAction } from '../actions';

type Props = { slug: string; own: { id: string; title: string; key: string }[] };

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** One of one's own entries, and a word to the curators. It works without script too. */
export function SuggestForm({ slug, own }: Props) {
  const t = useTranslations('suggest');
  const locale = useLocale();
  const [state, send] = useActionState(submitEntryAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-6 space-y-6" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="slug" value={slug} />
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <fieldset aria-describedby={state.fields.entry ? 'entry-error' : undefined}>
        <legend className="font-semibold">{t('which')}</legend>
        {state.fields.entry && (
          <p id="entry-error" className="mt-1 text-meta font-semibold text-pencil-text">
            {state.fields.entry}
          </p>
        )}
        <ul key={state.typed.entry} className="mt-2 grid gap-2 sm:grid-cols-2">
          {own.map(({ id, title, key }) => (
            <li key={id}>
              <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border p-2 has-checked:border-mat has-checked:bg-mat-soft has-focus-visible:outline-2 has-focus-visible:outline-focus">
                <input type="radio" name="entry" value={id} defaultChecked={state.typed.entry === id} />
                <img
                  src={`/media/${key}/160.webp`}
                  alt=""
                  width={48}
                  height={48}
                  loading="lazy"
                  className="size-12 flex-none rounded-[3px] bg-well object-cover"
                />
                <span className="min-w-0 break-words">{title}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <TextField
        key={state.typed.words}
        name="words"
        label={t('words')}
        note={t('optional')}
        rows={3}
        maxLength={300}
        defaultValue={state.typed.words}
        error={state.fields.words}
      />
      <SubmitButton busy={t('sending')}>{t('send')}</SubmitButton>
    </form>
  );
}
