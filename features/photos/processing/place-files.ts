import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { entries, photos, withheldStatuses } from '@/db/schema';
import { moveFiles } from '@/lib/storage/move-files';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';

/**
 * Brings the files of a photo to where they belong: among those that are served, or among those that are not while
 * it is frozen, or moderators removed it, or removed or hold its entry. Run again, it finds everything in place.
 */
export async function placeFiles({ photoId }: { photoId: string }): Promise<void> {
  let placed: boolean | null = null;
  // Decided otherwise while the files were moving: they move back.
  for (let turn = await isShown(photoId); turn !== null && turn.shown !== placed; turn = await isShown(photoId)) {
    const { key, shown } = turn;
    await (shown ? moveFiles(key, withheldStorage, photoStorage) : moveFiles(key, photoStorage, withheldStorage));
    placed = shown;
  }
}

async function isShown(photoId: string): Promise<{ key: string; shown: boolean } | null> {
  const [photo] = await db
    .select({ key: photos.key, status: photos.status, state: entries.state })
    .from(photos)
    .leftJoin(entries, eq(entries.id, photos.entryId))
    .where(eq(photos.id, photoId));
  if (!photo?.key) return null;
  const withheld = withheldStatuses.some((status) => status === photo.status);
  return { key: photo.key, shown: !withheld && photo.state !== 'removed' && photo.state !== 'held' };
}
