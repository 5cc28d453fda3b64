import { inArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { comments, entries, votes } from '@/db/schema';
import { commentRows } from './rows/comments';
import type { PlannedEntry } from './rows/entries';
import type { MemberRow } from './rows/members';
import { voteRows } from './rows/votes';

/** Writes comments and votes. Comments are counted on their entries here, votes by the database. */
export async function insertTalk(
  tx: Executor,
  now: Date,
  members: MemberRow[],
  planned: PlannedEntry[],
): Promise<void> {
  const people = new Map(members.map(({ handle, id }) => [handle, id]));
  const voters = [...people.values()];
  await tx.insert(comments).values(planned.flatMap((entry) => commentRows(entry, people)));
  await tx.insert(votes).values(planned.flatMap((entry) => voteRows(entry, voters, now)));
  const ids = planned.map(({ row }) => row.id);
  await tx
    .update(entries)
    .set({
      commentCount: sql`(SELECT count(*) FROM ${comments} WHERE ${comments.entryId} = ${entries.id})`,
    })
    .where(inArray(entries.id, ids));
}
