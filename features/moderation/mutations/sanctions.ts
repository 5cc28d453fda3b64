import 'server-only';
import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases, sanctions, strikes, suspensions } from '@/db/schema';
import { settleVotes } from '@/features/votes/standing';
import { strikes as scale } from '../rules';

type Against = { actionId: string; memberId: string; moderatorId: string; words: string };

/** Gives a member points that last 90 days. Two of them mute for three days; three suspend until an admin has looked. */
export async function strike(tx: Executor, points: number, against: Against & { handle: string }): Promise<void> {
  const { actionId, memberId } = against;
  // Two strikes at once are counted one after the other.
  await tx.execute(sql`SELECT FROM members WHERE id = ${memberId} FOR NO KEY UPDATE`);
  await tx
    .insert(strikes)
    .values({ actionId, memberId, points, expiresAt: sql`now() + make_interval(days => ${scale.lastDays})` });
  const sum = await countPoints(tx, memberId);
  if (sum >= scale.suspendPoints) {
    await suspend(tx, { ...against, scope: 'all', days: null });
    await openReview(tx, memberId, against.handle);
  } else if (sum >= scale.mutePoints) {
    await suspend(tx, { ...against, scope: 'comments', days: scale.muteDays });
  }
}

/** Points of a member that still count. */
export async function countPoints(tx: Executor, memberId: string): Promise<number> {
  const [row] = await tx
    .select({ sum: sql<number>`coalesce(sum(${strikes.points}), 0)::int` })
    .from(strikes)
    .where(and(eq(strikes.memberId, memberId), isNull(strikes.revokedAt), gt(strikes.expiresAt, sql`now()`)));
  return row?.sum ?? 0;
}

type Span = Against & { scope: 'all' | 'comments'; days: number | null };

/** Days null: until it is lifted. */
export async function suspend(tx: Executor, { actionId, memberId, moderatorId, words, scope, days }: Span) {
  const [made] = await tx
    .insert(suspensions)
    .values({
      ...{ memberId, scope, byMemberId: moderatorId, reason: words },
      endsAt: days === null ? null : sql`now() + make_interval(days => ${days})`,
    })
    .returning({ id: suspensions.id });
  if (made) await tx.insert(sanctions).values({ suspensionId: made.id, actionId });
  if (scope === 'all') await settleVotes(tx, memberId);
}

/**
 * What an action brought about ends with it: its points, its own suspension, and what only the sum of points upheld,
 * whichever strike was the last.
 */
export async function liftSanctions(tx: Executor, actionId: string, memberId: string | null): Promise<void> {
  await tx
    .update(strikes)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(strikes.actionId, actionId), isNull(strikes.revokedAt)));
  const brought = tx.select({ id: sanctions.suspensionId }).from(sanctions).where(eq(sanctions.actionId, actionId));
  await tx
    .update(suspensions)
    .set({ liftedAt: sql`now()` })
    .where(and(inArray(suspensions.id, brought), isNull(suspensions.liftedAt)));
  if (!memberId) return;
  await liftUnupheld(tx, memberId);
  await settleVotes(tx, memberId);
}

/** Ends the suspension or the mute that strikes brought about, as a review decides; gives the ids. A ban stays. */
export async function liftByStrikes(tx: Executor, memberId: string, scope: 'all' | 'comments'): Promise<string[]> {
  const byStrikes = tx
    .select({ id: sanctions.suspensionId })
    .from(sanctions)
    .innerJoin(strikes, eq(strikes.actionId, sanctions.actionId));
  const lifted = await tx
    .update(suspensions)
    .set({ liftedAt: sql`now()` })
    .where(
      and(
        eq(suspensions.memberId, memberId),
        eq(suspensions.scope, scope),
        inArray(suspensions.id, byStrikes),
        isNull(suspensions.liftedAt),
      ),
    )
    .returning({ id: suspensions.id });
  if (scope === 'all') await settleVotes(tx, memberId);
  return lifted.map(({ id }) => id);
}

/** Puts back what a review had lifted. */
export async function restoreSuspensions(tx: Executor, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const restored = await tx
    .update(suspensions)
    .set({ liftedAt: null })
    .where(inArray(suspensions.id, ids))
    .returning({ memberId: suspensions.memberId });
  for (const memberId of new Set(restored.map((row) => row.memberId))) await settleVotes(tx, memberId);
}

async function liftUnupheld(tx: Executor, memberId: string): Promise<void> {
  const sum = await countPoints(tx, memberId);
  if (sum < scale.mutePoints) await liftByStrikes(tx, memberId, 'comments');
  if (sum >= scale.suspendPoints) return;
  await liftByStrikes(tx, memberId, 'all');
  // Nothing is left to review.
  await tx
    .update(cases)
    .set({ state: 'closed', closedAt: sql`now()` })
    .where(and(eq(cases.kind, 'review'), eq(cases.memberId, memberId), eq(cases.state, 'open')));
}

async function openReview(tx: Executor, memberId: string, handle: string): Promise<void> {
  await tx
    .insert(cases)
    .values({
      ...{ kind: 'review' as const, subjectKind: 'member' as const, subjectId: memberId, memberId, urgency: 2 },
      snapshot: { title: handle, text: '', path: `/@${handle}`, pictures: [] },
    })
    .onConflictDoNothing();
}
