'use client';

import { useRef } from 'react';
import { keptCopy } from '@/components/ui/kept-copy';
import { useKeeper } from '@/components/ui/use-keeper';
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
  const state = useKeeper(keeper);
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
