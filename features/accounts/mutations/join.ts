import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { violatedConstraint } from '@/db/availability';
import { db } from '@/db/client';
import { type Locale, members } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { ownPath } from '@/lib/own-path';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { joinInput } from '../input';
import { mailLater } from '../jobs';
import { accountLimits } from '../limits';
import { leastStrength, passwordStrength } from '../password-strength';
import { hashPassword } from '../passwords';

type Client = { address: string; locale: Locale };

/**
 * Makes an account and sends its confirmation. An address that has one already gets the same answer, in the same time,
 * and a mail that says so to its owner; only the handle, which is public anyway, may be refused as taken.
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
  const onwards = ownPath(next);
  try {
    return await transact(db, async (tx) => {
      const [holder] = await tx.select({ id: members.id }).from(members).where(eq(members.handle, handle));
      if (holder) return handleTaken();
      const [made] = await tx
        .insert(members)
        .values({ handle, email, passwordHash, locale })
        .onConflictDoNothing({ target: members.email })
        .returning({ id: members.id });
      await mailLater(tx, {
        kind: made ? 'verify_email' : 'address_taken',
        email,
        ...(onwards === '/' ? {} : { next: onwards }),
      });
      return done();
    });
  } catch (error) {
    if (violatedConstraint(error) === 'members_handle_key') return handleTaken();
    throw error;
  }
}

const handleTaken = () => refuse('conflict', 'handle_taken', { fields: { handle: 'handle_taken' } });
