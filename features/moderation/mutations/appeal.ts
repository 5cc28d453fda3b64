import 'server-only';
import { and, eq, exists, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { cases, moderationActions, type Snapshot, statements } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';

type Input = { action: string; words: string };

/** Asks once for another moderator to look at a decision about oneself. The suspended and the banned may, too. */
export async function appealDecision(
  viewer: Pick<Viewer, 'id'> | null,
  { action: actionId, words }: Input,
  tx: Executor = db,
): Promise<Outcome> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const own = and(
      eq(statements.actionId, actionId),
      eq(statements.memberId, viewer.id),
      isNotNull(statements.toldAt),
      exists(tx.select({ id: moderationActions.id }).from(moderationActions).where(appealable(actionId))),
    );
    const [appealed] = await tx
      .update(statements)
      .set({ appeal: words, appealedAt: sql`now()` })
      .where(and(own, isNull(statements.appealedAt), isNull(statements.outcome)))
      .returning({ id: statements.actionId });
    if (!appealed) {
      const [known] = await tx.select({ appealedAt: statements.appealedAt }).from(statements).where(own);
      if (!known) return refuse('not_found');
      return refuse('conflict', known.appealedAt ? 'appealed_already' : 'taken_back');
    }
    await openAppeal(tx, actionId, viewer.id, words);
    return done();
  });
}

/** That a photo of one's own is shown, or shown again, is nothing to appeal against. */
const appealable = (actionId: string) =>
  and(eq(moderationActions.id, actionId), notInArray(moderationActions.kind, ['keep', 'lift']));

async function openAppeal(tx: Executor, actionId: string, memberId: string, words: string): Promise<void> {
  const [action] = await tx
    .select({
      subjectKind: moderationActions.subjectKind,
      subjectId: moderationActions.subjectId,
      rule: moderationActions.rule,
      snapshot: cases.snapshot,
    })
    .from(moderationActions)
    .innerJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(eq(moderationActions.id, actionId));
  if (!action) throw new Error(`the action ${actionId} has no case`);
  const snapshot: Snapshot = { ...action.snapshot, text: words };
  await tx.insert(cases).values({ kind: 'appeal', ...action, snapshot, memberId, urgency: 2, appealedId: actionId });
}
