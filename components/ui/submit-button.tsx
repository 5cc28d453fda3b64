'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

type Props = { children: ReactNode; busy: string; className?: string; name?: string; value?: string };

/** Sends its form. While that is under way it says `busy`, and its width stays: both labels are laid on one another. */
export function SubmitButton({ children, busy, className = 'btn btn-ink', name, value }: Props) {
  const { pending, data } = useFormStatus();
  const mine = pending && (!name || data?.get(name) === value);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={className}
      onClick={(event) => pending && event.preventDefault()}
    >
      <span className="grid place-items-center">
        <span className={`col-start-1 row-start-1 inline-flex items-center gap-2 ${mine ? 'invisible' : ''}`}>
          {children}
        </span>
        <span className={`col-start-1 row-start-1 ${mine ? '' : 'invisible'}`}>{busy}</span>
      </span>
    </button>
  );
}
