'use client';

import { RotateCcw, Unplug } from 'lucide-react';
import { useWords } from '@/components/ui/words';

/** A page that could not be made. The code is what the log of the server holds. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const say = useWords('entries');
  return (
    <div className="mx-auto flex max-w-page flex-col items-start gap-3 px-4 py-16 md:px-8">
      <span className="grid size-11 place-items-center rounded-control bg-pencil-soft text-pencil-text">
        <Unplug aria-hidden className="size-5" strokeWidth={1.9} />
      </span>
      <h1 className="text-h1">{say('errorTitle')}</h1>
      <p className="max-w-read text-read text-ink-2">{say('errorWhy', { code: error.digest ?? 'E-0' })}</p>
      <button type="button" className="btn btn-line" onClick={reset}>
        <RotateCcw aria-hidden strokeWidth={1.9} />
        {say('tryAgain')}
      </button>
    </div>
  );
}
