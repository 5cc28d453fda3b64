import 'server-only';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { pictureRequestPhotos, pictureRequests, type RequestKind } from '@/db/schema';
import { digest } from '@/features/accounts/tokens';

export type AskedPhoto = { title: string; code: string };
export type PendingRequest = { work: string; photos: AskedPhoto[] };

/** What the link of a mail would confirm. Null when it was used, replaced or is too old. Reading changes nothing. */
export async function getPendingRequest(kind: RequestKind, token: string): Promise<PendingRequest | null> {
  const [request] = await db
    .select({ id: pictureRequests.id, work: pictureRequests.work })
    .from(pictureRequests)
    .where(
      and(
        eq(pictureRequests.kind, kind),
        eq(pictureRequests.linkHash, digest(token)),
        gt(pictureRequests.linkExpiresAt, sql`now()`),
      ),
    );
  if (!request) return null;
  const photos = await db
    .select({ title: pictureRequestPhotos.title, code: pictureRequestPhotos.code })
    .from(pictureRequestPhotos)
    .where(eq(pictureRequestPhotos.requestId, request.id))
    .orderBy(asc(pictureRequestPhotos.title), asc(pictureRequestPhotos.photoId));
  return { work: request.work, photos };
}
