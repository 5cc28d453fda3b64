import 'server-only';
import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { entries, votes } from '@/db/schema';
import { inSight } from '@/features/accounts/sight/in-block';

export type EntryStates = {
  votes: string[];
  own: string[];
  counts: Record<string, { votes: number; comments: number }>;
};

/**
 * What is a member's own about these entries, and their counts as they are now. Entries out of reach are left out, and a
 * visitor has nothing.
 */
export async function listEntryStates(viewerId: string | null, publicIds: string[]): Promise<EntryStates> {
  const rows = viewerId && publicIds.length > 0 ? await entryRows(viewerId, publicIds) : [];
  return {
    votes: rows.filter((row) => row.voted).map((row) => row.publicId),
    own: rows.filter((row) => row.own).map((row) => row.publicId),
    counts: Object.fromEntries(rows.map((row) => [row.publicId, { votes: row.voteCount, comments: row.commentCount }])),
  };
}

const entryRows = (viewerId: string, publicIds: string[]) =>
  db
    .select({
      publicId: entries.publicId,
      // Their own vote is in what they see, also while it does not count.
      voteCount: sql<number>`${entries.voteCount} + (${votes.counted} IS FALSE)::int`,
      commentCount: sql<number>`${entries.commentCount} - ${unread(viewerId)}`.mapWith(Number),
      own: sql<boolean>`${entries.memberId} = ${viewerId}`,
      voted: sql<boolean>`${votes.memberId} IS NOT NULL`,
    })
    .from(entries)
    .leftJoin(votes, and(eq(votes.entryId, entries.id), eq(votes.memberId, viewerId)))
    .where(
      and(
        inArray(entries.publicId, publicIds),
        or(eq(entries.state, 'published'), eq(entries.memberId, viewerId)),
        inSight(viewerId, entries.memberId),
      ),
    );

/** How many comments this viewer is not shown: by who is out of sight or muted, with what hangs below them. */
const unread = (viewerId: string) => sql`(SELECT CASE WHEN EXISTS (${notMet(viewerId)}) THEN (
  SELECT count(*) FROM comments c LEFT JOIN comments parent ON parent.id = c.parent_id
  WHERE c.entry_id = ${entries.id} AND c.removed_at IS NULL AND c.deleted_at IS NULL
  AND (c.member_id IN (${notMet(viewerId)}) OR parent.member_id IN (${notMet(viewerId)}))) ELSE 0 END)`;

const notMet = (viewerId: string) => sql`
  SELECT blocked_id FROM blocks WHERE member_id = ${viewerId}
  UNION ALL SELECT member_id FROM blocks WHERE blocked_id = ${viewerId}
  UNION ALL SELECT muted_id FROM mutes WHERE member_id = ${viewerId}`;
