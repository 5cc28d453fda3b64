import type { PhotoGroup } from '@/db/schema';
import type { OwnPhoto } from '@/features/photos/queries';
import type { UploadItem } from './upload-item';

export const groups = ['A', 'B', 'C'] as const satisfies PhotoGroup[];

/** Keys of rows in their groups, in order. A row keeps its key from the file in the browser to the finished photo. */
export type Order = Record<PhotoGroup, string[]>;

export type Row = {
  key: string;
  code: string;
  photo: OwnPhoto | null;
  item: UploadItem | null;
  /** A file on its way that will take this photo's place. */
  replacing: UploadItem | null;
};

/** What stands on the board: photos that the server has, and files that are still on their way to it. */
export function present(photos: OwnPhoto[], items: UploadItem[]): Array<Omit<Row, 'code'> & { group: PhotoGroup }> {
  const byUpload = new Map(items.filter((item) => item.uploadId).map((item) => [item.uploadId, item]));
  const replacing = new Map(items.filter((item) => item.replaces).map((item) => [item.replaces, item]));
  const known = new Set(photos.map((photo) => photo.uploadId));
  const ids = new Set(photos.map((photo) => photo.id));
  const isOnBoard = (item: UploadItem) => !(item.replaces && ids.has(item.replaces));
  const keyOf = (photo: OwnPhoto, item: UploadItem | null) => item?.place ?? item?.id ?? photo.id;
  const ofPhotos = photos.map((photo) => {
    const item = (photo.uploadId && byUpload.get(photo.uploadId)) || null;
    const next = replacing.get(photo.id);
    const isHere = !next || next.arrived || next === item;
    return { key: keyOf(photo, item), group: photo.group, photo, item, replacing: isHere ? null : next };
  });
  return [
    ...ofPhotos,
    ...items
      .filter((item) => isOnBoard(item) && !item.arrived && !(item.uploadId && known.has(item.uploadId)))
      .map((item) => ({ key: item.place ?? item.id, group: item.group, photo: null, item, replacing: null })),
  ];
}

/** The order with what is gone left out and what is new at the end of its group. */
export function reconcile(order: Order, rows: Array<{ key: string; group: PhotoGroup }>): Order {
  const keys = new Set(rows.map((row) => row.key));
  const placed = new Set(groups.flatMap((group) => order[group]));
  const next = (group: PhotoGroup) => [
    ...order[group].filter((key) => keys.has(key)),
    ...rows.filter((row) => row.group === group && !placed.has(row.key)).map((row) => row.key),
  ];
  return { A: next('A'), B: next('B'), C: next('C') };
}

/** Puts a row into `group`, before the row that is now at `index` there, counted without the row itself. */
export function moveTo(order: Order, key: string, group: PhotoGroup, index: number): Order {
  const without = (name: PhotoGroup) => order[name].filter((other) => other !== key);
  const next: Order = { A: without('A'), B: without('B'), C: without('C') };
  next[group].splice(Math.max(0, Math.min(index, next[group].length)), 0, key);
  return next;
}

/** One step up or down; past the end of a group it enters the next one. */
export function step(order: Order, key: string, by: -1 | 1): Order {
  const group = groupOf(order, key);
  if (!group) return order;
  const index = order[group].indexOf(key) + by;
  if (index >= 0 && index < order[group].length) return moveTo(order, key, group, index);
  const next = groups[groups.indexOf(group) + by];
  if (!next) return order;
  return moveTo(order, key, next, by === 1 ? 0 : order[next].length);
}

export const groupOf = (order: Order, key: string): PhotoGroup | undefined =>
  groups.find((group) => order[group].includes(key));

/** What is sent: photos that the server knows, in the order of the board. */
export function orderOfPhotos(order: Order, rows: Row[]): Order {
  const ids = new Map(rows.flatMap((row) => (row.photo ? [[row.key, row.photo.id] as const] : [])));
  const idsIn = (group: PhotoGroup) => order[group].flatMap((key) => ids.get(key) ?? []);
  return { A: idsIn('A'), B: idsIn('B'), C: idsIn('C') };
}

export const sameOrder = (a: Order, b: Order): boolean => groups.every((group) => a[group].join() === b[group].join());
