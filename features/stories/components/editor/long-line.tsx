'use client';

import type { ComponentProps } from 'react';
import { Field } from '@/components/ui/field';

type Own = Pick<ComponentProps<typeof Field>, 'name' | 'label' | 'hint' | 'error'>;
type Props = Own & { value: string; lang: string; max: number; className?: string; onChange: (value: string) => void };

/** One line of words that is shown whole, on as many lines as it needs. */
export function LongLine({ name, label, hint, error, value, lang, max, className = '', onChange }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(input) => (
        <textarea
          {...input}
          rows={1}
          lang={lang}
          maxLength={max}
          value={value}
          className={`field field-sizing-content resize-none ${className}`}
          onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        />
      )}
    </Field>
  );
}
