import 'server-only';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { inSight } from '@/features/accounts/sight/in-block';
import { type Limit, overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { publicId } from './input';

/** Votes given and taken back, by member. */
export const voteLimit: Limit = { name: 'vote', points: 120, seconds: 60 };

export type Vote = { voted: boolean; votes: number };

/** Gives this member's vote. Giving it again changes nothing. */
export const castVote = (viewer: Viewer, entryId: string, tx: Executor = db): Promise<Outcome<Vote>> =>
  vote(viewer, entryId, true, tx);

/** Takes this member's vote back. */
export const withdrawVote = (viewer: Viewer, entryId: string, tx: Executor = db): Promise<Outcome<Vote>> =>
  vote(viewer, entryId, false, tx);

async function vote(viewer: Viewer, publicEntryId: string, voted: boolean, tx: Executor): Promise<Outcome<Vote>> {
  const refusal = mayAct(viewer) ?? (await overLimit(voteLimit, viewer.id));
  if (refusal) return refusal;
  if (!publicId.safeParse(publicEntryId).success) return refuse('not_found');
  return seen(
    transact(tx, async (tx) => {
      // The entry is locked first and always first: votes on it queue up instead of deadlocking. What changes the row is a
      // statement of its own, so that it sees what the vote before it in the queue has done.
      const [entry] = await tx
        .select({ id: entries.id, own: sql<boolean>`${entries.memberId} = ${viewer.id}`, votes: entries.voteCount })
        .from(entries)
        .where(
          and(
            eq(entries.publicId, publicEntryId),
            eq(entries.state, 'published'),
            inSight(viewer.id, entries.memberId),
          ),
        )
        .for('no key update');
      if (!entry) return refuse('not_found');
      if (entry.own) return refuse('forbidden', 'own_entry');
      const change = voted ? given(viewer.id, entry.id) : withdrawn(viewer.id, entry.id);
      const [counted] = (await tx.execute(counting(change))) as unknown as { votes: number }[];
      return done({ voted, votes: counted?.votes ?? entry.votes });
    }),
  );
}

/** A block that came between the look and the vote: the entry is not there any more. */
async function seen(vote: Promise<Outcome<Vote>>): Promise<Outcome<Vote>> {
  try {
    return await vote;
  } catch (error) {
    if (violatedConstraint(error) === 'votes_not_across_block') return refuse('not_found');
    throw error;
  }
}

/** Row and count in one statement. */
const counting = (change: SQL) => sql`
  WITH changed AS (${change})
  UPDATE entries SET vote_count = entries.vote_count + changed.by FROM changed
  WHERE entries.id = changed.entry_id RETURNING entries.vote_count AS votes`;

const given = (viewerId: string, entryId: string) => sql`
  INSERT INTO votes (member_id, entry_id) VALUES (${viewerId}, ${entryId})
  ON CONFLICT DO NOTHING RETURNING entry_id, 1 AS by`;

const withdrawn = (viewerId: string, entryId: string) => sql`
  DELETE FROM votes WHERE member_id = ${viewerId} AND entry_id = ${entryId} RETURNING entry_id, -1 AS by`;
