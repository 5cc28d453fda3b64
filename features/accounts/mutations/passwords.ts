import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { db } from '@/db/client';
import { members, sessions } from '@/db/schema';
import { clearLimit, overLimit } from '@/lib/limits';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { askResetInput, changePasswordInput, resetInput } from '../input';
import { mailLater } from '../jobs';
import { accountLimits } from '../limits';
import { leastStrength, passwordStrength } from '../password-strength';
import { hashPassword, isPassword } from '../passwords';
import { useToken } from '../tokens';

/** Asks for a link to a new password. Whether anyone has the address is found out where the mail is made, not here. */
export async function askReset(
  { email }: z.infer<typeof askResetInput>,
  client: { address: string },
): Promise<Outcome> {
  const tooMany =
    (await overLimit(accountLimits.resetAddress, client.address)) ?? (await overLimit(accountLimits.resetEmail, email));
  if (tooMany) return tooMany;
  return transact(db, async (tx) => {
    await mailLater(tx, { kind: 'reset_password', email });
    return done();
  });
}

/** A new password by the link from the mail. It ends every session, and proves the address as well. */
export async function resetPassword(
  { token, password }: z.infer<typeof resetInput>,
  client: { address: string },
): Promise<Outcome> {
  const tooMany = await overLimit(accountLimits.tokenAddress, client.address);
  if (tooMany) return tooMany;
  if ((await passwordStrength(password, [])) < leastStrength) return invalid({ password: 'password_weak' });
  const passwordHash = await hashPassword(password);
  const outcome = await transact<string>(db, async (tx) => {
    const owner = await useToken(tx, 'reset_password', token);
    if (!owner) return refuse('not_found', 'link_over');
    const [member] = await tx
      .update(members)
      .set({ passwordHash, emailVerifiedAt: sql`coalesce(${members.emailVerifiedAt}, now())` })
      .where(and(eq(members.id, owner.memberId), eq(members.email, owner.email)))
      .returning({ id: members.id });
    if (!member) return refuse('not_found', 'link_over');
    await tx.delete(sessions).where(eq(sessions.memberId, member.id));
    await mailLater(tx, { kind: 'password_changed', email: owner.email });
    return done(member.id);
  });
  if (!outcome.ok) return outcome;
  await clearLimit(accountLimits.signInAccount, outcome.value);
  return done();
}

/** Changes the password of the one who is signed in and ends their other sessions. */
export async function changePassword(
  viewer: Viewer,
  { current, password }: z.infer<typeof changePasswordInput>,
): Promise<Outcome> {
  const tooMany = await overLimit(accountLimits.changePassword, viewer.id);
  if (tooMany) return tooMany;
  const member = await findSecrets(viewer.id);
  if (!(await isPassword(current, member?.passwordHash))) return invalid({ current: 'password_wrong' });
  const personal = [viewer.handle, viewer.displayName ?? '', member?.email ?? ''];
  if ((await passwordStrength(password, personal)) < leastStrength) return invalid({ password: 'password_weak' });
  const passwordHash = await hashPassword(password);
  return transact(db, async (tx) => {
    await tx.update(members).set({ passwordHash }).where(eq(members.id, viewer.id));
    await tx.delete(sessions).where(and(eq(sessions.memberId, viewer.id), ne(sessions.id, viewer.sessionId)));
    if (member?.email) await mailLater(tx, { kind: 'password_changed', email: member.email });
    return done();
  });
}

async function findSecrets(memberId: string) {
  const [member] = await db
    .select({ email: members.email, passwordHash: members.passwordHash })
    .from(members)
    .where(eq(members.id, memberId));
  return member ?? null;
}
