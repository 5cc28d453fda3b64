import 'server-only';
import { and, eq, gt, sql } from 'drizzle-orm';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { db } from '@/db/client';
import { type Locale, members, photos, type Role, sessions, suspensions } from '@/db/schema';
import { openSession, sessionCookie } from './session-cookie';

/** Who asks. Role and suspension are read from the database on every request, never from the cookie. */
export type Viewer = {
  id: string;
  sessionId: string;
  handle: string;
  displayName: string | null;
  avatarKey: string | null;
  role: Role;
  locale: Locale;
  emailVerified: boolean;
  suspended: boolean;
  /** May do all but write comments. */
  muted: boolean;
};

/** The signed-in member of this request, or null. Asked once a request, however often it is called. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await openSession((await cookies()).get(sessionCookie)?.value);
  return sessionId ? findViewer(sessionId) : null;
});

export async function findViewer(sessionId: string): Promise<Viewer | null> {
  const [row] = await db
    .select({
      id: members.id,
      sessionId: sessions.id,
      handle: members.handle,
      displayName: members.displayName,
      avatarKey: photos.key,
      role: members.role,
      locale: members.locale,
      emailVerifiedAt: members.emailVerifiedAt,
      suspended: hasSuspension('all'),
      muted: hasSuspension('comments'),
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, sql`now()`)))
    .limit(1);
  if (!row) return null;
  const { emailVerifiedAt, ...viewer } = row;
  return { ...viewer, emailVerified: emailVerifiedAt !== null };
}

const hasSuspension = (scope: 'all' | 'comments') => sql<boolean>`EXISTS (
  SELECT FROM ${suspensions} WHERE ${suspensions.memberId} = ${members.id} AND ${suspensions.scope} = ${scope}
  AND ${suspensions.liftedAt} IS NULL AND ${suspensions.startsAt} <= now()
  AND (${suspensions.endsAt} IS NULL OR ${suspensions.endsAt} > now()))`;
