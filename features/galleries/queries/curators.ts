import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { type CuratorRight, galleryCurators, members, photos } from '@/db/schema';
import type { CuratorView } from '../view';

export const mostCurators = 10;

/** Who picked: the owner first, then those who arrange, in the order in which they joined. */
export const listCurators = (galleryId: string): Promise<(CuratorView & { right: CuratorRight })[]> =>
  db
    .select({ handle: sql<string>`${members.handle}::text`, avatarKey: photos.key, right: galleryCurators.right })
    .from(galleryCurators)
    .innerJoin(members, eq(members.id, galleryCurators.memberId))
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(and(eq(galleryCurators.galleryId, galleryId), ne(galleryCurators.right, 'reviewer')))
    .orderBy(sql`${galleryCurators.right} = 'owner' DESC`, galleryCurators.createdAt, members.id)
    .limit(mostCurators);
