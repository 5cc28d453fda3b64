'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { useFocusFirstError } from '@/components/ui/focus-first-error';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Role } from '@/db/schema';
import { setRoleAction } from '../../actions';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };
const roles: Role[] = ['member', 'moderator', 'admin'];

/** An admin gives a member another role and says why. */
export function RoleForm({ handle, role }: { handle: string; role: Role }) {
  const t = useTranslations('staff');
  const locale = useLocale();
  const [state, send] = useActionState(setRoleAction, untouched);
  const form = useFocusFirstError(state);
  return (
    <section>
      <h2 className="text-h3">{t('roleTitle')}</h2>
      <p className="mt-1 text-meta text-ink-3">{t('roleLead')}</p>
      <form ref={form} action={send} className="mt-3 space-y-3" noValidate>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="handle" value={handle} />
        <Field name="role" label={t('newRole')} error={state.fields.role}>
          {(input) => (
            // React forgets what was chosen when a form was answered: made anew, it begins with the last choice.
            <select {...input} key={state.typed.role ?? role} className="field" defaultValue={state.typed.role ?? role}>
              {roles.map((one) => (
                <option key={one} value={one}>
                  {t(`role.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField name="words" label={t('why')} rows={2} error={state.fields.words} defaultValue={state.typed.words} />
        <FormMessage status={state.status}>{state.message}</FormMessage>
        <SubmitButton className="btn btn-line" busy={t('setting')}>
          {t('setRole')}
        </SubmitButton>
      </form>
    </section>
  );
}
