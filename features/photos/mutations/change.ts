import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { entries, type PhotoGroup, photos } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { ReorderInput, UpdatePhotoInput } from '../input';
import { mayManagePhotos } from '../policy';
import { isOpenToChange, lockOwnPhoto, renewPages, settleCover } from './locked';

type Owner = Pick<Viewer, 'id' | 'suspended'>;

/** Changes the description, the group or the point of focus. A photo that changes its group goes to the group's end. */
export async function updatePhoto(viewer: Owner, input: UpdatePhotoInput, tx: Executor = db): Promise<Outcome> {
  return (
    mayManagePhotos(viewer) ??
    transact(tx, async (inner) => {
      const photo = await lockOwnPhoto(inner, viewer.id, input.photo);
      if (!photo) return refuse('not_found');
      const { alt, group, focusX, focusY } = input;
      const moved = group && group !== photo.group ? { group, position: endOf(photo.entryId, group) } : {};
      const set = { alt, focusX, focusY, ...moved };
      if (Object.values(set).some((value) => value !== undefined)) {
        await inner.update(photos).set(set).where(eq(photos.id, photo.id));
      }
      await touch(inner, photo.entryId);
      return done();
    })
  );
}

/** Puts the photos of an entry in the order given; those that are not named follow. */
export async function reorderPhotos(viewer: Owner, input: ReorderInput, tx: Executor = db): Promise<Outcome> {
  return (
    mayManagePhotos(viewer) ??
    transact(tx, async (inner) => {
      const [entry] = await inner
        .select({ id: entries.id })
        .from(entries)
        .where(and(eq(entries.publicId, input.entry), eq(entries.memberId, viewer.id), isOpenToChange))
        .for('no key update');
      if (!entry) return refuse('not_found');
      const ids = [...new Set(input.photos.map(({ photo }) => photo))];
      const found = await inner.$count(photos, and(eq(photos.entryId, entry.id), inArray(photos.id, ids)));
      if (found !== input.photos.length) return refuse('not_found');
      await inner.execute(placesOf(entry.id, input.photos));
      await touch(inner, entry.id);
      return done();
    })
  );
}

/** Makes a photo the one that stands for its entry in every list. */
export async function setCover(viewer: Owner, photoId: string, tx: Executor = db): Promise<Outcome> {
  return (
    mayManagePhotos(viewer) ??
    transact(tx, async (inner) => {
      const photo = await lockOwnPhoto(inner, viewer.id, photoId);
      if (!photo) return refuse('not_found');
      if (photo.status !== 'ready') return refuse('conflict', 'photo_not_ready');
      const set = { coverPhotoId: photo.id, coverChosen: true };
      await inner.update(entries).set(set).where(eq(entries.id, photo.entryId));
      await touch(inner, photo.entryId);
      return done();
    })
  );
}

const endOf = (entryId: string, group: PhotoGroup) =>
  sql<number>`(SELECT coalesce(max(p.position) + 1, 0) FROM photos p WHERE p.entry_id = ${entryId} AND p.part_group = ${group})`;

/** One statement for all places: those named count from 0 in their group, the others keep their order behind them. */
function placesOf(entryId: string, order: ReorderInput['photos']) {
  const named = sql.join(
    order.map(({ photo, group }, place) => sql`(${photo}::uuid, ${group}::text, ${place}::int)`),
    sql`, `,
  );
  return sql`
    WITH named (id, part_group, place) AS (VALUES ${named}),
    placed AS (
      SELECT photos.id, coalesce(named.part_group, photos.part_group) AS part_group, row_number() OVER (
        PARTITION BY coalesce(named.part_group, photos.part_group)
        ORDER BY named.place NULLS LAST, photos.position, photos.id
      ) - 1 AS position
      FROM photos LEFT JOIN named ON named.id = photos.id WHERE photos.entry_id = ${entryId}
    )
    UPDATE photos SET part_group = placed.part_group, position = placed.position FROM placed WHERE photos.id = placed.id`;
}

async function touch(tx: Executor, entryId: string): Promise<void> {
  await tx.update(entries).set({ savedAt: sql`now()` }).where(eq(entries.id, entryId));
  await settleCover(tx, entryId);
  await renewPages(tx, entryId);
}
