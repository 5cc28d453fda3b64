'use client';

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { OwnPhoto } from '@/features/photos/queries';
import { callApi } from '@/lib/call-api';
import { groups, type Order, orderOfPhotos, present, type Row, reconcile, sameOrder } from './photo-board';
import { PhotoKeeper } from './photo-keeper';
import type { UploadItem } from './upload-item';
import { useUploads } from './use-uploads';

const nothing: Order = { A: [], B: [], C: [] };

/** The board of the studio: files on their way and photos that arrived, in one order. */
export function usePhotos(entry: string, locale: string, first: OwnPhoto[]) {
  const { queue, items } = useUploads(entry, locale, first);
  const made = useRef<PhotoKeeper>(null);
  made.current ??= new PhotoKeeper(first, photoServices(entry, locale));
  const keeper = made.current;
  const { photos, message, errors } = useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get);

  const [wished, setWished] = useState<Order>(nothing);
  const there = useMemo(() => present(photos, items), [photos, items]);
  const order = useMemo(() => reconcile(wished, there), [wished, there]);
  const rows = useMemo(() => inOrder(order, there), [order, there]);
  // The place that a row once had is its place, whatever arrives before it.
  useEffect(() => {
    if (!sameOrder(wished, order)) setWished(order);
  }, [wished, order]);

  useEffect(() => () => keeper.stop(), [keeper]);

  const isWaiting = useRef((): boolean => false);
  isWaiting.current = () =>
    photos.some((photo) => photo.status === 'processing' || photo.replacement?.status === 'processing') ||
    items.some((item) => item.status === 'sent' && !hasArrived(item, photos));
  const expects = isWaiting.current();
  const sentCount = items.filter((item) => item.status === 'sent').length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that has been sent asks anew, and soon.
  useEffect(() => {
    if (expects) keeper.watch(() => isWaiting.current());
  }, [keeper, expects, sentCount]);

  const arrange = useCallback(
    (next: Order) => {
      setWished(next);
      for (const group of groups) for (const key of next[group]) queue.regroup(key, group);
      keeper.arrange(orderOfPhotos(next, inOrder(next, there)));
    },
    [keeper, queue, there],
  );

  // A photo arrived: it takes the words and the place that were given to it while it was on its way.
  useEffect(() => {
    const fresh = rows.filter((row) => row.photo && row.item && !row.item.arrived);
    if (fresh.length === 0) return;
    for (const { photo, item } of fresh) {
      if (!photo || !item) continue;
      queue.arrived(item.id);
      if (item.alt && !photo.alt) keeper.describe(photo.id, item.alt);
    }
    const onServer = orderOfPhotos(reconcile(nothing, there), rows);
    if (!sameOrder(orderOfPhotos(order, rows), onServer)) keeper.arrange(orderOfPhotos(order, rows));
  }, [rows, order, there, keeper, queue]);

  return { queue, keeper, rows, order, arrange, message, errors };
}

const hasArrived = (item: UploadItem, photos: OwnPhoto[]) =>
  item.arrived || photos.some((photo) => [photo.uploadId, photo.replacement?.uploadId].includes(item.uploadId));

function inOrder(order: Order, there: ReturnType<typeof present>): Row[] {
  const known = new Map(there.map((row) => [row.key, row]));
  return groups.flatMap((group) => {
    let place = 0;
    return order[group].flatMap((key) => {
      const row = known.get(key);
      if (!row) return [];
      const failed = row.photo?.status === 'failed' || row.item?.status === 'refused';
      return [{ ...row, code: failed ? '' : `${group}${++place}` }];
    });
  });
}

function photoServices(entry: string, locale: string) {
  const path = `/api/entries/${entry}/photos`;
  return {
    list: () => callApi<{ photos: OwnPhoto[] }>('GET', path, { locale }),
    describe: (id: string, alt: string, keepalive?: boolean) =>
      callApi('PATCH', `${path}/${id}`, { body: { alt }, locale, keepalive }),
    order: (order: Order) => {
      const photos = groups.flatMap((group) => order[group].map((photo) => ({ photo, group })));
      return callApi('PUT', `${path}/order`, { body: { photos }, locale });
    },
    cover: (photo: string) => callApi('PUT', `/api/entries/${entry}/cover`, { body: { photo }, locale }),
    remove: (id: string) => callApi('DELETE', `${path}/${id}`, { locale }),
  };
}
