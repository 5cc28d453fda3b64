'use client';

import { useCallback, useSyncExternalStore } from 'react';

export type ClientViewer = {
  handle: string;
  displayName: string | null;
  avatarKey: string | null;
  role: 'member' | 'moderator' | 'admin';
  suspended: boolean;
  emailVerified: boolean;
};
/** `comments` is null until the server has said it. */
export type EntryState = { voted: boolean; own: boolean; votes: number; comments: number | null };
export type ViewerState = { status: 'unknown' | 'out' | 'in'; viewer: ClientViewer | null };
/** Marks of those who are not there for this viewer, and handles of those whom the viewer muted. */
export type NotMet = { gone: ReadonlySet<string>; muted: ReadonlySet<string> };

type Answer = {
  viewer: ClientViewer | null;
  votes: string[];
  own: string[];
  counts: Record<string, { votes: number; comments: number }>;
  gone: string[];
  muted: string[];
};

const unknown: ViewerState = { status: 'unknown', viewer: null };
const out: ViewerState = { status: 'out', viewer: null };
const everyoneMet: NotMet = { gone: new Set(), muted: new Set() };
const mostIds = 100;
const staleMs = 60_000;

let current = unknown;
let notMet = everyoneMet;
const entries = new Map<string, EntryState>();
const listeners = new Set<() => void>();
/** Entries on screen, and how many parts of the page show each. */
const shown = new Map<string, number>();
const held = new Set<string>();
let askedAt = 0;
let planned = false;
let asking = false;
let asked = new Set<string>();

/** Who looks at this page. Unknown on the server and until `/api/viewer` has answered. */
export const useViewer = (): ViewerState => useSyncExternalStore(subscribe, viewerNow, () => unknown);

/** What is this viewer's own about an entry, with fresh counts; null for visitors and until it is known. */
export function useEntryState(publicId: string): EntryState | null {
  const watch = useCallback((listener: () => void) => subscribeEntry(publicId, listener), [publicId]);
  return useSyncExternalStore(
    watch,
    () => entries.get(publicId) ?? null,
    () => null,
  );
}

/** Whose things this viewer does not meet; nobody for visitors and until it is known. */
export const useNotMet = (): NotMet =>
  useSyncExternalStore(
    subscribe,
    () => notMet,
    () => everyoneMet,
  );

export const viewerNow = (): ViewerState => current;
export const entryNow = (publicId: string): EntryState | null => entries.get(publicId) ?? null;

/** Shows `change` at once, before the server knows of it. */
export function setEntryState(publicId: string, change: Partial<EntryState>): void {
  const known = entries.get(publicId) ?? { voted: false, own: false, votes: 0, comments: null };
  entries.set(publicId, { ...known, ...change });
  tell();
}

/** While an entry is held, answers of the server do not overwrite what the page shows of it. */
export const holdEntry = (publicId: string): void => void held.add(publicId);
export const releaseEntry = (publicId: string): void => void held.delete(publicId);

/** Asks anew who is looking, as after signing in or out. */
export function refreshViewer(): void {
  asked.clear();
  askedAt = 0;
  plan();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) watchWindow('addEventListener');
  listeners.add(listener);
  plan();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) watchWindow('removeEventListener');
  };
}

function subscribeEntry(publicId: string, listener: () => void): () => void {
  shown.set(publicId, (shown.get(publicId) ?? 0) + 1);
  const stop = subscribe(listener);
  return () => {
    const left = (shown.get(publicId) ?? 1) - 1;
    if (left > 0) shown.set(publicId, left);
    else shown.delete(publicId);
    stop();
  };
}

function watchWindow(change: 'addEventListener' | 'removeEventListener') {
  window[change]('focus', refreshStale);
  window[change]('online', refreshStale);
  window[change]('pageshow', refreshStale);
}

function refreshStale() {
  if (Date.now() - askedAt > staleMs || current.status === 'unknown') refreshViewer();
  else plan();
}

/** Parts of a page appear together: one request asks for all of them. */
function plan() {
  if (planned) return;
  planned = true;
  setTimeout(() => {
    planned = false;
    void ask();
  });
}

async function ask(): Promise<void> {
  if (asking) return;
  if (!document.cookie.includes('kitbash.hint=')) return show(out);
  if (Date.now() - askedAt > staleMs) asked = new Set();
  const ids = [...shown.keys()].filter((id) => !asked.has(id)).slice(0, mostIds);
  if (ids.length === 0 && askedAt > 0 && current.status === 'in') return;
  asking = true;
  try {
    const response = await fetch(`/api/viewer${ids.length > 0 ? `?entries=${ids.join(',')}` : ''}`);
    if (!response.ok) return;
    askedAt = Date.now();
    for (const id of ids) asked.add(id);
    take((await response.json()) as Answer);
    // More may be on screen than one request may ask for, or have appeared meanwhile.
    if (current.status === 'in' && [...shown.keys()].some((id) => !asked.has(id))) plan();
  } catch {
    // Offline, or the server is: the page stays as everyone sees it until the next focus.
  } finally {
    asking = false;
  }
}

function take({ viewer, votes, own, counts, gone, muted }: Answer) {
  if (!viewer) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
    document.cookie = 'kitbash.hint=; path=/; max-age=0';
    return show(out);
  }
  for (const [id, count] of Object.entries(counts)) {
    if (!held.has(id)) entries.set(id, { voted: votes.includes(id), own: own.includes(id), ...count });
  }
  if (`${gone} ${muted}` !== `${[...notMet.gone]} ${[...notMet.muted]}`) {
    notMet = { gone: new Set(gone), muted: new Set(muted) };
  }
  current = { status: 'in', viewer };
  tell();
}

function show(state: ViewerState) {
  if (current === state) return;
  current = state;
  if (state.status === 'out') {
    entries.clear();
    asked.clear();
    notMet = everyoneMet;
    askedAt = 0;
  }
  tell();
}

function tell() {
  for (const listener of listeners) listener();
}
