'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Locale, ProfileLink } from '@/db/schema';
import { updateProfileAction } from '../actions';
import { LinkFields } from './link-fields';

type Profile = {
  handle: string;
  displayName: string | null;
  pronouns: string | null;
  home: string | null;
  bio: string | null;
  links: ProfileLink[];
  language: Locale;
};

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

export function ProfileForm({ profile }: { profile: Profile }) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const [state, send] = useActionState(updateProfileAction, untouched);
  const form = useFocusFirstError(state);
  const language = state.typed.language ?? profile.language;
  const text = (name: 'handle' | 'displayName' | 'pronouns' | 'home' | 'bio', maxLength: number) => ({
    name,
    label: t(name),
    error: state.fields[name],
    defaultValue: state.typed[name] ?? profile[name] ?? '',
    maxLength,
    note: name === 'handle' ? undefined : t('optional'),
  });
  return (
    <form ref={form} action={send} className="mt-6 space-y-5" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <TextField {...text('displayName', 50)} hint={t('displayNameHint')} autoComplete="name" />
      <TextField
        {...text('handle', 30)}
        hint={t('handleChangeHint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...text('pronouns', 40)} />
        <TextField {...text('home', 80)} hint={t('homeHint')} />
      </div>
      <TextField {...text('bio', 1_000)} rows={5} hint={t('bioHint')} />
      <LinkFields links={profile.links} state={state} />
      {/* A select forgets its default when its form is reset, so each answer makes it anew. */}
      <Field
        key={language}
        name="language"
        label={t('language')}
        hint={t('languageHint')}
        error={state.fields.language}
      >
        {(input) => (
          <select {...input} className="field sm:max-w-60" defaultValue={language}>
            <option value="en" lang="en">
              English
            </option>
            <option value="ja" lang="ja">
              日本語
            </option>
          </select>
        )}
      </Field>
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <SubmitButton busy={t('saving')}>{t('saveProfile')}</SubmitButton>
    </form>
  );
}
