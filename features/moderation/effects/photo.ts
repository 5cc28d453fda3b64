import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { entries, photos } from '@/db/schema';
import { placeFilesJob } from '@/features/photos/jobs';
import { settleCover } from '@/features/photos/mutations/locked';
import { enqueue } from '@/lib/queue';
import type { Effect } from './effect';
import { tagsFor } from './entry';

/** Takes one photo out of its entry. Null when it is the last that shows: then the whole entry is what to remove. */
export async function removePhoto(tx: Executor, photoId: string): Promise<Effect | null> {
  const entry = await lockEntryOf(tx, photoId);
  if (!entry || entry.photoCount <= 1) return null;
  const gone = await tx
    .update(photos)
    .set({ status: 'removed' })
    .where(and(eq(photos.id, photoId), eq(photos.status, 'ready')))
    .returning({ id: photos.id });
  if (gone.length === 0) return null;
  const wasCover = entry.coverPhotoId === photoId;
  await tx
    .update(entries)
    .set({
      photoCount: sql`${entries.photoCount} - 1`,
      ...(wasCover && { coverPhotoId: null, coverChosen: false }),
    })
    .where(eq(entries.id, entry.id));
  await settleCover(tx, entry.id);
  await enqueue(tx, placeFilesJob, { photoId }, { priority: 20 });
  const before = { status: 'ready', cover: wasCover && entry.coverChosen };
  return { before, after: { status: 'removed' }, tags: await tagsFor(tx, entry.id) };
}

/** Puts a photo back in its place; `cover`: it was chosen as the cover. Null when it, or room for it, is not there. */
export async function restorePhoto(tx: Executor, photoId: string, cover: boolean): Promise<Effect | null> {
  const entry = await lockEntryOf(tx, photoId);
  if (!entry || entry.photoCount >= 20) return null;
  const back = await tx
    .update(photos)
    .set({ status: 'ready' })
    .where(and(eq(photos.id, photoId), eq(photos.status, 'removed')))
    .returning({ id: photos.id });
  if (back.length === 0) return null;
  await tx
    .update(entries)
    .set({
      photoCount: sql`${entries.photoCount} + 1`,
      ...(cover && !entry.coverChosen && { coverPhotoId: photoId, coverChosen: true }),
    })
    .where(eq(entries.id, entry.id));
  await settleCover(tx, entry.id);
  await enqueue(tx, placeFilesJob, { photoId }, { priority: 20 });
  return { before: { status: 'removed' }, after: { status: 'ready' }, tags: await tagsFor(tx, entry.id) };
}

/** The entry of a photo, or null. */
export async function entryOfPhoto(tx: Executor, photoId: string): Promise<string | null> {
  const [photo] = await tx.select({ entryId: photos.entryId }).from(photos).where(eq(photos.id, photoId));
  return photo?.entryId ?? null;
}

async function lockEntryOf(tx: Executor, photoId: string) {
  const [entry] = await tx
    .select({
      id: entries.id,
      photoCount: entries.photoCount,
      coverPhotoId: entries.coverPhotoId,
      coverChosen: entries.coverChosen,
    })
    .from(entries)
    .where(eq(entries.id, sql`(SELECT entry_id FROM photos WHERE id = ${photoId})`))
    .for('no key update');
  return entry ?? null;
}
