'use client';

import { useWords } from '@/components/ui/words';
import type { SensitiveKind } from '@/db/schema';
import { localPath } from '@/lib/i18n/locales';

type Props = { kind: SensitiveKind; byModerator?: boolean; locale?: string; small?: boolean };

/**
 * Lies over a photo that its maker or a moderator labelled, says what it is and lifts when the reader asks. The blur
 * hangs on the checkbox in CSS (`.veil`), so it also works before and without script. A reader's choice for the kind comes
 * as rules on `data-kind`.
 */
export function Veil({ kind, byModerator = false, locale = 'en', small = false }: Props) {
  const say = useWords('entries');
  return (
    <div className="veil" data-kind={kind}>
      <p className="font-semibold">{say(`kind_${kind}`)}</p>
      <p className={small ? 'sr-only' : 'text-meta'}>{say(byModerator ? 'labelledByModerator' : 'labelled')}</p>
      <label className={`btn relative bg-white text-black ${small ? 'btn-sm' : ''}`}>
        <input type="checkbox" className="peer absolute size-px opacity-0" />
        {say('showPhoto')}
      </label>
      {!small && (
        <a
          href={localPath(locale, '/blur')}
          className="inline-flex min-h-11 items-center text-meta underline underline-offset-3"
        >
          {say('chooseBlur')}
        </a>
      )}
    </div>
  );
}
