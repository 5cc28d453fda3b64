import 'server-only';
import type { z } from 'zod';
import { db } from '@/db/client';
import type { Locale } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { ownPath } from '@/lib/own-path';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { askJoinMailInput, joinInput } from '../input';
import { mailLater } from '../jobs';
import { accountLimits } from '../limits';
import { leastStrength, passwordStrength } from '../password-strength';
import { hashPassword, isPassword } from '../passwords';
import { findJoinByHandle, holdHandle } from '../pending-members';

type Client = { address: string; locale: Locale };

/**
 * Holds the handle and sends a mail; the member is made when its link is confirmed. Whether a member has the address is
 * not looked at here but where the mail is made: this does and leaves behind the same in both cases. Only the handle,
 * which is public anyway, may be refused as taken.
 */
export async function join(
  { handle, email, password, next }: z.infer<typeof joinInput>,
  { address, locale }: Client,
): Promise<Outcome> {
  const tooMany = await overLimit(accountLimits.joinAddress, address);
  if (tooMany) return tooMany;
  if ((await passwordStrength(password, [handle, email])) < leastStrength)
    return invalid({ password: 'password_weak' });
  const tooManyMails = await overLimit(accountLimits.joinEmail, email);
  if (tooManyMails) return tooManyMails;
  const passwordHash = await hashPassword(password);
  const earlier = await findEarlierTry(handle, password);
  const onwards = ownPath(next);
  return transact(db, async (tx) => {
    const pending = { handle, email, passwordHash, locale, next: onwards === '/' ? null : onwards };
    if (!(await holdHandle(tx, pending, earlier)))
      return refuse('conflict', 'handle_taken', { fields: { handle: 'handle_taken' } });
    await mailLater(tx, { kind: 'join', email, handle });
    return done();
  });
}

/** Sends the mail of joining once more. The answer is the same whoever joined, or nobody. */
export async function askJoinMail(
  { handle, email }: z.infer<typeof askJoinMailInput>,
  client: { address: string },
): Promise<Outcome> {
  const tooMany =
    (await overLimit(accountLimits.joinAddress, client.address)) ?? (await overLimit(accountLimits.verifyMail, email));
  if (tooMany) return tooMany;
  return transact(db, async (tx) => {
    await mailLater(tx, { kind: 'join', email, handle });
    return done();
  });
}

/** Who mistyped the address joins again: the handle that the same password holds is theirs to hold anew. */
async function findEarlierTry(handle: string, password: string): Promise<string | null> {
  const pending = await findJoinByHandle(db, handle);
  if (!pending || (await overLimit(accountLimits.signInAccount, pending.id))) return null;
  return (await isPassword(password, pending.passwordHash)) ? pending.id : null;
}
