'use client';

import type { EntryPage } from './view';

type Place = { list: string; pages: EntryPage[]; scroll: number };

/** What was loaded into `list` at this step of the browser's history, if anything was. */
export function recallPlace(list: string): Place | null {
  try {
    const place: Place | null = JSON.parse(
      sessionStorage.getItem(storeKey(window.history.state?.kitbashPlace)) ?? 'null',
    );
    return place?.list === list ? place : null;
  } catch {
    return null;
  }
}

/** Keeps the pages and, until the returned function is called, the scroll position of this step of the history. */
export function keepPlace(list: string, pages: EntryPage[]): () => void {
  const id: string = window.history.state?.kitbashPlace ?? String(Date.now());
  if (!window.history.state?.kitbashPlace) {
    window.history.replaceState({ ...window.history.state, kitbashPlace: id }, '');
  }
  let scroll = window.scrollY;
  const save = () => store(id, { list, pages, scroll });
  const follow = () => {
    scroll = window.scrollY;
  };
  save();
  window.addEventListener('scroll', follow, { passive: true });
  window.addEventListener('pagehide', save);
  return () => {
    window.removeEventListener('scroll', follow);
    window.removeEventListener('pagehide', save);
    save();
  };
}

const storeKey = (id: unknown) => `kitbash:place:${id}`;

function store(id: string, place: Place): void {
  try {
    sessionStorage.setItem(storeKey(id), JSON.stringify(place));
  } catch {
    // Full or switched off: coming back then starts at the top.
  }
}
