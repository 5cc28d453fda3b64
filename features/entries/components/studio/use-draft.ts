'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { keptCopy } from '@/components/ui/kept-copy';
import { callApi } from '@/lib/call-api';
import type { StudioEntry } from '../../queries/studio';
import { DraftKeeper, type DraftServices, type SavedDraft } from './draft-keeper';

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
    load: async () => {
      const loaded = await callApi<StudioEntry>('GET', path, { locale });
      if (!loaded.ok) return loaded;
      const { fields, savedAt, revision, credits } = loaded.value;
      return { ok: true, value: { fields, savedAt, revision, credits } };
    },
    copies: keptCopy(`kitbash.draft.${publicId}`),
  };
}
