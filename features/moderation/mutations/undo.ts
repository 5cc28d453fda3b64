import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, isNull, ne, or, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { caseQuestions, cases, moderationActions, statements } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { undoEffect } from '../effects/apply';
import { mayModerate } from '../policy';
import { claimMinutes, leavesOpen, rulesVersion, undoSeconds } from '../rules';
import { findAction } from './decide-appeal';
import { listCopyActions } from './decide-copies';
import { lockCase } from './lock-case';
import { allowPicture } from './refuse-picture';
import { liftSanctions, restoreSuspensions } from './sanctions';
import { moveTrust } from './trust';

type Undone = { tags: string[] };

/**
 * Takes one's own decision back within 20 seconds, before anybody was told: what it changed is changed back, the case is
 * open again and one's own. The record keeps both.
 */
export async function undoDecision(
  viewer: Viewer | null,
  { action: actionId }: { action: string },
  requestId: string = randomUUID(),
  tx: Executor = db,
): Promise<Outcome<Undone>> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  try {
    return await transact(tx, async (tx) => {
      const action = await findAction(tx, actionId);
      // Telling takes the same lock: what is being told cannot be taken back, and the other way round.
      if (action?.caseId) await lockCase(tx, action.caseId);
      if (!action?.caseId || action.moderatorId !== viewer.id) return refuse('not_found');
      // A void of votes is taken back where it was done, at any time.
      if (['uphold', 'reverse', 'void_votes'].includes(action.kind)) return refuse('conflict', 'undo_over');
      const [fresh] = await tx
        .select({ id: moderationActions.id })
        .from(moderationActions)
        .where(
          and(
            eq(moderationActions.id, actionId),
            sql`${moderationActions.createdAt} > clock_timestamp() - make_interval(secs => ${undoSeconds})`,
          ),
        );
      if (!fresh) return refuse('conflict', 'undo_over');
      if ((action.kind === 'ask' || putsRight(action)) && !(await isOpen(tx, action.caseId)))
        return refuse('conflict', 'undo_over');
      const undone = await undoOne(tx, viewer, action, requestId);
      if (!undone.ok) return undone;
      const tags = [...undone.value.tags];
      for (const copy of await listCopyActions(tx, action.caseId, viewer.id)) {
        const followed = await undoOne(tx, viewer, copy, requestId);
        // Its owner has deleted the copy since.
        if (followed.ok) tags.push(...followed.value.tags);
      }
      return done({ tags });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'moderation_actions_reverses_id_key') return refuse('conflict', 'undo_over');
    // A new report has opened another case about the same thing meanwhile: that one goes on.
    if (violatedConstraint(error) === 'cases_open_key') return refuse('conflict', 'case_taken');
    throw error;
  }
}

type Action = NonNullable<Awaited<ReturnType<typeof findAction>>>;

function undoOne(tx: Executor, viewer: Viewer, action: Action, requestId: string): Promise<Outcome<Undone>> {
  return transact(tx, async (tx) => {
    // First the case: an entry that waits again finds it open, and needs no other one.
    if (action.caseId && !putsRight(action)) await reopen(tx, action.caseId, viewer.id);
    const undone = await undoEffect(tx, action, 'undo');
    if (!undone.ok) return undone;
    const { target, before, after, tags } = undone.value;
    await tx.insert(moderationActions).values({
      ...{ caseId: action.caseId, moderatorId: viewer.id, memberId: action.memberId, kind: 'reverse', before, after },
      ...{ subjectKind: target.kind, subjectId: target.id, rule: action.rule, reversesId: action.id },
      ...{ rulesVersion, requestId: requestId.slice(0, 100) },
    });
    await liftSanctions(tx, action.id, action.memberId);
    await restoreSuspensions(tx, liftedBy(action.before));
    await allowPicture(tx, action.id);
    await moveTrust(tx, action, -1);
    await tx.delete(statements).where(eq(statements.actionId, action.id));
    await tx.delete(caseQuestions).where(eq(caseQuestions.actionId, action.id));
    return done({ tags });
  });
}

/** Suspensions that a review had ended. */
const liftedBy = ({ lifted }: Record<string, unknown>): string[] => (Array.isArray(lifted) ? lifted : []);

/** Such an action did not close its case, which is whoever's it is now. */
const putsRight = ({ kind, caseKind }: Action): boolean => caseKind !== null && leavesOpen(caseKind, kind);

/** Somebody may have decided since what was asked about, or put right. */
const isOpen = async (tx: Executor, caseId: string): Promise<boolean> =>
  (await tx.$count(cases, and(eq(cases.id, caseId), eq(cases.state, 'open')))) > 0;

/** Copies that the decision itself put with a report are with it no more. */
async function reopen(tx: Executor, caseId: string, moderatorId: string): Promise<void> {
  await tx
    .update(cases)
    .set({
      ...{ state: 'open', closedAt: null, answerDueAt: null, claimedById: moderatorId },
      claimedUntil: sql`now() + make_interval(mins => ${claimMinutes})`,
    })
    .where(and(eq(cases.id, caseId), or(isNull(cases.leadId), ne(cases.kind, 'report'))));
}
