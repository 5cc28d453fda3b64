import 'server-only';
import { eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases, moderationActions, statements } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { tellDecisionJob } from '../jobs';
import { undoSeconds } from '../rules';
import { type Call, type Decided, record } from './record';
import { reverseAction } from './reverse-action';

/** Lets an action stand, or takes back all that it did. */
export async function decideAppeal(tx: Executor, call: Call): Promise<Outcome<Decided>> {
  const { decision, appealedId } = call;
  const action = appealedId && (await findAction(tx, appealedId));
  if (!action) return refuse('not_found');
  const { id, target } = action;
  const base = { subjectKind: target.kind, subjectId: target.id, rule: action.rule };
  if (decision.kind === 'uphold') {
    const actionId = await record(tx, call, { ...base, kind: 'uphold', before: {}, after: {} });
    return answer(tx, id, actionId, 'upheld', []);
  }
  if (decision.kind !== 'reverse') return refuse('invalid', 'not_for_this');
  const reversed = await reverseAction(tx, action, call);
  return reversed.ok ? answer(tx, id, reversed.value.actionId, 'reversed', reversed.value.tags) : reversed;
}

/** An action with what its reversal needs. */
export async function findAction(tx: Executor, actionId: string) {
  const [row] = await tx
    .select({
      id: moderationActions.id,
      kind: moderationActions.kind,
      rule: moderationActions.rule,
      caseId: moderationActions.caseId,
      caseKind: cases.kind,
      memberId: moderationActions.memberId,
      moderatorId: moderationActions.moderatorId,
      createdAt: moderationActions.createdAt,
      before: moderationActions.before,
      target: { kind: moderationActions.subjectKind, id: moderationActions.subjectId },
    })
    .from(moderationActions)
    .leftJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(eq(moderationActions.id, actionId));
  return row ?? null;
}

async function answer(
  tx: Executor,
  appealed: string,
  actionId: string,
  outcome: 'upheld' | 'reversed',
  tags: string[],
): Promise<Outcome<Decided>> {
  await tx.update(statements).set({ outcome }).where(eq(statements.actionId, appealed));
  await enqueue(tx, tellDecisionJob, { actionId }, { after: undoSeconds, priority: 10 });
  return done({ actionId, tags });
}
