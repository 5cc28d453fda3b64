import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { characters, designs, entries, type PhotoError, photos, series } from '@/db/schema';
import { memberTag } from '@/features/accounts/cache';
import { enqueueTags } from '@/lib/cache-refresh';
import type { Facts } from '@/lib/images/decode';
import { enqueue } from '@/lib/queue';
import { makeAvifJob } from '../jobs';
import { enqueueRemoval, renewPages, settleCover } from '../mutations/locked';

export type Finished = Facts & { key: string; sha256: Buffer; webpWidths: number[] };

/** Notes the key of this attempt before a file is written under it. Null when the photo waits no longer. */
export async function claim(photoId: string, key: string) {
  const [row] = (await db.execute(sql`
    UPDATE photos SET key = ${key} WHERE id = ${photoId} AND status = 'processing'
    RETURNING old.key AS "earlierKey", focus_x AS x, focus_y AS y`)) as unknown as {
    earlierKey: string | null;
    x: number;
    y: number;
  }[];
  return row ? { earlierKey: row.earlierKey, focus: { x: row.x, y: row.y } } : null;
}

export async function findClaim(photoId: string) {
  const [row] = await db
    .select({ key: photos.key })
    .from(photos)
    .where(and(eq(photos.id, photoId), eq(photos.status, 'processing')));
  return row ?? null;
}

/**
 * The photo is finished under `key`. Returns the keys whose files nothing needs any more: those of the photo that it
 * replaces, or its own when another attempt was faster or the photo was removed meanwhile.
 */
export async function markReady(photoId: string, { key, ...made }: Finished): Promise<string[]> {
  return db.transaction(async (tx) => {
    await lockEntryOf(tx, photoId);
    const [photo] = await tx
      .update(photos)
      .set({ ...made, status: 'ready', readyAt: sql`now()` })
      .where(and(eq(photos.id, photoId), eq(photos.key, key), eq(photos.status, 'processing')))
      .returning({ entryId: photos.entryId, replacesId: photos.replacesId, ownerId: photos.ownerId });
    if (!photo) return [key];
    const outdated = await place(tx, { photoId, key, ...photo });
    for (const old of outdated) await enqueueRemoval(tx, old);
    await enqueue(tx, makeAvifJob, { photoId: photo.replacesId ?? photoId, key });
    return outdated;
  });
}

/** Why a photo was not taken, for its owner to read. An entry that loses its only photo this way is hidden, or waits no longer. */
export async function markFailed(photoId: string, error: PhotoError): Promise<void> {
  await db.transaction(async (tx) => {
    await lockFirstCaseOf(tx, photoId);
    await lockEntryOf(tx, photoId);
    const [photo] = await tx
      .update(photos)
      .set({ status: 'failed', error, key: null })
      .where(and(eq(photos.id, photoId), eq(photos.status, 'processing')))
      .returning({ entryId: photos.entryId });
    if (!photo?.entryId) return;
    await renewPages(tx, photo.entryId);
    const [entry] = await tx
      .update(entries)
      .set({
        photoCount: sql`${entries.photoCount} - 1`,
        state: sql`CASE WHEN ${entries.photoCount} > 1 THEN ${entries.state} WHEN ${entries.state} = 'published' THEN 'unpublished'
          WHEN ${entries.state} = 'waiting' THEN 'draft' ELSE ${entries.state} END`,
      })
      .where(eq(entries.id, photo.entryId))
      .returning({ was: sql<string>`old.state`, is: entries.state });
    if (entry?.was === 'published' && entry.is === 'unpublished') await uncount(tx, photo.entryId);
  });
}

/** A hidden entry counts no more where it was counted. */
async function uncount(tx: Executor, entryId: string): Promise<void> {
  for (const [table, column] of [
    [characters, entries.characterId],
    [designs, entries.designId],
    [series, entries.seriesId],
  ] as const) {
    await tx
      .update(table)
      .set({ entryCount: sql`${table.entryCount} - 1` })
      .where(sql`${table.id} = (SELECT ${column} FROM ${entries} WHERE ${entries.id} = ${entryId})`);
  }
}

