import 'server-only';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { entries, photos, withheldStatuses } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { type Limit, overLimit } from '@/lib/limits';
import { enqueue } from '@/lib/queue';
import { done, type Outcome, type Refusal, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { maxPhotos, type UploadInput } from '../input';
import { processPhotoJob } from '../jobs';
import { isOpenToChange } from './locked';

/** Uploads begun by one member. */
export const uploadLimit: Limit = { name: 'upload', points: 200, seconds: 3600 };

type Owner = Pick<Viewer, 'id' | 'suspended' | 'emailVerified'>;
type Received = { photoId: string };

/** Asked before a file begins to come in, so that nobody sends 40 MB in vain. Counts the upload. */
export async function mayUpload(viewer: Owner, input: UploadInput): Promise<Refusal | null> {
  const refusal = mayAct(viewer) ?? (await overLimit(uploadLimit, viewer.id));
  if (refusal || input.purpose === 'avatar') return refusal;
  if (input.replaces) return (await replaceable(db, viewer.id, input)) ? null : refuse('not_found');
  return whyNot(db, viewer.id, input.entry);
}

/**
 * Takes an upload that has arrived whole: a photo `processing` and the job that makes its files, in one transaction.
 * Told twice of the same upload it makes one photo. An entry never gets more than 20. Higher `priority` is made earlier.
 */
export async function receivePhoto(
  viewer: Owner,
  input: UploadInput & { uploadId: string },
  tx: Executor = db,
  priority = 10,
): Promise<Outcome<Received>> {
  const refusal = mayAct(viewer);
  if (refusal) return refusal;
  const known = await findReceived(viewer.id, input.uploadId, tx);
  if (known) return done(known);
  try {
    return await transact(tx, async (inner) => {
      const taken = await insert(inner, viewer.id, input);
      if (!taken.ok) return taken;
      const payload = { photoId: taken.value.photoId, uploadId: input.uploadId };
      await enqueue(inner, processPhotoJob, payload, { priority });
      return taken;
    });
  } catch (error) {
    if (violatedConstraint(error) !== 'photos_upload_id_key') throw error;
    const first = await findReceived(viewer.id, input.uploadId, db);
    return first ? done(first) : refuse('not_found');
  }
}

/** The photo that an upload of this member became, or null. */
export async function findReceived(ownerId: string, uploadId: string, tx: Executor = db): Promise<Received | null> {
  const [row] = await tx
    .select({ photoId: photos.id })
    .from(photos)
    .where(and(eq(photos.uploadId, uploadId), eq(photos.ownerId, ownerId)));
  return row ?? null;
}

function insert(tx: Executor, ownerId: string, input: UploadInput & { uploadId: string }): Promise<Outcome<Received>> {
  if (input.purpose === 'avatar') return insertLoose(tx, ownerId, input, null);
  return input.replaces ? insertReplacement(tx, ownerId, input) : insertInEntry(tx, ownerId, input);
}

type EntryUpload = Extract<UploadInput, { purpose: 'entry' }> & { uploadId: string };

/**
 * Count and row in one statement: of two uploads that both would be the twentieth, one finds the entry full. The places
 * of frozen photos are kept for them.
 */
async function insertInEntry(tx: Executor, ownerId: string, input: EntryUpload): Promise<Outcome<Received>> {
  const rows = (await tx.execute(sql`
    WITH entry AS (
      UPDATE entries SET photo_count = photo_count + 1, saved_at = now()
      WHERE public_id = ${input.entry} AND member_id = ${ownerId}::uuid AND state NOT IN ('removed', 'held', 'waiting')
        AND photo_count + ${frozenOf} < ${maxPhotos}
      RETURNING id, is_demo
    )
    INSERT INTO photos (owner_id, entry_id, upload_id, part_group, position, file_name, is_demo)
    SELECT ${ownerId}::uuid, entry.id, ${input.uploadId}, ${input.group}::text, (
      SELECT coalesce(max(position) + 1, 0) FROM photos
      WHERE photos.entry_id = entry.id AND part_group = ${input.group}::text
    ), ${input.filename}, entry.is_demo FROM entry RETURNING id`)) as { id: string }[];
  if (rows[0]) return done({ photoId: rows[0].id });
  return (await whyNot(tx, ownerId, input.entry)) ?? refuse('conflict');
}

/** A replacement waits outside its entry; a newer one for the same photo takes the place of an earlier. */
async function insertReplacement(tx: Executor, ownerId: string, input: EntryUpload): Promise<Outcome<Received>> {
  const old = await replaceable(tx, ownerId, input);
  if (!old) return refuse('not_found');
  await tx.delete(photos).where(eq(photos.replacesId, old.id));
  return insertLoose(tx, ownerId, input, old.id);
}

async function insertLoose(
  tx: Executor,
  ownerId: string,
  input: { uploadId: string; filename: string },
  replacesId: string | null,
): Promise<Outcome<Received>> {
  const [row] = await tx
    .insert(photos)
    .values({ ownerId, uploadId: input.uploadId, fileName: input.filename, replacesId })
    .returning({ photoId: photos.id });
  return row ? done(row) : refuse('conflict');
}

async function replaceable(tx: Executor, ownerId: string, input: { entry: string; replaces?: string }) {
  const [row] = await tx
    .select({ id: photos.id })
    .from(photos)
    .innerJoin(entries, eq(entries.id, photos.entryId))
    .where(
      and(
        eq(photos.id, input.replaces ?? ''),
        eq(photos.ownerId, ownerId),
        eq(entries.publicId, input.entry),
        eq(entries.memberId, ownerId),
        isOpenToChange,
        notInArray(photos.status, [...withheldStatuses]),
      ),
    );
  return row ?? null;
}

const frozenOf = sql<number>`(SELECT count(*) FROM photos p WHERE p.entry_id = entries.id AND p.status = 'frozen')::int`;

async function whyNot(tx: Executor, ownerId: string, publicId: string): Promise<Refusal | null> {
  const [entry] = await tx
    .select({ photoCount: sql<number>`${entries.photoCount} + ${frozenOf}`, state: entries.state })
    .from(entries)
    .where(and(eq(entries.publicId, publicId), eq(entries.memberId, ownerId)));
  if (!entry) return refuse('not_found');
  if (entry.state === 'removed') return refuse('conflict', 'removed_by_moderator');
  if (entry.state === 'held') return refuse('conflict', 'held_by_moderator');
  if (entry.state === 'waiting') return refuse('conflict', 'waits_unchanged');
  return entry.photoCount >= maxPhotos ? refuse('conflict', 'too_many_photos') : null;
}
