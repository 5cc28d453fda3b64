import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { members, sessions } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { confirmJoinInput } from '../input';
import { accountLimits } from '../limits';
import { isPassword } from '../passwords';
import { findJoinByLink, useJoinLink } from '../pending-members';
import { createSession } from './sessions';
import type { Client } from './sign-in';

type Joined = { sessionId: string; handle: string; next: string };

/**
 * Makes the member and signs them in. It takes the link, which proves the address, and the password chosen at joining:
 * who joined with somebody else's address cannot have its owner finish the account, and no link signs anybody in alone.
 * `before` is who was signed in on this browser; that session ends.
 */
export async function confirmJoin(
  { token, password }: z.infer<typeof confirmJoinInput>,
  client: Client,
  before: Viewer | null = null,
): Promise<Outcome<Joined>> {
  const tooMany = await overLimit(accountLimits.tokenAddress, client.address);
  if (tooMany) return tooMany;
  const pending = await findJoinByLink(db, token);
  if (!pending) return linkOver();
  const guessed = await overLimit(accountLimits.signInAccount, pending.id);
  if (guessed) return guessed;
  if (!(await isPassword(password, pending.passwordHash))) return invalid({ password: 'password_not_chosen' });
  try {
    return await transact(db, async (tx) => {
      const member = await makeMember(tx, token);
      if (!member) return linkOver();
      if (before) await tx.delete(sessions).where(eq(sessions.id, before.sessionId));
      const sessionId = await createSession(tx, member.id, client.userAgent);
      return done({ sessionId, handle: member.handle, next: member.next ?? '/' });
    });
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'members_email_key') return refuse('conflict', 'address_taken');
    if (constraint === 'members_handle_key') return refuse('conflict', 'handle_gone');
    throw error;
  }
}

/**
 * Others who joined with this address stay until their day is over: a handle that came free before would tell whoever
 * holds it that the address has an account since. The key of the address keeps them from confirming.
 */
async function makeMember(tx: Executor, token: string) {
  const pending = await useJoinLink(tx, token);
  if (!pending) return null;
  const { handle, email, passwordHash, locale, next } = pending;
  const [member] = await tx
    .insert(members)
    .values({ handle, email, passwordHash, locale, emailVerifiedAt: sql`now()` })
    .returning({ id: members.id });
  return member ? { id: member.id, handle, next } : null;
}

const linkOver = () => refuse('not_found', 'join_link_over');
