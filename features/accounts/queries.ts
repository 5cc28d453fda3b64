import 'server-only';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { members, photos, sessions } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';

/** The member's own profile as the form of it holds it. */
export async function getOwnProfile(viewerId: string) {
  const [row] = await db
    .select({
      handle: members.handle,
      displayName: members.displayName,
      pronouns: members.pronouns,
      home: members.home,
      bio: members.bio,
      links: members.links,
      language: members.locale,
      avatarKey: photos.key,
    })
    .from(members)
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(eq(members.id, viewerId));
  return row ?? null;
}

/** What only the member may see of the account. */
export async function getOwnAccount(viewerId: string) {
  const [row] = await db
    .select({
      email: members.email,
      emailVerified: sql<boolean>`${members.emailVerifiedAt} IS NOT NULL`,
      hasPassword: sql<boolean>`${members.passwordHash} IS NOT NULL`,
    })
    .from(members)
    .where(eq(members.id, viewerId));
  return row ?? null;
}

/** The browsers that are signed in, newest first, at most 50. Session ids stay here. */
export async function listOwnSessions(viewer: Pick<Viewer, 'id' | 'sessionId'>) {
  return db
    .select({
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      isThis: sql<boolean>`${sessions.id} = ${viewer.sessionId}`,
    })
    .from(sessions)
    .where(and(eq(sessions.memberId, viewer.id), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sql`${sessions.id} = ${viewer.sessionId}`), desc(sessions.createdAt))
    .limit(50);
}
