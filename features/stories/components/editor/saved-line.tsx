'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Story } from './use-story';

/** Where the words are, and after a conflict the choice between two. */
export function SavedLine({ story: { status, savedAt, message, keeper } }: { story: Story }) {
  const t = useTranslations('editor');
  const ago = useAgo(savedAt);
  const isBad = ['retrying', 'refused', 'conflict'].includes(status);
  const text = {
    saved: t('saved', { ago }),
    typed: t('typed'),
    saving: t('saving'),
    retrying: t('retrying'),
    refused: message || t('refused'),
    conflict: t('conflict'),
  }[status];
  return (
    <div data-saved={status}>
      <p className={isBad ? 'font-semibold text-tape-text' : 'text-ink-3'} suppressHydrationWarning>
        {text}
      </p>
      <span role="status" className="sr-only">
        {isBad ? text : ''}
      </span>
      {status === 'conflict' && (
        <div className="mt-2 rounded-panel border bg-tape-soft p-4">
          <p className="text-tape-text">{t('conflictText')}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <button type="button" className="btn btn-line" onClick={() => void keeper.loadNewer()}>
              {t('takeTheirs')}
            </button>
            <button type="button" className="btn btn-line" onClick={() => void keeper.keepMine()}>
              {t('keepMine')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** "12 seconds ago", kept right while the page is open. */
function useAgo(at: string): string {
  const format = useFormatter();
  const [now, setNow] = useState(() => new Date());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new save starts the count anew.
  useEffect(() => {
    setNow(new Date());
    const fresh = setInterval(() => setNow(new Date()), 5_000);
    return () => clearInterval(fresh);
  }, [at]);
  const then = new Date(at);
  return format.relativeTime(then > now ? now : then, now);
}
