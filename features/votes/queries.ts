import 'server-only';
import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { entries, votes } from '@/db/schema';

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
      voteCount: entries.voteCount,
      commentCount: entries.commentCount,
      own: sql<boolean>`${entries.memberId} = ${viewerId}`,
      voted: sql<boolean>`${votes.memberId} IS NOT NULL`,
    })
    .from(entries)
    .leftJoin(votes, and(eq(votes.entryId, entries.id), eq(votes.memberId, viewerId)))
    .where(
      and(inArray(entries.publicId, publicIds), or(eq(entries.state, 'published'), eq(entries.memberId, viewerId))),
    );
