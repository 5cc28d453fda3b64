'use client';

import { useLocale } from 'next-intl';
import { useEffect, useEffectEvent, useState } from 'react';
import { callApi } from '@/lib/call-api';
import type { CasePage, CaseRow } from '../../queries/queue';
import type { Queue } from '../../queues';

export type QueueState = CasePage & { counts: Record<Queue, number> };

const everyMs = 10_000;

/**
 * The cases of a queue, asked for again every ten seconds while the page is looked at. What changed about a case shows
 * at once, what was decided goes; new cases wait behind a line, so that nothing moves under the reader's finger.
 */
export function useQueue(queue: Queue, first: QueueState) {
  const locale = useLocale();
  const [latest, setLatest] = useState(first);
  const [known, setKnown] = useState(() => idsOf(first.rows));
  const [seen, setSeen] = useState(first);
  // The server has made the list anew, as after a decision.
  if (seen !== first) {
    setSeen(first);
    setLatest(first);
    setKnown(idsOf(first.rows));
  }

  const ask = useEffectEvent(async () => {
    if (document.visibilityState === 'hidden') return;
    const answer = await callApi<QueueState>('GET', `/api/moderation/queue/${queue}`, { locale });
    if (!answer.ok) return;
    setLatest((before) => ({ ...answer.value, ...beyond(before, answer.value) }));
  });
  useEffect(() => {
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, []);

  const fresh = latest.rows.filter(({ id }) => !known.has(id));
  return {
    shown: latest.rows.filter(({ id }) => known.has(id)),
    counts: latest.counts,
    fresh: fresh.length,
    showFresh: () => setKnown(idsOf(latest.rows)),
    more: latest.next === null ? null : () => void loadMore(latest.next ?? ''),
  };

  async function loadMore(after: string) {
    const path = `/api/moderation/queue/${queue}?after=${encodeURIComponent(after)}`;
    const answer = await callApi<QueueState>('GET', path, { locale });
    if (!answer.ok) return;
    const { rows, next } = answer.value;
    setKnown((before) => new Set([...before, ...idsOf(rows)]));
    setLatest((before) => ({ ...before, rows: [...before.rows, ...rows], next }));
  }
}

/** The pages that were loaded after the first one stay. */
function beyond(before: CasePage, firstPage: CasePage): CasePage {
  const inFirst = idsOf(firstPage.rows);
  if (before.rows.length <= firstPage.rows.length || firstPage.next === null) return firstPage;
  const later = before.rows.slice(firstPage.rows.length).filter(({ id }) => !inFirst.has(id));
  return later.length > 0 ? { rows: [...firstPage.rows, ...later], next: before.next } : firstPage;
}

const idsOf = (rows: CaseRow[]) => new Set(rows.map(({ id }) => id));
