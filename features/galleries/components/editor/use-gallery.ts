'use client';

import { useLocale } from 'next-intl';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { callApi } from '@/lib/call-api';
import type { GalleryStudio } from '../../queries/studio';
import type { StudioEntry } from '../../studio-view';
import { type Copy, GalleryKeeper, type KeeperServices } from './gallery-keeper';

export type GalleryEditing = ReturnType<typeof useGallery>;

/** The gallery as it is worked on: its arrangement in the keeper, and all around it as the server last said. */
export function useGallery(first: GalleryStudio) {
  const locale = useLocale();
  const [studio, setStudio] = useState(first);
  const [known, setKnown] = useState(() => new Map(withSent(first).map((entry) => [entry.id, entry])));
  const made = useRef<GalleryKeeper>(null);
  made.current ??= new GalleryKeeper(first, services(first.slug, locale));
  const keeper = made.current;
  const mayEdit = first.acts.includes('edit');

  useEffect(() => {
    if (!mayEdit) return;
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
  }, [keeper, mayEdit]);

  const state = useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get);
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
  return { ...state, keeper, studio, may, reload, learn, known, locale };
}

const withSent = ({ entries, submissions }: GalleryStudio): StudioEntry[] => [
  ...entries,
  ...submissions.map(({ entry }) => entry),
];

function services(slug: string, locale: string): KeeperServices {
  const path = `/api/galleries/${slug}`;
  return {
    send: (body, keepalive) => callApi('PUT', path, { body, locale, keepalive }),
    load: () => callApi<GalleryStudio>('GET', path, { locale }),
    copies: copies(`kitbash.gallery.${slug}`),
  };
}

/** Storage may be full or forbidden: then the copy is simply not there. */
function copies(key: string): KeeperServices['copies'] {
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
