import 'server-only';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { voteRingMembers, voteRings } from '@/db/schema';

type Part = (typeof voteRingMembers.$inferSelect)['part'];

/** What a moderator is in a ring themselves: one of those who vote alike, one who gets their votes, or null. */
export async function ownPart(tx: Executor, viewerId: string, ring: number): Promise<Part | null> {
  const [own] = await tx
    .select({ part: voteRingMembers.part })
    .from(voteRingMembers)
    .innerJoin(voteRings, eq(voteRings.id, voteRingMembers.ringId))
    .where(and(eq(voteRings.number, ring), eq(voteRingMembers.memberId, viewerId)));
  return own?.part ?? null;
}

/**
 * True for a ring that this moderator may look at: none of its voters. Who gets its votes need not know of it, and were
 * it hidden from them, whoever votes for all moderators would be seen by none. Of `vote_rings` in the statement around it.
 */
export const isNoVoter = (viewerId: string): SQL => sql`NOT EXISTS (
  SELECT FROM vote_ring_members own WHERE own.ring_id = vote_rings.id AND own.member_id = ${viewerId}
  AND own.part = 'voter')`;
