import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { mayAct } from '@/features/accounts/policy';
import { type Limit, overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
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

async function vote(viewer: Viewer, entryId: string, voted: boolean, tx: Executor): Promise<Outcome<Vote>> {
  const refusal = mayAct(viewer) ?? (await overLimit(voteLimit, viewer.id));
  if (refusal) return refusal;
  if (!publicId.safeParse(entryId).success) return refuse('not_found');
  const [row] = (await tx.execute(statement(viewer.id, entryId, voted ? given(viewer.id) : withdrawn(viewer.id)))) as {
    own: boolean;
    votes: number;
  }[];
  if (!row) return refuse('not_found');
  return row.own ? refuse('forbidden', 'own_entry') : done({ voted, votes: row.votes });
}

/**
 * State check, row and count in one statement, so that nothing can come between them and a lost connection leaves all
 * or nothing. The entry is locked first and always first: votes on it queue up instead of deadlocking.
 */
const statement = (viewerId: string, entryId: string, change: SQL) => sql`
  WITH target AS MATERIALIZED (
    SELECT id, vote_count, member_id = ${viewerId}::uuid AS own
    FROM entries WHERE public_id = ${entryId} AND state = 'published' FOR NO KEY UPDATE
  ),
  changed AS (${change}),
  counted AS (
    UPDATE entries SET vote_count = entries.vote_count + changed.by FROM changed
    WHERE entries.id = changed.entry_id RETURNING entries.vote_count
  )
  SELECT own, coalesce((SELECT vote_count FROM counted), vote_count) AS votes FROM target`;

const given = (viewerId: string) => sql`
  INSERT INTO votes (member_id, entry_id) SELECT ${viewerId}::uuid, id FROM target WHERE NOT own
  ON CONFLICT DO NOTHING RETURNING entry_id, 1 AS by`;

const withdrawn = (viewerId: string) => sql`
  DELETE FROM votes USING target WHERE votes.member_id = ${viewerId} AND votes.entry_id = target.id AND NOT target.own
  RETURNING votes.entry_id, -1 AS by`;
