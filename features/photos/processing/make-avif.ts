import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { photos } from '@/db/schema';
import { decode } from '@/lib/images/decode';
import type { Call } from '@/lib/queue-worker';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import { renewPages } from '../mutations/locked';
import { photoWidths } from '../view';
import { placeFiles } from './place-files';
import { widthsOf } from './process-photo';

/** Adds AVIF files to a photo that already shows. It may be cut off and run again: the same files are written anew. */
export async function makeAvif({ photoId, key }: { photoId: string; key: string }, { signal }: Call): Promise<void> {
  if (!(await isCurrent(photoId, key))) return;
  const master = (await photoStorage.read(key, 'full.webp')) ?? (await withheldStorage.read(key, 'full.webp'));
  if (!master) throw new Error(`the master ${key} is not there`);
  const made = await decode(master, { make: 'avif', widths: photoWidths, signal });
  if (!made.ok) throw new Error(`no AVIF of ${key}: ${made.fault}`);
  for (const { name, bytes } of made.files) await photoStorage.put(key, name, bytes);

  const avifWidths = widthsOf(made.files, 'avif');
  const kept = await db.transaction(async (tx) => {
    const [photo] = await tx
      .update(photos)
      .set({ avifWidths })
      .where(and(eq(photos.id, photoId), eq(photos.key, key)))
      .returning({ entryId: photos.entryId });
    if (photo?.entryId) await renewPages(tx, photo.entryId);
    return photo !== undefined;
  });
  // Removed while we worked: what was written after the removal goes too.
  if (!kept) await photoStorage.remove(key);
  else await placeFiles({ photoId });
}

async function isCurrent(photoId: string, key: string): Promise<boolean> {
  return (await db.$count(photos, and(eq(photos.id, photoId), eq(photos.key, key)))) > 0;
}
