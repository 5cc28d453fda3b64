import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { voteRings } from '@/db/schema';
import { findRingsJob } from '@/features/votes/jobs';
import { enqueue } from '@/lib/queue';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import { mayModerate } from '../../policy';
import type { DismissInput } from '../input';
import { ownPart } from '../queries/own-part';

/**
 * Puts a ring aside in which a moderator saw nothing wrong, or takes it out again. It is no judgement on anybody; who is in
 * it themselves, or gets its votes, leaves it to others.
 */
export async function dismissRing(
  viewer: Viewer | null,
  { ring, dismissed }: DismissInput,
  tx: Executor = db,
): Promise<Outcome> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const set =
    dismissed === 'yes'
      ? { dismissedAt: sql`now()`, dismissedById: viewer.id }
      : { dismissedAt: null, dismissedById: null };
  if (await ownPart(tx, viewer.id, ring)) return refuse('forbidden', 'own_case');
  const [found] = await tx.update(voteRings).set(set).where(eq(voteRings.number, ring)).returning({ id: voteRings.id });
  return found ? done() : refuse('not_found');
}

/** Has the votes looked through now instead of at night. */
export async function lookForRings(viewer: Viewer | null, tx: Executor = db): Promise<Outcome> {
  const no = mayModerate(viewer);
  if (no) return no;
  await enqueue(tx, findRingsJob, {});
  return done();
}
