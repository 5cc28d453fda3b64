'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { callApi } from '@/lib/call-api';
import type { StudioEntry } from '../../queries/studio';
import { type Copy, DraftKeeper, type DraftServices, type SavedDraft } from './draft-keeper';

/** What the maker types, kept for as long as the studio is open and beyond. */
export function useDraft(entry: StudioEntry, locale: string) {
  const made = useRef<DraftKeeper>(null);
  const isPublic = entry.state === 'published';
  made.current ??= new DraftKeeper(
    { fields: entry.fields, savedAt: entry.savedAt, revision: entry.revision, credits: entry.credits },
    services(entry.publicId, locale, isPublic),
    !isPublic,
  );
  const keeper = made.current;

  useEffect(() => {
    keeper.restore();
    const leave = () => keeper.leave();
    const online = () => keeper.get().status === 'retrying' && void keeper.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', online);
      keeper.leave();
      keeper.stop();
    };
  }, [keeper]);

  const state = useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get);
  return { keeper, ...state };
}

function services(publicId: string, locale: string, isPublic: boolean): DraftServices {
  const path = `/api/entries/${publicId}`;
  return {
    send: (body, keepalive) =>
      isPublic
        ? callApi<SavedDraft>('PUT', path, { body, locale })
        : callApi<SavedDraft>('PATCH', `${path}/draft`, { body, locale, keepalive }),
    load: () => callApi<StudioEntry>('GET', path, { locale }),
    copies: copies(`kitbash.draft.${publicId}`),
  };
}

/** Storage may be full or forbidden: then the copy is simply not there. */
function copies(key: string): DraftServices['copies'] {
  const quietly = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    read: () => quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Copy | null),
    write: (copy) => quietly(() => localStorage.setItem(key, JSON.stringify(copy))),
    clear: () => quietly(() => localStorage.removeItem(key)),
  };
}
