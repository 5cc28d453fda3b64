'use client';

import { useTranslations } from 'next-intl';
import type { Chosen } from './use-chosen';

/** Below the list, while cases are chosen. */
export function ChoiceBar({ chosen: { rows, decide, clear } }: { chosen: Chosen }) {
  const t = useTranslations('moderation');
  const count = rows.length;
  return (
    <>
      <p role="status" className="sr-only">
        {count > 0 && t('chosen', { count })}
      </p>
      {count > 0 && (
        <div className="sticky bottom-16 z-10 flex gap-2 border-t bg-paper px-4 py-3 md:bottom-0">
          <button type="button" data-key="b" className="btn btn-ink flex-1" onClick={decide}>
            {t('decideChosen', { count })} <kbd className="bg-transparent! text-current!">B</kbd>
          </button>
          <button type="button" className="btn btn-line" onClick={clear}>
            {t('clear')}
          </button>
        </div>
      )}
    </>
  );
}
