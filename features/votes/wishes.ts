'use client';

import { entryNow, holdEntry, refreshViewer, releaseEntry, setEntryState } from '@/features/accounts/viewer-store';

export type Failure = { kind: 'sign_in' | 'refused' | 'lost' | 'waiting'; message?: string };
type Wish = { voted: boolean; known: Known; sending: boolean; fail: (failure: Failure) => void };
type Known = { voted: boolean; votes: number };

const wishes = new Map<string, Wish>();

/**
 * Shows the vote at once and sends it after. Only one request for an entry is under way at a time, and the newest wish
 * goes last, so what the member pressed last is what stands. `shown` is what the page said before the first wish.
 */
export function wishVote(publicId: string, voted: boolean, shown: number, fail: Wish['fail']): void {
  const state = entryNow(publicId);
  const known = { voted: state?.voted ?? false, votes: state?.votes ?? shown };
  const wish = wishes.get(publicId) ?? { voted, known, sending: false, fail };
  wishes.set(publicId, Object.assign(wish, { voted, fail }));
  holdEntry(publicId);
  setEntryState(publicId, { voted, votes: wish.known.votes + Number(voted) - Number(wish.known.voted) });
  if (!wish.sending) void send(publicId, wish);
}

/** True while a vote waits for the network to come back. */
export const isWaiting = (publicId: string): boolean => wishes.has(publicId) && !navigator.onLine;

async function send(publicId: string, wish: Wish): Promise<void> {
  wish.sending = true;
  while (wish.voted !== wish.known.voted) {
    const failure = navigator.onLine ? await sendOnce(publicId, wish) : { kind: 'waiting' as const };
    if (!failure) continue;
    wish.fail(failure);
    if (failure.kind === 'waiting') {
      await online();
      continue;
    }
    wish.voted = wish.known.voted;
    if (failure.kind === 'sign_in') refreshViewer();
  }
  wishes.delete(publicId);
  releaseEntry(publicId);
  setEntryState(publicId, wish.known);
}

async function sendOnce(publicId: string, wish: Wish): Promise<Failure | null> {
  try {
    const sent = wish.voted;
    const method = sent ? 'PUT' : 'DELETE';
    const response = await fetch(`/api/entries/${publicId}/vote`, { method, keepalive: true });
    if (response.ok) {
      wish.known = (await response.json()) as Known;
      return null;
    }
    if (response.status === 401) return { kind: 'sign_in' };
    const answer = (await response.json().catch(() => null)) as { error?: { message: string } } | null;
    return { kind: 'refused', message: answer?.error?.message };
  } catch {
    return { kind: navigator.onLine ? 'lost' : 'waiting' };
  }
}

const online = () => new Promise<void>((resolve) => window.addEventListener('online', () => resolve(), { once: true }));
