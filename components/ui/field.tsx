import type { ReactNode } from 'react';

/** What an input needs to belong to its label, hint and error. Spread it on the input. */
export type InputWiring = {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Said after the label, as "optional". */
  note?: string;
  /** Only where a name stands twice on a page. */
  id?: string;
  children: (input: InputWiring) => ReactNode;
};

/** A label, an input, what helps to fill it in, and what is wrong with what was typed. */
export function Field({ name, label, hint, error, note, id = `field-${name}`, children }: Props) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
        {note && <span className="ml-2 text-meta font-normal text-ink-3">{note}</span>}
      </label>
      {children({ id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-meta text-ink-3">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
    </div>
  );
}
