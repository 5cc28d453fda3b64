import 'server-only';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { entries, photos, withheldStatuses } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { deleteFilesJob, entryChangedJob } from '../jobs';

/** What moderators removed or hold is out of its maker's hands, and what waits for them stays as they see it. */
export const isOpenToChange = notInArray(entries.state, ['removed', 'held', 'waiting']);

/** A photo of this member's own entry, unless it is withheld or the entry is not to change. The entry is locked first, always, so that two writes queue up. */
export async function lockOwnPhoto(tx: Executor, ownerId: string, photoId: string) {
  await tx.execute(sql`
    SELECT 1 FROM entries WHERE id = (SELECT entry_id FROM photos WHERE id = ${photoId} AND owner_id = ${ownerId})
    FOR NO KEY UPDATE`);
  const [photo] = await tx
    .select({
      id: photos.id,
      entryId: entries.id,
      status: photos.status,
      key: photos.key,
      uploadId: photos.uploadId,
      group: photos.group,
      state: entries.state,
    })
    .from(photos)
    .innerJoin(entries, eq(entries.id, photos.entryId))
    .where(
      and(
        eq(photos.id, photoId),
        notInArray(photos.status, [...withheldStatuses]),
        eq(photos.ownerId, ownerId),
        eq(entries.memberId, ownerId),
        isOpenToChange,
      ),
    )
    .for('update', { of: photos });
  return photo ?? null;
}

/** Gives an entry its first finished photo as cover, unless its owner chose another that is still there. */
export async function settleCover(tx: Executor, entryId: string): Promise<void> {
  await tx.execute(sql`
    UPDATE entries SET
      cover_chosen = cover_chosen AND cover_photo_id IS NOT NULL,
      cover_photo_id = CASE WHEN cover_chosen AND cover_photo_id IS NOT NULL THEN cover_photo_id ELSE (
        SELECT id FROM photos WHERE entry_id = ${entryId} AND status = 'ready'
        ORDER BY part_group, position, id LIMIT 1
      ) END
    WHERE id = ${entryId}`);
}

/** Asks for new pages, when there are any that show the entry. */
export async function renewPages(tx: Executor, entryId: string): Promise<void> {
  const [entry] = await tx
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.id, entryId), eq(entries.state, 'published')));
  if (entry) await enqueue(tx, entryChangedJob, { entryId });
}

/** Asks for the removal of files; the caller removes them at once after its transaction, the job makes sure. */
export const enqueueRemoval = (tx: Executor, key: string | null): Promise<void> =>
  key ? enqueue(tx, deleteFilesJob, { key }) : Promise.resolve();
