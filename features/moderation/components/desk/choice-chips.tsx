'use client';

import { type ReactNode, useId } from 'react';

type Props<T extends string> = {
  legend: string;
  hint?: string;
  options: readonly T[];
  chosen: T;
  onChoose: (option: T) => void;
  label: (option: T) => ReactNode;
  /** An option that a key of the desk chooses. */
  keyed?: { option: T; key: string };
};

/** One of a few, as a row of chips. */
export function ChoiceChips<T extends string>({ legend, hint, options, chosen, onChoose, label, keyed }: Props<T>) {
  const name = useId();
  return (
    <fieldset aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className="font-semibold">{legend}</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option}
            className={`chip cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${option === chosen ? 'on' : ''}`}
          >
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === chosen}
              data-key={option === keyed?.option ? keyed.key : undefined}
              className="sr-only"
              onChange={() => onChoose(option)}
            />
            {label(option)}
            {option === keyed?.option && <kbd aria-hidden>{keyed.key.toUpperCase()}</kbd>}
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${name}-hint`} className="mt-1.5 text-meta text-ink-3">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
