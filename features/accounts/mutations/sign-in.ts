import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { db } from '@/db/client';
import { members, sessions } from '@/db/schema';
import { clearLimit, overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import type { signInInput } from '../input';
import { accountLimits } from '../limits';
import { isPassword } from '../passwords';
import { createSession } from './sessions';

/** The browser that asks: its address for the limits, its name for the list of sessions. */
export type Client = { address: string; userAgent: string | null };

/** Gives the id of a new session. `before` is who was signed in on this browser; that session ends. */
export async function signIn(
  { login, password }: z.infer<typeof signInInput>,
  client: Client,
  before: Viewer | null = null,
): Promise<Outcome<string>> {
  const tooMany = await overLimit(accountLimits.signInAddress, client.address);
  if (tooMany) return tooMany;
  const member = await findLogin(login);
  const account = member?.id ?? login;
  const guessed = await overLimit(accountLimits.signInAccount, account);
  if (guessed) return guessed;
  const right = await isPassword(password, member?.passwordHash);
  if (!member || !right) return refuse('invalid', 'wrong_login', { fields: { password: 'wrong_login' } });
  await clearLimit(accountLimits.signInAccount, account);
  return db.transaction(async (tx) => {
    if (before) await tx.delete(sessions).where(eq(sessions.id, before.sessionId));
    return done(await createSession(tx, member.id, client.userAgent));
  });
}

/** A handle holds no `@` and an address always does: the two never meet. */
async function findLogin(login: string) {
  const [member] = await db
    .select({ id: members.id, passwordHash: members.passwordHash })
    .from(members)
    .where(eq(login.includes('@') ? members.email : members.handle, login));
  return member ?? null;
}
