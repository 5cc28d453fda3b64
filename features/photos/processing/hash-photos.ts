import 'server-only';
import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { photos } from '@/db/schema';
import { decode } from '@/lib/images/decode';
import { enqueue } from '@/lib/queue';
import type { Call } from '@/lib/queue-worker';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import { hashPhotosJob } from '../jobs';

const batch = 20;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Looks at the pixels of photos that were made before anybody did, out of their masters, some at a time. A master that
 * cannot be read is left for the next hour.
 */
export async function hashPhotos({ after = beforeAll }: { after?: string }, { signal }: Call): Promise<void> {
  const rows = await db
    .select({ id: photos.id, key: photos.key })
    .from(photos)
    .where(and(sql`${photos.pixelHashes} = '{}'`, isNotNull(photos.key), gt(photos.id, after)))
    .orderBy(asc(photos.id))
    .limit(batch);
  for (const { id, key } of rows) if (key) await hashPhoto(id, key, signal);
  const last = rows.length === batch ? rows.at(-1) : undefined;
  if (last) await enqueue(db, hashPhotosJob, { after: last.id });
}

async function hashPhoto(id: string, key: string, signal: AbortSignal): Promise<void> {
  const master = (await photoStorage.read(key, 'full.webp')) ?? (await withheldStorage.read(key, 'full.webp'));
  const made = master && (await decode(master, { make: 'facts', widths: [], signal }));
  if (!made?.ok || !made.facts) return;
  const { pixelHashes } = made.facts;
  await db
    .update(photos)
    .set({ pixelHashes })
    .where(and(eq(photos.id, id), eq(photos.key, key)));
}
