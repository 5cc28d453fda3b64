import path from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { photos } from '@/db/schema';
import { receivePhoto } from '@/features/photos/mutations/receive';
import { processPhoto } from '@/features/photos/processing/process-photo';
import { placeIncoming } from '@/lib/storage/incoming';
import type { Viewer } from '@/lib/viewer';

/** A picture of `e2e/files`. */
export const picture = (name: string) => path.join(import.meta.dirname, '..', 'e2e', 'files', name);

export const call = { signal: new AbortController().signal, attempt: 1 };

/** A file as it stands when its upload has just arrived. */
export async function upload(viewer: Viewer, entry: string, name: string, more: { replaces?: string } = {}) {
  const uploadId = await placeIncoming(picture(name));
  const taken = await receivePhoto(viewer, {
    purpose: 'entry',
    group: 'A',
    filename: name,
    ...more,
    entry,
    uploadId,
  });
  if (!taken.ok) throw new Error(`refused: ${taken.reason}`);
  return { photoId: taken.value.photoId, uploadId };
}

/** A file on its whole way, as the worker takes it. */
export async function uploadAndProcess(...given: Parameters<typeof upload>) {
  const waiting = await upload(...given);
  await processPhoto(waiting, call);
  return readPhoto(waiting.photoId);
}

export async function readPhoto(photoId: string) {
  const [row] = await db.select().from(photos).where(eq(photos.id, photoId));
  if (!row) throw new Error('the photo is not there');
  return row;
}

/** Payloads of the jobs of one kind that wait for a worker. */
export async function waitingJobs(name: string): Promise<Record<string, unknown>[]> {
  const rows = (await db.execute(
    sql`SELECT data FROM pgboss.job AS jobs WHERE name = ${name} AND state IN ('created', 'retry') ORDER BY created_on`,
  )) as unknown as { data: Record<string, unknown> }[];
  return rows.map(({ data }) => data);
}
