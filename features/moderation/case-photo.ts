import 'server-only';
import { and, arrayOverlaps, asc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Executor } from '@/db/client';
import { entries, members, type PhotoStatus, photos, type Snapshot } from '@/db/schema';
import { entryPath } from '@/features/entries/view';
import type { Picture } from './subjects';

/** A photo as a case about it keeps it: also one that its entry does not show any more, and the picture of a member. */
export type CasePhoto = {
  id: string;
  ownerId: string;
  status: PhotoStatus;
  picture: Picture;
  seen: Omit<Snapshot, 'pictures'>;
};

/** Null when it is gone, was removed, or is not ready. */
export async function findCasePhoto(tx: Executor, photoId: string): Promise<CasePhoto | null> {
  const [found] = await readPhotos(tx, and(eq(photos.id, photoId), inArray(photos.status, ['ready', 'frozen'])));
  return found ?? null;
}

const original = alias(photos, 'original');

/** Photos that show exactly the same, whoever has them: in entries of every state, and pictures of members. */
export function listCopies(tx: Executor, photoId: string): Promise<CasePhoto[]> {
  const hashes = tx.select({ hashes: original.pixelHashes }).from(original).where(eq(original.id, photoId));
  return readPhotos(
    tx,
    and(ne(photos.id, photoId), eq(photos.status, 'ready'), arrayOverlaps(photos.pixelHashes, hashes)),
  );
}

async function readPhotos(tx: Executor, where: SQL | undefined): Promise<CasePhoto[]> {
  const rows = await tx
    .select({
      id: photos.id,
      ownerId: photos.ownerId,
      status: photos.status,
      key: photos.key,
      widths: photos.webpWidths,
      alt: photos.alt,
      code: partCode,
      handle: members.handle,
      title: entries.title,
      publicId: entries.publicId,
      slug: entries.slug,
    })
    .from(photos)
    .innerJoin(members, eq(members.id, photos.ownerId))
    .leftJoin(entries, eq(entries.id, photos.entryId))
    .where(where)
    .orderBy(asc(photos.id))
    .limit(50);
  return rows.map(({ id, ownerId, status, key, widths, alt, code, handle, title, publicId, slug }) => {
    const place =
      publicId && slug
        ? { title: title ?? '', code, path: `${entryPath({ id: publicId, slug })}#${code}` }
        : { title: handle, path: `/@${handle}` };
    return { id, ownerId, status, picture: { key: key ?? '', widths, alt }, seen: { ...place, text: alt } };
  });
}

/** `A2`: the place among the photos of its group that show. */
export const partCode = sql<string>`photos.part_group || (
  SELECT count(*) FROM photos p WHERE p.entry_id = photos.entry_id AND p.part_group = photos.part_group
  AND p.status NOT IN ('failed', 'frozen', 'removed') AND (p.position, p.id) <= (photos.position, photos.id))`;
