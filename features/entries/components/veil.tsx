'use client';

import { useWords } from '@/components/ui/words';
import type { SensitiveKind } from '@/db/schema';

type Props = { kind: SensitiveKind; small?: boolean };

/**
 * Lies over a photo that its maker labelled, says what it is and lifts when the reader asks. The blur hangs on the
 * checkbox in CSS (`.veil`), so it also works before and without script.
 */
export function Veil({ kind, small = false }: Props) {
  const say = useWords('entries');
  return (
    <div className="veil">
      <p className="font-semibold">{say(`kind_${kind}`)}</p>
      {!small && <p className="text-meta">{say('labelled')}</p>}
      <label className={`btn relative bg-white text-black ${small ? 'btn-sm' : ''}`}>
        <input type="checkbox" className="peer absolute size-px opacity-0" />
        {say('showPhoto')}
      </label>
    </div>
  );
}
