'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Field } from '@/components/ui/field';
import { longestPassword } from '../password-strength';
import { StrengthMeter } from './strength-meter';

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  autoComplete: 'current-password' | 'new-password';
  /** Shows how strong it is; these words, and what stands in the fields named here, make it weaker. */
  meter?: { words: string[]; fields: string[] };
};

export function PasswordField({ name, label, hint, error, autoComplete, meter }: Props) {
  const t = useTranslations('accounts');
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState('');
  const scripted = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(input) => (
        <>
          <span className="relative block">
            <input
              {...input}
              type={shown ? 'text' : 'password'}
              autoComplete={autoComplete}
              autoCapitalize="none"
              spellCheck={false}
              maxLength={longestPassword}
              className="field pr-12!"
              onChange={(event) => setTyped(event.target.value)}
            />
            {scripted && (
              <button
                type="button"
                aria-pressed={shown}
                aria-label={t('showPassword')}
                className="absolute inset-y-0 right-0 grid w-11 place-items-center text-ink-3 hover:text-ink"
                onClick={() => setShown(!shown)}
              >
                <Icon aria-hidden className="size-[18px]" strokeWidth={1.9} />
              </button>
            )}
          </span>
          {meter && scripted && <StrengthMeter password={typed} inputId={input.id} {...meter} />}
        </>
      )}
    </Field>
  );
}

const nothingToWatch = () => () => undefined;
