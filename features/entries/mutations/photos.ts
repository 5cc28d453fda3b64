import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { entries, type PhotoGroup, photos } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import { type DescribeInput, isPhotoId, type OrderInput } from '../input';
import { changeOwnEntry } from './own-entry';

type Changed = Promise<Outcome<{ tags: string[] }>>;

/** Writes what a photo shows, and the point of it that must stay in the frame. */
export const describePhoto = (
  viewer: Viewer | null,
  publicId: string,
  photoId: string,
  input: DescribeInput,
  tx: Executor = db,
): Changed =>
  changeOwnEntry(viewer, publicId, tx, async (entry, tx) => {
    if (!isPhotoId(photoId)) return refuse('not_found');
    const [photo] = await tx
      .update(photos)
      .set(input)
      .where(and(eq(photos.id, photoId), eq(photos.entryId, entry.id)))
      .returning({ id: photos.id });
    return photo ? done() : refuse('not_found');
  });

/** Puts photos into groups and places and chooses the cover. An id that is not of this entry changes nothing at all. */
export const orderPhotos = (viewer: Viewer | null, publicId: string, input: OrderInput, tx: Executor = db): Changed =>
  changeOwnEntry(viewer, publicId, tx, async (entry, tx) => {
    const kept = await tx
      .select({ id: photos.id, group: photos.group, position: photos.position, status: photos.status })
      .from(photos)
      .where(eq(photos.entryId, entry.id))
      .orderBy(asc(photos.group), asc(photos.position), asc(photos.id));
    const known = new Map(kept.map((photo) => [photo.id, photo]));
    const named = [...input.A, ...input.B, ...input.C];
    const cover = input.cover ? known.get(input.cover) : undefined;
    if (named.some((id) => !known.has(id)) || (input.cover && !cover)) return refuse('conflict', 'photos_changed');
    for (const group of ['A', 'B', 'C'] as const) {
      const rest = kept.filter((photo) => photo.group === group && !named.includes(photo.id));
      const order = [...input[group], ...rest.map((photo) => photo.id)];
      await place(tx, group, order, known);
    }
    if (cover && cover.status === 'ready') {
      await tx.update(entries).set({ coverPhotoId: cover.id, coverChosen: true }).where(eq(entries.id, entry.id));
    }
    await tx
      .update(entries)
      .set({ coverPhotoId: firstReady })
      .where(and(eq(entries.id, entry.id), eq(entries.coverChosen, false)));
    return done();
  });

const firstReady = sql`(SELECT p.id FROM photos p WHERE p.entry_id = ${entries.id} AND p.status = 'ready' ORDER BY p.part_group, p.position, p.id LIMIT 1)`;

type Placed = Map<string, { group: PhotoGroup; position: number }>;

async function place(tx: Executor, group: PhotoGroup, order: string[], known: Placed): Promise<void> {
  for (const [position, id] of order.entries()) {
    const photo = known.get(id);
    if (photo?.group === group && photo.position === position) continue;
    await tx.update(photos).set({ group, position }).where(eq(photos.id, id));
  }
}
