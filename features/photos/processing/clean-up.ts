import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { photos } from '@/db/schema';
import { sweepIncoming } from '@/lib/storage/incoming';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';

const twoDays = 2 * 86_400_000;

/** Removes the files under a key, unless a photo shows them. */
export async function deleteFiles({ key }: { key: string }): Promise<void> {
  if ((await db.$count(photos, eq(photos.key, key))) > 0) return;
  await photoStorage.remove(key);
  await withheldStorage.remove(key);
}

/** Removes uploads that nobody went on with for two days; those that a photo still waits for stay. */
export async function sweepUploads(): Promise<void> {
  await sweepIncoming(twoDays, async (uploadId) => {
    const waited = and(eq(photos.uploadId, uploadId), eq(photos.status, 'processing'));
    return (await db.$count(photos, waited)) > 0;
  });
}
