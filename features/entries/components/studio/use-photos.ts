'use client';

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { StudioPhoto } from '../../studio-photo';
import { callApi } from './call-api';
import { groups, type Order, orderOfPhotos, present, reconcile, type Row, sameOrder } from './photo-board';
import { PhotoKeeper } from './photo-keeper';
import { useUploads } from './use-uploads';

const nothing: Order = { A: [], B: [], C: [] };

/** The board of the studio: files on their way and photos that arrived, in one order. */
export function usePhotos(entry: string, locale: string, first: StudioPhoto[]) {
  const { queue, items } = useUploads(entry, locale, first);
  const made = useRef<PhotoKeeper>(null);
  made.current ??= new PhotoKeeper(first, photoServices(entry, locale));
  const keeper = made.current;
  const { photos, message } = useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get);

  const [wished, setWished] = useState<Order>(nothing);
  const there = useMemo(() => present(photos, items), [photos, items]);
  const order = useMemo(() => reconcile(wished, there), [wished, there]);
  const rows = useMemo(() => inOrder(order, there), [order, there]);

  useEffect(() => () => keeper.stop(), [keeper]);

  const isWaiting = useRef(() => false);
  isWaiting.current = () =>
    photos.some((photo) => photo.status === 'processing') ||
    items.some((item) => item.status === 'sent' && !photos.some((photo) => photo.uploadId === item.uploadId));
  const expects = isWaiting.current();
  const sentCount = items.filter((item) => item.status === 'sent').length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that has been sent asks anew, and soon.
  useEffect(() => {
    if (expects) keeper.watch(() => isWaiting.current());
  }, [keeper, expects, sentCount]);

  const arrange = useCallback(
    (next: Order, cover: string | null = null) => {
      setWished(next);
      for (const group of groups) for (const key of next[group]) queue.regroup(key, group);
      keeper.arrange(orderOfPhotos(next, inOrder(next, there)), cover);
    },
    [keeper, queue, there],
  );

  // A photo arrived: it takes the words and the place that were given to it while it was on its way.
  const arrived = useRef(new Set(first.map((photo) => photo.id)));
  useEffect(() => {
    const fresh = rows.filter((row) => row.photo && row.item && !arrived.current.has(row.photo.id));
    if (fresh.length === 0) return;
    for (const { photo, item } of fresh) {
      if (!photo || !item) continue;
      arrived.current.add(photo.id);
      queue.arrived(item.id);
      if (item.alt && !photo.alt) keeper.describe(photo.id, item.alt);
    }
    setWished(order);
    const onServer = orderOfPhotos(reconcile(nothing, there), rows);
    if (!sameOrder(orderOfPhotos(order, rows), onServer)) keeper.arrange(orderOfPhotos(order, rows), null);
  }, [rows, order, there, keeper, queue]);

  useReplacements(keeper, queue, photos, items);
  return { queue, keeper, rows, order, arrange, message };
}

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

/** When the new file of a replacement is a finished photo, it takes the place of the old one. */
function useReplacements(
  keeper: PhotoKeeper,
  queue: ReturnType<typeof useUploads>['queue'],
  photos: StudioPhoto[],
  items: ReturnType<typeof useUploads>['items'],
) {
  const busy = useRef(new Set<string>());
  useEffect(() => {
    for (const item of items) {
      const fresh = photos.find((photo) => item.uploadId !== null && photo.uploadId === item.uploadId);
      if (!item.replaces || fresh?.status !== 'ready' || busy.current.has(item.id)) continue;
      busy.current.add(item.id);
      keeper.replace(item.replaces, fresh.id).then(() => queue.forget(item.id));
    }
  }, [keeper, queue, photos, items]);
}

function photoServices(entry: string, locale: string) {
  const path = `/api/entries/${entry}/photos`;
  return {
    list: () => callApi<{ photos: StudioPhoto[] }>('GET', path, { locale }),
    describe: (id: string, alt: string, keepalive?: boolean) =>
      callApi('PATCH', `${path}/${id}`, { body: { alt }, locale, keepalive }),
    order: (body: unknown) => callApi('PUT', `${path}/order`, { body, locale }),
    remove: (id: string) => callApi('DELETE', `${path}/${id}`, { locale }),
    replace: (id: string, by: string) => callApi('POST', `${path}/${id}/replace`, { body: { by }, locale }),
  };
}
