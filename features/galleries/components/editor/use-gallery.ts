'use client';

import { useLocale } from 'next-intl';
import { useRef, useState } from 'react';
import type { Saved } from '@/components/ui/draft-keeper';
import { keptCopy } from '@/components/ui/kept-copy';
import { useKeeper } from '@/components/ui/use-keeper';
import { callApi } from '@/lib/call-api';
import type { GalleryStudio } from '../../queries/studio';
import type { Arrangement, StudioEntry } from '../../studio-view';
import { GalleryKeeper, type GalleryServices } from './gallery-keeper';

export type GalleryEditing = ReturnType<typeof useGallery>;

/** The gallery as it is worked on: its arrangement in the keeper, and all around it as the server last said. */
export function useGallery(first: GalleryStudio) {
  const locale = useLocale();
  const [studio, setStudio] = useState(first);
  const [known, setKnown] = useState(() => new Map(withSent(first).map((entry) => [entry.id, entry])));
  const made = useRef<GalleryKeeper>(null);
  made.current ??= new GalleryKeeper(toSaved(first), services(first.slug, locale));
  const keeper = made.current;
  const state = useKeeper(keeper, first.acts.includes('edit'));
  const learn = (entries: StudioEntry[]) =>
    setKnown((before) => new Map([...before, ...entries.map((entry) => [entry.id, entry] as const)]));

  /** Asks anew for all but the arrangement. */
  async function reload(): Promise<void> {
    const answer = await callApi<GalleryStudio>('GET', `/api/galleries/${first.slug}`, { locale });
    if (!answer.ok) return;
    setStudio(answer.value);
    learn(withSent(answer.value));
  }

  const may = (act: GalleryStudio['acts'][number]) => studio.acts.includes(act);
  return {
    ...state,
    arrangement: state.fields,
    canUndo: keeper.canUndo,
    keeper,
    studio,
    may,
    reload,
    learn,
    known,
    locale,
  };
}

const withSent = ({ entries, submissions }: GalleryStudio): StudioEntry[] => [
  ...entries,
  ...submissions.map(({ entry }) => entry),
];

/** What the server said of a gallery, as its keeper takes it. */
export const toSaved = ({ revision, savedAt, arrangement }: Saved & { arrangement: Arrangement }) => ({
  ...{ revision, savedAt },
  fields: arrangement,
});

function services(slug: string, locale: string): GalleryServices {
  const path = `/api/galleries/${slug}`;
  return {
    send: async ({ seen, fields: arrangement }, keepalive) => {
      const answer = await callApi<Saved>('PUT', path, { body: { seen, arrangement }, locale, keepalive });
      return answer.ok ? answer : { ...answer, fields: ownNames(answer.fields) };
    },
    load: async () => {
      const answer = await callApi<GalleryStudio>('GET', path, { locale });
      return answer.ok ? { ok: true, value: toSaved(answer.value) } : answer;
    },
    copies: keptCopy(`kitbash.gallery-draft.${slug}`),
  };
}

/** The server names a field by its way through the request, as `arrangement.title`. */
const ownNames = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, said]) => [name.replace(/^arrangement\./, ''), said]));
