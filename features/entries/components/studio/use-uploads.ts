'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { OwnPhoto } from '@/features/photos/queries';
import { keptFiles } from './kept-files';
import { tusTransport } from './tus-transport';
import { UploadQueue } from './upload-queue';

/** The queue of one entry for as long as the studio is open, with what the last visit left unfinished. */
export function useUploads(entry: string, locale: string, photos: OwnPhoto[]) {
  const made = useRef<UploadQueue>(null);
  made.current ??= new UploadQueue({
    start: tusTransport(entry, locale),
    kept: keptFiles(entry),
    isOnline: () => navigator.onLine,
    now: () => performance.now(),
  });
  const queue = made.current;
  const first = useRef(photos);

  useEffect(() => {
    const kept = keptFiles(entry);
    kept.list().then((records) => {
      const arrived = new Set(first.current.map((photo) => photo.uploadId));
      const [done, open] = [true, false].map((is) =>
        records.filter((record) => (record.uploadId !== null && arrived.has(record.uploadId)) === is),
      );
      for (const record of done ?? []) kept.remove(record.id);
      queue.restore(open ?? []);
    });
    const offline = () => queue.wentOffline();
    const online = () => queue.cameOnline();
    window.addEventListener('offline', offline);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('offline', offline);
      window.removeEventListener('online', online);
      queue.stop();
    };
  }, [queue, entry]);

  const { items } = useSyncExternalStore(queue.subscribe, queue.get, queue.get);
  return { queue, items };
}
