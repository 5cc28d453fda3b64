import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { cases, members, moderationActions, statements, voteVoids } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { mayJudge, mayModerate } from '../../policy';
import { rulesVersion } from '../../rules';
import type { RestoreInput } from '../input';
import { ownPart } from '../queries/own-part';
import { unvoid } from './unvoid';

/**
 * Takes a void of votes back by another action, in words, as any moderator may at any time: in a list of hundreds of
 * votes a mistake is seen late. While an appeal waits it is decided there. The voter is told nothing new: before the
 * statement was sent it is withdrawn, after it the page of the decision says that it was taken back.
 */
export async function restoreVotes(
  viewer: Viewer | null,
  { action: actionId, words }: RestoreInput,
  requestId: string = randomUUID(),
  tx: Executor = db,
): Promise<Outcome<{ restored: number }>> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  try {
    return await transact(tx, async (tx) => {
      const action = await findVoid(tx, actionId);
      if (!action) return refuse('not_found');
      const may = mayJudge(viewer, action.voter) ?? (await hasPart(tx, viewer.id, action));
      if (may) return may;
      if (await isAppealed(tx, actionId)) return refuse('conflict', 'appeal_waits');
      await tx.insert(moderationActions).values({
        // Of no case: what is undone in its own case is left out of the public log.
        ...{ moderatorId: viewer.id, memberId: action.memberId, kind: 'reverse', words },
        ...{ subjectKind: 'member', subjectId: action.subjectId, rule: action.rule, reversesId: actionId },
        ...{ rulesVersion, requestId: requestId.slice(0, 100), before: action.after, after: {} },
      });
      const restored = await unvoid(tx, actionId);
      await settleStatement(tx, actionId);
      return done({ restored });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'moderation_actions_reverses_id_key') return refuse('conflict', 'taken_back');
    throw error;
  }
}

/** Nobody gives votes back to entries of their own, or to others of their ring. */
async function hasPart(tx: Executor, viewerId: string, { id, ring }: { id: string; ring: number }) {
  const isMaker = await tx.$count(
    voteVoids,
    and(
      eq(voteVoids.actionId, id),
      sql`${voteVoids.entryId} IN (SELECT e.id FROM entries e WHERE e.member_id = ${viewerId})`,
    ),
  );
  const isOwn = isMaker > 0 || (await ownPart(tx, viewerId, ring)) === 'voter';
  return isOwn ? refuse('forbidden', 'own_case') : null;
}

async function findVoid(tx: Executor, actionId: string) {
  const [row] = await tx
    .select({
      memberId: moderationActions.memberId,
      subjectId: moderationActions.subjectId,
      rule: moderationActions.rule,
      after: moderationActions.after,
      id: moderationActions.id,
      voterId: members.id,
      role: members.role,
    })
    .from(moderationActions)
    .leftJoin(members, eq(members.id, moderationActions.memberId))
    .where(and(eq(moderationActions.id, actionId), eq(moderationActions.kind, 'void_votes')));
  if (!row) return null;
  const { voterId, role, ...action } = row;
  // No ring has the number 0.
  return { ...action, ring: Number(row.after.ring ?? 0), voter: voterId && role ? { id: voterId, role } : null };
}

/** Locks the statement: an appeal that is being written now waits, and then finds the decision taken back. */
async function isAppealed(tx: Executor, actionId: string): Promise<boolean> {
  await tx.select({ id: statements.actionId }).from(statements).where(eq(statements.actionId, actionId)).for('update');
  return (await tx.$count(cases, and(eq(cases.appealedId, actionId), eq(cases.state, 'open')))) > 0;
}

async function settleStatement(tx: Executor, actionId: string): Promise<void> {
  await tx.delete(statements).where(and(eq(statements.actionId, actionId), isNull(statements.toldAt)));
  await tx
    .update(statements)
    .set({ outcome: 'reversed' })
    .where(and(eq(statements.actionId, actionId), isNotNull(statements.toldAt)));
}
