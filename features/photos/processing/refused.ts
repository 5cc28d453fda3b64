import 'server-only';
import { and, arrayOverlaps, eq, exists, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { photos, refusedPictures } from '@/db/schema';

const others = alias(photos, 'others');

/**
 * True for a picture that may not be shown: moderators removed the same pixels and said that they stay away, from this
 * member or from everyone, or somebody had them frozen and moderators have yet to decide.
 */
export async function isRefused(photoId: string, pixelHashes: string[]): Promise<boolean> {
  const byModerators = db
    .select({ one: sql`1` })
    .from(refusedPictures)
    .where(
      and(
        inArray(refusedPictures.pixelHash, pixelHashes),
        or(isNull(refusedPictures.memberId), eq(refusedPictures.memberId, photos.ownerId)),
      ),
    );
  const frozen = db
    .select({ one: sql`1` })
    .from(others)
    .where(and(eq(others.status, 'frozen'), arrayOverlaps(others.pixelHashes, pixelHashes), ne(others.id, photos.id)));
  const found = await db
    .select({ id: photos.id })
    .from(photos)
    .where(and(eq(photos.id, photoId), or(exists(byModerators), exists(frozen))));
  return found.length > 0;
}
