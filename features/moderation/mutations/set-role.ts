import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, gt, or, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { type ActionKind, cases, type KeepingKind, members, moderationActions, type Role } from '@/db/schema';
import { isSuspended } from '@/features/accounts/is-suspended';
import { enqueue } from '@/lib/queue';
import { done, type Outcome, type Refusal, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { RoleInput } from '../input';
import { roleMailJob } from '../jobs';
import { mayModerate } from '../policy';
import { rulesVersion } from '../rules';

/**
 * An admin gives a member another role, in words. Nobody changes their own, so that there is always an admin left: of
 * two who take the role from one another at once, one comes too late. What a moderator or an admin tries and may not
 * is recorded as well.
 */
export async function setRole(
  viewer: Viewer | null,
  input: RoleInput,
  requestId: string = randomUUID(),
  tx: Executor = db,
): Promise<Outcome> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const outcome = await transact(tx, (tx) => change(tx, viewer, input, requestId));
  if (!outcome.ok && attempts.includes(outcome.reason)) await recordAttempt(tx, viewer, input, outcome, requestId);
  return outcome;
}

const attempts = ['admins_only', 'own_role'];
const kind = 'role' satisfies KeepingKind as string as ActionKind;

async function change(tx: Executor, viewer: Viewer, { handle, role, words }: RoleInput, requestId: string) {
  const [admins, member] = await lockThem(tx, handle);
  if (!member) return refuse('not_found');
  if (!admins.includes(viewer.id)) return refuse('forbidden', 'admins_only');
  if (member.id === viewer.id) return refuse('forbidden', 'own_role');
  if (member.role === role) return refuse('conflict', 'has_role');
  if (role !== 'member' && !member.canServe) return refuse('conflict', 'cannot_serve');
  await tx.update(members).set({ role }).where(eq(members.id, member.id));
  if (role === 'member') await releaseClaims(tx, member.id);
  await tx.insert(moderationActions).values({
    ...{ moderatorId: viewer.id, memberId: member.id, kind, subjectKind: 'member', subjectId: member.id },
    ...{ words, rulesVersion, requestId: requestId.slice(0, 100), before: { role: member.role }, after: { role } },
  });
  await enqueue(tx, roleMailJob, { memberId: member.id, role, words });
  return done();
}

type Found = { id: string; role: Role; canServe: boolean };

/** All admins and the member, in one order, so that of two changes at once the second sees what the first did. */
async function lockThem(tx: Executor, handle: string): Promise<[admins: string[], member: Found | undefined]> {
  const rows = await tx
    .select({
      id: members.id,
      role: members.role,
      isWanted: sql<boolean>`${members.handle} = ${handle}`,
      canServe: sql<boolean>`${members.emailVerifiedAt} IS NOT NULL AND NOT ${isSuspended(members.id)}`,
    })
    .from(members)
    .where(or(eq(members.role, 'admin'), eq(members.handle, handle)))
    .orderBy(members.id)
    .for('no key update');
  const admins = rows.filter(({ role }) => role === 'admin').map(({ id }) => id);
  return [admins, rows.find(({ isWanted }) => isWanted)];
}

/** What somebody had taken up waits for the others again. */
const releaseClaims = (tx: Executor, memberId: string) =>
  tx
    .update(cases)
    .set({ claimedById: null, claimedUntil: null })
    .where(and(eq(cases.claimedById, memberId), eq(cases.state, 'open'), gt(cases.claimedUntil, sql`now()`)));

async function recordAttempt(
  tx: Executor,
  viewer: Viewer,
  { handle, role, words }: RoleInput,
  { reason }: Refusal,
  requestId: string,
): Promise<void> {
  const [member] = await tx
    .select({ id: members.id, role: members.role })
    .from(members)
    .where(eq(members.handle, handle));
  if (!member) return;
  await tx.insert(moderationActions).values({
    ...{ moderatorId: viewer.id, memberId: member.id === viewer.id ? null : member.id, kind },
    ...{ subjectKind: 'member', subjectId: member.id, words, rulesVersion, requestId: requestId.slice(0, 100) },
    ...{ before: { role: member.role }, after: { role: member.role, refused: role, reason } },
  });
}
