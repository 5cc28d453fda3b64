import 'server-only';
import { and, eq, or, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { cases } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import { mayJudge, mayModerate } from '../policy';
import { isFor, notAskedBy } from '../queries/is-for';
import { findJudged } from '../queries/judged';
import { claimMinutes } from '../rules';

type Input = { caseId: string };

/**
 * Takes a case for half an hour, or for another half hour. Of two who reach for it one gets it. An appeal is not for
 * the moderator whose decision it is against, and a review is for admins.
 */
export async function claimCase(viewer: Viewer | null, { caseId }: Input, tx: Executor = db): Promise<Outcome> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const judged = await findJudged(tx, caseId);
  if (!judged) return refuse('not_found');
  const may = mayJudge(viewer, judged.member);
  if (may) return may;
  const [taken] = await tx
    .update(cases)
    .set({ claimedById: viewer.id, claimedUntil: sql`now() + make_interval(mins => ${claimMinutes})` })
    .where(and(eq(cases.id, caseId), eq(cases.state, 'open'), isFree(viewer.id), isFor(viewer)))
    .returning({ id: cases.id });
  return taken ? done() : whyNot(tx, viewer, caseId);
}

/** Leaves a case to the others. */
export async function releaseCase(viewer: Viewer | null, { caseId }: Input, tx: Executor = db): Promise<Outcome> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const [left] = await tx
    .update(cases)
    .set({ claimedById: null, claimedUntil: null })
    .where(and(eq(cases.id, caseId), eq(cases.state, 'open'), eq(cases.claimedById, viewer.id)))
    .returning({ id: cases.id });
  return left ? done() : refuse('conflict', 'case_not_yours');
}

/** Nobody's, this moderator's already, or held too long by somebody else. */
export const isFree = (moderatorId: string) =>
  or(sql`${cases.claimedById} IS NULL`, eq(cases.claimedById, moderatorId), sql`${cases.claimedUntil} <= now()`);

/** Why a case could not be taken or decided. */
export async function whyNot(tx: Executor, viewer: Viewer, caseId: string) {
  const [row] = await tx
    .select({
      state: cases.state,
      kind: cases.kind,
      dueAt: cases.answerDueAt,
      leadId: cases.leadId,
      free: sql<boolean>`${isFree(viewer.id)}`,
      isOpenTo: notAskedBy(viewer.id),
    })
    .from(cases)
    .where(eq(cases.id, caseId));
  if (!row) return refuse('not_found');
  if (row.state === 'closed') return refuse('conflict', 'case_decided');
  if (!row.free) return refuse('conflict', 'case_taken');
  if (row.leadId) return refuse('conflict', 'decided_with_lead');
  if (!row.isOpenTo) return refuse('forbidden', 'own_case');
  if (row.kind === 'review') return refuse('forbidden', 'admins_only');
  if (row.kind === 'appeal') return refuse('forbidden', 'own_decision');
  return row.dueAt ? refuse('conflict', 'asked_already') : refuse('invalid', 'not_for_this');
}
