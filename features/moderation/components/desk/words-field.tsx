'use client';

import { useEffect, useId, useRef } from 'react';

type Props = {
  label: string;
  value: string;
  error?: string;
  onChange: (words: string) => void;
  /** For a field that a key has brought up. */
  focused?: boolean;
};

export function WordsField({ label, value, error, onChange, focused = false }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        maxLength={2_000}
        className="field area mt-2"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
    </div>
  );
}
