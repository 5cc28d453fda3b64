import 'server-only';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { cache } from 'react';
import { db } from '@/db/client';
import { credits, entries, members, photos, sessions } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { memberTag } from './cache';
import { handleForm } from './handles';
import { findJoinByLink } from './pending-members';

/** Who follows the link to confirm, or null when it is used, replaced or too old. */
export async function getJoiner(secret: string) {
  const pending = await findJoinByLink(db, secret);
  return pending && { handle: pending.handle, email: pending.email };
}

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

export type ProfileView = NonNullable<Awaited<ReturnType<typeof readProfile>>>;

/** What everyone may see of a member, by handle, or null. One statement. */
export const getProfile = cache(async (handle: string) => (handleForm.test(handle) ? readProfile(handle) : null));

async function readProfile(handle: string) {
  'use cache';
  cacheTag(memberTag(handle));
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const [row] = await db
    .select({
      handle: sql<string>`${members.handle}::text`,
      displayName: members.displayName,
      pronouns: members.pronouns,
      home: members.home,
      bio: members.bio,
      links: members.links,
      avatarKey: photos.key,
      joinedAt: members.createdAt,
      entryCount: sql<number>`(SELECT count(*) FROM ${entries} e JOIN ${photos} p ON p.id = e.cover_photo_id
        WHERE e.member_id = ${members.id} AND e.state = 'published' AND p.status = 'ready')`.mapWith(Number),
      creditCount:
        sql<number>`(SELECT count(DISTINCT c.entry_id) FROM ${credits} c JOIN ${entries} e ON e.id = c.entry_id
        WHERE c.member_id = ${members.id} AND c.status = 'accepted' AND e.state = 'published'
        AND e.member_id <> ${members.id})`.mapWith(Number),
    })
    .from(members)
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(eq(members.handle, handle))
    .limit(1);
  return row ?? null;
}
