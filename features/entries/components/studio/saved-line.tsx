'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { useDraft } from './use-draft';

type Props = { draft: ReturnType<typeof useDraft>; isPublic: boolean };

/** Where the words are: on the server since when, on their way, or only here. */
export function SavedLine({ draft, isPublic }: Props) {
  const t = useTranslations('upload.saved');
  const ago = useAgo(draft.savedAt);
  const { status, message } = draft;
  const isBad = status === 'retrying' || status === 'refused' || status === 'conflict';
  const text = {
    saved: isPublic ? t('public', { ago }) : t('draft', { ago }),
    typed: isPublic ? t('unsaved') : t('saving'),
    saving: t('saving'),
    retrying: t('retrying'),
    refused: message || t('refused'),
    conflict: t('conflict'),
  }[status];
  return (
    <p className={`mt-1 ${isBad ? 'font-semibold text-tape-text' : 'text-ink-3'}`} data-saved={status}>
      <span suppressHydrationWarning>{text}</span>
      <span role="status" className="sr-only">
        {isBad ? text : ''}
      </span>
    </p>
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
