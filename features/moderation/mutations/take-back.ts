import 'server-only';
import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { moderationActions, statements } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { type Outcome, type Refusal, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { tellDecisionJob } from '../jobs';
import { mayJudge, mayModerate } from '../policy';
import { findJudged } from '../queries/judged';
import { isOver } from '../queries/take-back';
import { canBeTakenBack, undoSeconds } from '../rules';
import { findAction } from './decide-appeal';
import { lockCase } from './lock-case';
import type { Decided } from './record';
import { reverseAction } from './reverse-action';

type Input = { action: string; words: string };

/**
 * Takes a decision back that stands: what was removed is restored, comments are opened, a strike or a suspension ends.
 * Any moderator who may judge the member may, also without an appeal; one that waits is answered instead, and after it
 * was upheld an admin alone may. The person concerned is told the words.
 */
export async function takeBack(
  viewer: Viewer | null,
  { action: actionId, words }: Input,
  requestId: string = randomUUID(),
  tx: Executor = db,
): Promise<Outcome<Decided>> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  try {
    return await transact(tx, async (tx) => {
      const action = await findAction(tx, actionId);
      if (!action?.caseId || !canBeTakenBack(action.kind)) return refuse('not_found');
      await lockCase(tx, action.caseId);
      const judged = await findJudged(tx, action.caseId);
      const may = mayJudge(viewer, judged?.member ?? null) ?? (await mayStill(tx, viewer, actionId));
      if (may) return may;
      const decision = { kind: 'reverse', caseId: action.caseId, words } as const;
      const by = { viewer, decision, requestId, caseId: action.caseId, memberId: action.memberId };
      const reversed = await reverseAction(tx, action, by);
      if (!reversed.ok) return reversed;
      await tx.update(statements).set({ outcome: 'reversed' }).where(eq(statements.actionId, actionId));
      const told = { actionId: reversed.value.actionId };
      await enqueue(tx, tellDecisionJob, told, { after: undoSeconds, priority: 10 });
      return reversed;
    });
  } catch (error) {
    if (violatedConstraint(error) === 'moderation_actions_reverses_id_key') return refuse('conflict', 'taken_back');
    throw error;
  }
}

async function mayStill(tx: Executor, viewer: Viewer, actionId: string): Promise<Refusal | null> {
  // Whoever appeals writes to the same row.
  await tx.select({ id: statements.actionId }).from(statements).where(eq(statements.actionId, actionId)).for('update');
  const [row] = await tx
    .select({
      isFresh: sql<boolean>`${moderationActions.createdAt} > now() - make_interval(secs => ${undoSeconds})`,
      isReversed: sql<boolean>`EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = ${actionId}::uuid)`,
      isOver,
      appealedAt: statements.appealedAt,
      outcome: statements.outcome,
    })
    .from(moderationActions)
    .leftJoin(statements, eq(statements.actionId, moderationActions.id))
    .where(eq(moderationActions.id, actionId));
  if (row?.isReversed) return refuse('conflict', 'taken_back');
  if (row?.isOver) return refuse('conflict', 'hold_over');
  if (row?.isFresh) return refuse('conflict', 'undo_instead');
  if (row?.appealedAt && row.outcome === null) return refuse('conflict', 'appeal_waits');
  return row?.outcome === 'upheld' && viewer.role !== 'admin' ? refuse('forbidden', 'admins_only') : null;
}
