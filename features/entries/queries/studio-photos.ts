import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db, type Executor } from '@/db/client';
import { entries, photos } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { StudioPhoto } from '../studio-photo';

const next = alias(photos, 'next');

/** The photos of one's own entry in their order, those that failed too, with the code that each has on the page. */
export async function listStudioPhotos(
  memberId: string,
  publicId: string,
  tx: Executor = db,
): Promise<Outcome<{ photos: StudioPhoto[] }>> {
  const [entry] = await tx
    .select({ id: entries.id, coverPhotoId: entries.coverPhotoId })
    .from(entries)
    .where(and(eq(entries.publicId, publicId), eq(entries.memberId, memberId)));
  if (!entry) return refuse('not_found');
  const rows = await tx
    .select({
      id: photos.id,
      uploadId: photos.uploadId,
      group: photos.group,
      position: photos.position,
      status: photos.status,
      error: photos.error,
      fileName: photos.fileName,
      alt: photos.alt,
      hadLocation: photos.hadLocation,
      key: photos.key,
      width: photos.width,
      height: photos.height,
      averageColour: photos.averageColour,
      webpWidths: photos.webpWidths,
      avifWidths: photos.avifWidths,
      replacement: { uploadId: next.uploadId, status: next.status, error: next.error },
    })
    .from(photos)
    .leftJoin(next, eq(next.replacesId, photos.id))
    .where(eq(photos.entryId, entry.id))
    .orderBy(asc(photos.group), asc(photos.position), asc(photos.id))
    .limit(100);
  const places = { A: 0, B: 0, C: 0 };
  return done({
    photos: rows.map((photo) => {
      if (photo.status !== 'failed') places[photo.group] += 1;
      const code = photo.status === 'failed' ? null : `${photo.group}${places[photo.group]}`;
      return { ...photo, code, isCover: photo.id === entry.coverPhotoId };
    }),
  });
}
