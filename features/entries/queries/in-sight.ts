import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { entries } from '@/db/schema';
import { inSight } from '@/features/accounts/sight/in-block';
import { isPublicId } from '@/lib/identifiers';

/** Whether an entry is there for this viewer and not only for others. True for a visitor, and for what is nowhere. */
export async function isEntryInSight(viewerId: string | null, publicId: string): Promise<boolean> {
  if (!viewerId || !isPublicId(publicId)) return true;
  const [row] = await db
    .select({ seen: sql<boolean>`${inSight(viewerId, entries.memberId)}` })
    .from(entries)
    .where(eq(entries.publicId, publicId));
  return row?.seen ?? true;
}
