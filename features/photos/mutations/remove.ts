import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { entries, members, photos } from '@/db/schema';
import { memberTag } from '@/features/accounts/cache';
import { enqueueTags } from '@/lib/cache-refresh';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { removeIncoming } from '@/lib/storage/incoming';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { mayManagePhotos } from '../policy';
import { enqueueRemoval, lockOwnPhoto, renewPages, settleCover } from './locked';

type Owner = Pick<Viewer, 'id' | 'suspended'>;
type Files = { key: string | null; uploadId: string | null };

/** Removes a photo from its entry, and its files at once. The last photo of a published entry stays. */
export async function removePhoto(viewer: Owner, photoId: string, tx: Executor = db): Promise<Outcome> {
  const refusal = mayManagePhotos(viewer);
  if (refusal) return refusal;
  const removed = await transact(tx, (inner) => removeRow(inner, viewer.id, photoId)).catch((error) => {
    if (violatedConstraint(error) === 'entries_published') return refuse('conflict', 'last_photo');
    throw error;
  });
  if (!removed.ok) return removed;
  await removeFiles([removed.value]);
  return done();
}

/** Takes a member's picture away; the fabric swatch takes its place. */
export async function removeAvatar(viewer: Owner & Pick<Viewer, 'handle'>, tx: Executor = db): Promise<Outcome> {
  const refusal = mayManagePhotos(viewer);
  if (refusal) return refusal;
  const removed = await transact(tx, async (inner) => {
    await inner.update(members).set({ avatarPhotoId: null }).where(eq(members.id, viewer.id));
    const files = await inner
      .delete(photos)
      .where(and(eq(photos.ownerId, viewer.id), isNull(photos.entryId), isNull(photos.replacesId)))
      .returning({ key: photos.key, uploadId: photos.uploadId });
    for (const { key } of files) await enqueueRemoval(inner, key);
    await enqueueTags(inner, [memberTag(viewer.handle)]);
    return done(files);
  });
  if (!removed.ok) return removed;
  await removeFiles(removed.value);
  return done();
}

/**
 * For the one who deletes a whole entry, inside that transaction and before its row goes: asks for the removal of all
 * its files. Hand what it returns to `removeFiles` after the commit, and they are gone at once.
 */
export async function forgetPhotosOf(tx: Executor, entryId: string): Promise<Files[]> {
  const files = (await tx.execute(sql`
    SELECT key, upload_id AS "uploadId" FROM photos
    WHERE entry_id = ${entryId} OR replaces_id IN (SELECT id FROM photos WHERE entry_id = ${entryId})`)) as unknown as Files[];
  for (const { key } of files) await enqueueRemoval(tx, key);
  return [...files];
}

/** Removes files now. What does not succeed is left to the job that was enqueued with the write. */
export async function removeFiles(files: Files[]): Promise<void> {
  for (const { key, uploadId } of files) {
    try {
      if (key) await photoStorage.remove(key);
      if (key) await withheldStorage.remove(key);
      if (uploadId) await removeIncoming(uploadId);
    } catch (error) {
      console.error('photos: files are left to the job', error);
    }
  }
}

async function removeRow(tx: Executor, ownerId: string, photoId: string): Promise<Outcome<Files>> {
  const photo = await lockOwnPhoto(tx, ownerId, photoId);
  if (!photo) return refuse('not_found');
  await tx.delete(photos).where(eq(photos.id, photo.id));
  if (photo.status !== 'failed') {
    await tx
      .update(entries)
      .set({ photoCount: sql`${entries.photoCount} - 1`, savedAt: sql`now()` })
      .where(eq(entries.id, photo.entryId));
  }
  await settleCover(tx, photo.entryId);
  await enqueueRemoval(tx, photo.key);
  await renewPages(tx, photo.entryId);
  return done({ key: photo.key, uploadId: photo.uploadId });
}