type Placed = { photoId: string; key: string; entryId: string | null; replacesId: string | null; ownerId: string };

async function place(tx: Executor, photo: Placed): Promise<string[]> {
  if (photo.replacesId) return takePlace(tx, photo.photoId, photo.replacesId, photo.key);
  if (!photo.entryId) return becomeAvatar(tx, photo.photoId, photo.ownerId);
  await settleCover(tx, photo.entryId);
  await renewPages(tx, photo.entryId);
  return [];
}

/**
 * The new files go into the old row: place, description, group, cover and every mention of the photo stay. What was
 * frozen or removed meanwhile stays as it is, and the new picture goes.
 */
async function takePlace(tx: Executor, newId: string, oldId: string, key: string): Promise<string[]> {
  const [old] = (await tx.execute(sql`
    WITH taken AS (DELETE FROM photos WHERE id = ${newId} RETURNING *)
    UPDATE photos SET
      key = taken.key, upload_id = taken.upload_id, file_name = taken.file_name, status = 'ready', error = NULL,
      width = taken.width, height = taken.height, average_colour = taken.average_colour,
      perceptual_hash = taken.perceptual_hash, sha256 = taken.sha256, pixel_hashes = taken.pixel_hashes,
      copyright = taken.copyright,
      had_location = taken.had_location, webp_widths = taken.webp_widths, avif_widths = '{}', ready_at = now()
    FROM taken WHERE photos.id = ${oldId} AND photos.status NOT IN ('frozen', 'removed')
    RETURNING old.key, old.status, photos.entry_id AS "entryId"`)) as unknown as {
    key: string | null;
    status: string;
    entryId: string;
  }[];
  if (!old) return [key];
  if (old.status === 'failed') {
    await tx
      .update(entries)
      .set({ photoCount: sql`${entries.photoCount} + 1` })
      .where(eq(entries.id, old.entryId));
  }
  await settleCover(tx, old.entryId);
  await renewPages(tx, old.entryId);
  return old.key ? [old.key] : [];
}

/** Of two pictures sent one after the other the later one stays, whichever is finished first. */
async function becomeAvatar(tx: Executor, photoId: string, ownerId: string): Promise<string[]> {
  const [member] = (await tx.execute(sql`
    UPDATE members SET avatar_photo_id = greatest(avatar_photo_id, ${photoId}::uuid) WHERE id = ${ownerId}
    RETURNING handle::text, avatar_photo_id AS "avatarPhotoId"`)) as unknown as {
    handle: string;
    avatarPhotoId: string;
  }[];
  if (!member) return [];
  const gone = (await tx.execute(sql`
    DELETE FROM photos WHERE owner_id = ${ownerId} AND entry_id IS NULL AND replaces_id IS NULL
      AND status <> 'processing' AND id <> ${member.avatarPhotoId}
    RETURNING key`)) as unknown as { key: string | null }[];
  await enqueueTags(tx, [memberTag(member.handle)]);
  return gone.flatMap(({ key }) => key ?? []);
}

/** The case of an entry that waits or is held comes before the entry, as for everyone who changes either. */
async function lockFirstCaseOf(tx: Executor, photoId: string): Promise<void> {
  await tx.execute(sql`
    SELECT FROM cases WHERE kind IN ('first', 'held') AND subject_kind = 'entry' AND state = 'open'
      AND subject_id = (SELECT entry_id FROM photos WHERE id = ${photoId})
    FOR UPDATE`);
}

async function lockEntryOf(tx: Executor, photoId: string): Promise<void> {
  await tx.execute(sql`
    SELECT 1 FROM entries WHERE id = (
      SELECT coalesce(photos.entry_id, replaced.entry_id) FROM photos
      LEFT JOIN photos replaced ON replaced.id = photos.replaces_id WHERE photos.id = ${photoId}
    ) FOR NO KEY UPDATE`);
}
