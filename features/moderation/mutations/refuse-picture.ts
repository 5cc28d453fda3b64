import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { photos, refusedPictures } from '@/db/schema';

type Refused = { actionId: string; photoId: string; memberId: string | null };

/** While the removal stands, the same pixels are not taken again: from this member or, with null, from anyone. */
export async function refusePicture(tx: Executor, { actionId, photoId, memberId }: Refused): Promise<void> {
  await tx
    .insert(refusedPictures)
    .select(
      tx
        .select({
          actionId: sql<string>`${actionId}::uuid`.as('action_id'),
          pixelHash: sql<string>`unnest(${photos.pixelHashes})`.as('pixel_hash'),
          memberId: sql<string | null>`${memberId}::uuid`.as('member_id'),
          createdAt: sql<Date>`now()`.as('created_at'),
        })
        .from(photos)
        .where(eq(photos.id, photoId)),
    )
    .onConflictDoNothing();
}

/** The removal was reversed. */
export async function allowPicture(tx: Executor, actionId: string): Promise<void> {
  await tx.delete(refusedPictures).where(eq(refusedPictures.actionId, actionId));
}
