import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { members } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { mailLater } from '../jobs';
import { accountLimits } from '../limits';
import { useToken } from '../tokens';

/** Confirms the address that the link was sent to, if it is still the member's. */
export async function verifyEmail({ token }: { token: string }, client: { address: string }): Promise<Outcome> {
  const tooMany = await overLimit(accountLimits.tokenAddress, client.address);
  if (tooMany) return tooMany;
  return transact(db, async (tx) => {
    const owner = await useToken(tx, 'verify_email', token);
    if (!owner) return refuse('not_found', 'link_over');
    const confirmed = await tx
      .update(members)
      .set({ emailVerifiedAt: sql`coalesce(${members.emailVerifiedAt}, now())` })
      .where(and(eq(members.id, owner.memberId), eq(members.email, owner.email)))
      .returning({ id: members.id });
    return confirmed.length > 0 ? done() : refuse('not_found', 'link_over');
  });
}

/** Sends the confirmation once more. Asking for it when the address is confirmed is no mistake, and sends nothing. */
export async function resendVerification(viewer: Viewer): Promise<Outcome> {
  if (viewer.emailVerified) return done();
  const tooMany = await overLimit(accountLimits.verifyMail, viewer.id);
  if (tooMany) return tooMany;
  return transact(db, async (tx) => {
    const [member] = await tx.select({ email: members.email }).from(members).where(eq(members.id, viewer.id));
    if (!member?.email) return refuse('not_found');
    await mailLater(tx, { kind: 'verify_email', email: member.email });
    return done();
  });
}
