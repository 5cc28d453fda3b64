import 'server-only';
import { and, eq, gt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { members, pendingMembers } from '@/db/schema';
import { digest, makeSecret } from './tokens';

type New = Pick<typeof pendingMembers.$inferInsert, 'handle' | 'email' | 'passwordHash' | 'locale' | 'next'>;
type Key = { handle: string; email: string };

/**
 * Holds a handle for a day. False when a member has it or someone else who joins: the transaction is then to be undone.
 * `replaced` is the id of an earlier try of the same person. Two at once meet at the table's unique key.
 */
export async function holdHandle(tx: Executor, join: New, replaced: string | null): Promise<boolean> {
  const mine = replaced ? eq(pendingMembers.id, replaced) : undefined;
  const over = or(lte(pendingMembers.expiresAt, sql`now()`), mine);
  await tx.delete(pendingMembers).where(and(eq(pendingMembers.handle, join.handle), over));
  const [held] = await tx
    .insert(pendingMembers)
    .values({ ...join, expiresAt: sql`now() + interval '24 hours'` })
    .onConflictDoNothing({ target: pendingMembers.handle })
    .returning({ id: pendingMembers.id });
  if (!held) return false;
  // Asked last: who held the handle until a moment ago may have become a member with it.
  const [member] = await tx.select({ id: members.id }).from(members).where(eq(members.handle, join.handle));
  return !member;
}

/** True while someone who has yet to confirm holds the handle. */
export async function isHandleHeld(tx: Executor, handle: string): Promise<boolean> {
  return (await findPending(tx, eq(pendingMembers.handle, handle))) !== null;
}

/** The one who joined with both, while they may still confirm. */
export const findJoin = (tx: Executor, { handle, email }: Key) =>
  findPending(tx, and(eq(pendingMembers.handle, handle), eq(pendingMembers.email, email)));

export const findJoinByHandle = (tx: Executor, handle: string) => findPending(tx, eq(pendingMembers.handle, handle));

/** Whom the newest link was sent to. */
export const findJoinByLink = (tx: Executor, secret: string) =>
  findPending(tx, eq(pendingMembers.linkHash, digest(secret)));

/** The secret of a new link to confirm. The one before stops working; the day does not begin anew. */
export async function issueJoinLink(tx: Executor, pendingId: string): Promise<string> {
  const { secret, hash } = makeSecret();
  await tx.update(pendingMembers).set({ linkHash: hash }).where(eq(pendingMembers.id, pendingId));
  return secret;
}

/** Takes the row away, once, if its link still works. */
export async function useJoinLink(tx: Executor, secret: string) {
  const [pending] = await tx
    .delete(pendingMembers)
    .where(and(eq(pendingMembers.linkHash, digest(secret)), unexpired))
    .returning();
  return pending ?? null;
}

async function findPending(tx: Executor, whom: SQL | undefined) {
  const [pending] = await tx
    .select({
      id: pendingMembers.id,
      handle: pendingMembers.handle,
      email: pendingMembers.email,
      locale: pendingMembers.locale,
      passwordHash: pendingMembers.passwordHash,
    })
    .from(pendingMembers)
    .where(and(whom, unexpired));
  return pending ?? null;
}

const unexpired = gt(pendingMembers.expiresAt, sql`now()`);
