'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { changeSettingsAction } from '../actions';
import type { Settings } from '../definitions';
import { groups } from '../groups';
import { SettingField } from './setting-field';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** All settings, each with what it means and its bounds. `seen` is the newest change that this page shows. */
export function SettingsForm({ values, seen }: { values: Settings; seen: string }) {
  const t = useTranslations('siteSettings');
  const locale = useLocale();
  const [state, send] = useActionState(changeSettingsAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <form ref={form} action={send} className="mt-8 space-y-10" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="seen" value={seen} />
      {groups.map(({ id, keys }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h2 id={`group-${id}`} className="text-h3">
            {t(`group.${id}.name`)}
          </h2>
          <p className="mt-1 max-w-read text-ink-2">{t(`group.${id}.means`)}</p>
          <div className="mt-5 space-y-5">
            {keys.map((key) => (
              <SettingField
                key={key}
                name={key}
                value={values[key]}
                typed={state.typed[key]}
                error={state.fields[key]}
              />
            ))}
          </div>
        </section>
      ))}
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <SubmitButton busy={t('saving')}>{t('save')}</SubmitButton>
    </form>
  );
}
