import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = { status: 'idle' | 'done' | 'refused'; children: ReactNode };

/** The sentence above or below a form that was sent. The box is there before, so that a reader hears it change. */
export function FormMessage({ status, children }: Props) {
  const said = status !== 'idle' && children;
  const refused = status === 'refused';
  const Icon = refused ? CircleAlert : CircleCheck;
  return (
    <div role={refused ? 'alert' : 'status'} tabIndex={-1} data-form-message="" className="outline-none empty:hidden">
      {said && (
        <p
          className={`flex items-start gap-2.5 rounded-control px-3.5 py-3 ${
            refused ? 'bg-pencil-soft text-pencil-text' : 'bg-mat-soft text-mat-text'
          }`}
        >
          <Icon aria-hidden className="mt-0.5 size-[18px] shrink-0" strokeWidth={1.9} />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
