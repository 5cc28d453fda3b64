import 'server-only';
import { eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { photos, withheldPhotos } from '@/db/schema';
import type { Effect } from './effect';
import { findWithheld, giveBack, withhold } from './withhold';

/** Takes one photo out of its entry. Null when it is the last that shows: then the whole entry is what to remove. */
export async function removePhoto(tx: Executor, photoId: string): Promise<Effect | null> {
  const removed = await withhold(tx, photoId, 'removed');
  // Thrown away with the transaction by the refusal that follows.
  return removed?.hidEntry ? null : (removed?.effect ?? null);
}

/** Puts a photo back in its place; `cover`: it was chosen as the cover. Null when it, or room for it, is not there. */
export async function restorePhoto(tx: Executor, photoId: string, cover: boolean): Promise<Effect | null> {
  // Removed before it was kept how things were.
  if (!(await findWithheld(tx, photoId)))
    await tx.insert(withheldPhotos).values({ photoId, wasCover: cover, hidEntry: false });
  return giveBack(tx, photoId, 'removed');
}

/** The entry of a photo, or null. */
export async function entryOfPhoto(tx: Executor, photoId: string): Promise<string | null> {
  const [photo] = await tx.select({ entryId: photos.entryId }).from(photos).where(eq(photos.id, photoId));
  return photo?.entryId ?? null;
}
