import 'server-only';
import { and, eq } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { entries, votes } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { inSight } from '@/features/accounts/sight/in-block';
import { type Limit, overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { giveVote } from './give-vote';
import { publicId } from './input';
import { nowhere, type Origin, traceOf } from './traces';

/** Votes given and taken back, by member. */
export const voteLimit: Limit = { name: 'vote', points: 120, seconds: 60 };

/** `votes` as this member sees it: their own is in it, also while it does not count. */
export type Vote = { voted: boolean; votes: number };

/**
 * Gives this member's vote. Giving it again changes nothing. Beyond the caps of a day it is refused. Whether it counts
 * is the database's to say (`votes.counted`), and not told.
 */
export async function castVote(
  viewer: Viewer,
  entryId: string,
  origin: Origin = nowhere,
  tx: Executor = db,
): Promise<Outcome<Vote>> {
  const trace = await traceOf(origin);
  return vote(viewer, entryId, tx, (tx, entry) => giveVote(tx, viewer.id, entry, trace));
}

/** Takes this member's vote back. */
export const withdrawVote = (viewer: Viewer, entryId: string, tx: Executor = db): Promise<Outcome<Vote>> =>
  vote(viewer, entryId, tx, async (tx, entry) => {
    const [gone] = await tx
      .delete(votes)
      .where(and(eq(votes.memberId, viewer.id), eq(votes.entryId, entry.id)))
      .returning({ counted: votes.counted });
    return done({ voted: false, votes: entry.votes - Number(gone?.counted ?? false) });
  });

export type Entry = { id: string; makerId: string; votes: number };
type Act = (tx: Executor, entry: Entry) => Promise<Outcome<Vote>>;

async function vote(viewer: Viewer, publicEntryId: string, tx: Executor, act: Act): Promise<Outcome<Vote>> {
  const refusal = mayAct(viewer) ?? (await overLimit(voteLimit, viewer.id));
  if (refusal) return refusal;
  if (!publicId.safeParse(publicEntryId).success) return refuse('not_found');
  return seen(
    transact(tx, async (tx) => {
      // The entry is locked first and always first: votes on it queue up instead of deadlocking. What changes the row is a
      // statement of its own, so that it sees what the vote before it in the queue has done.
      const [entry] = await tx
        .select({ id: entries.id, makerId: entries.memberId, votes: entries.voteCount })
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
      if (entry.makerId === viewer.id) return refuse('forbidden', 'own_entry');
      return act(tx, entry);
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
