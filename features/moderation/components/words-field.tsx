'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';

type Props = { label: string; hint?: string; note?: string; error?: string; typed?: string };

const longest = 2_000;

/** Several sentences, with what is left of their 2,000 characters. */
export function WordsField({ label, hint, note, error, typed = '' }: Props) {
  const t = useTranslations('reports');
  const [left, setLeft] = useState(() => longest - [...typed].length);
  const counter = left < 0 ? t('over', { count: -left }) : t('left', { count: left });
  const below = (
    <span className="flex justify-between gap-4">
      <span>{hint}</span>
      <span className={`whitespace-nowrap tabular-nums ${left < 0 ? 'text-pencil-text' : ''}`}>{counter}</span>
    </span>
  );
  return (
    <Field name="words" label={label} hint={below} note={note} error={error}>
      {(input) => (
        <textarea
          {...input}
          rows={5}
          defaultValue={typed}
          className="field min-h-32 field-sizing-content resize-y"
          onChange={({ currentTarget }) => setLeft(longest - [...currentTarget.value].length)}
        />
      )}
    </Field>
  );
}
