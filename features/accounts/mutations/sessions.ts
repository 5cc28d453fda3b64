import 'server-only';
import { eq, lt, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { pendingMembers, sessions, tokens } from '@/db/schema';
import { done, type Outcome } from '@/lib/refusal';
import { sessionDays } from '@/lib/session-cookie';
import type { Viewer } from '@/lib/viewer';

/** A new sign-in on one browser. */
export async function createSession(tx: Executor, memberId: string, userAgent: string | null): Promise<string> {
  const [session] = await tx
    .insert(sessions)
    .values({
      memberId,
      userAgent: userAgent?.replace(/[^\x20-\x7e]/g, '').slice(0, 300) || null,
      expiresAt: sql`now() + make_interval(days => ${sessionDays})`,
    })
    .returning({ id: sessions.id });
  if (!session) throw new Error('the session was not kept');
  return session.id;
}

/** Ends the session of this browser; the cookie, wherever it is kept, opens nothing any more. */
export async function signOut(viewer: Viewer, tx: Executor = db): Promise<Outcome> {
  await tx.delete(sessions).where(eq(sessions.id, viewer.sessionId));
  return done();
}

/** Ends every session of the member, this one too. */
export async function signOutEverywhere(viewer: Viewer, tx: Executor = db): Promise<Outcome> {
  await tx.delete(sessions).where(eq(sessions.memberId, viewer.id));
  return done();
}

/** Takes away sessions and links that have run out, and who joined and did not confirm. */
export async function sweepExpired(): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, sql`now()`));
  await db.delete(tokens).where(lt(tokens.expiresAt, sql`now() - interval '7 days'`));
  await db.delete(pendingMembers).where(lt(pendingMembers.expiresAt, sql`now()`));
}
