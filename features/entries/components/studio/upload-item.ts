import type { PhotoGroup } from '@/db/schema';
import { type FileProblem, fileProblem } from './file-check';

export type UploadStatus = 'waiting' | 'uploading' | 'paused' | 'offline' | 'lost' | 'refused' | 'needs_file' | 'sent';

export type UploadItem = {
  id: string;
  name: string;
  size: number;
  type: string;
  lastModified: number;
  group: PhotoGroup;
  /** The photo whose place it takes when it is ready. */
  replaces: string | null;
  /** The key of the row that it stands in, where that is not its own. */
  place: string | null;
  status: UploadStatus;
  sent: number;
  /** Bytes a second, smoothed; 0 while unknown. */
  speed: number;
  uploadId: string | null;
  problem: FileProblem | null;
  message: string;
  /** The server has shown its photo: what happens to that is no longer the queue's business. */
  arrived: boolean;
  alt: string;
};

export type Kept = Pick<
  UploadItem,
  'id' | 'name' | 'size' | 'type' | 'lastModified' | 'group' | 'replaces' | 'place' | 'uploadId' | 'alt'
> & {
  file: File | null;
};

/** The photo that a file takes the place of, and the key of its row. */
export type Instead = { photo: string; place: string } | null;

export function newItem(file: File, group: PhotoGroup, instead: Instead): UploadItem {
  const { name, size, type, lastModified } = file;
  const problem = fileProblem(file);
  return {
    ...{ id: crypto.randomUUID(), name, size, type, lastModified, group, alt: '' },
    ...{ replaces: instead?.photo ?? null, place: instead?.place ?? null, uploadId: null },
    ...{ status: problem ? 'refused' : 'waiting', sent: 0, speed: 0, problem, message: '', arrived: false },
  };
}

/** What a reload interrupted; a file that the browser could not keep is asked for again. */
export const restoredItem = ({ file, ...record }: Kept): UploadItem => ({
  ...record,
  ...{ status: file ? 'waiting' : 'needs_file', sent: 0, speed: 0, problem: null, message: '', arrived: false },
});

export const keptOf = (item: UploadItem, file: File | null): Kept => {
  const { id, name, size, type, lastModified, group, replaces, place, uploadId, alt } = item;
  return { id, name, size, type, lastModified, group, replaces, place, uploadId, alt, file };
};

type Identity = Pick<UploadItem, 'name' | 'size' | 'lastModified'>;
export const isSameFile = (a: Identity, b: Identity): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** Seconds until the file is there at the present speed, or null while that is unknown. */
export const secondsLeft = ({ size, sent, speed }: Pick<UploadItem, 'size' | 'sent' | 'speed'>): number | null =>
  speed > 0 ? Math.max(1, Math.round((size - sent) / speed)) : null;
