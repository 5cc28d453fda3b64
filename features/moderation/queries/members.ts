import 'server-only';
import { and, eq, gt, ne, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { members, strikes } from '@/db/schema';
import { isSuspended } from '@/features/accounts/is-suspended';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import type { Viewer } from '@/lib/viewer';
import { mayModerate } from '../policy';

const pageSize = 40;

export type MemberRow = Awaited<ReturnType<typeof readMembers>>[number];

/**
 * Members whose handle begins with `start`, by handle; without a start those who are moderators and admins. Null for
 * everyone but moderators.
 */
export async function findMembers(viewer: Viewer | null, start: string, after: string | null = null) {
  if (!viewer || mayModerate(viewer)) return null;
  const place = decodeCursor(after, z.tuple([z.string().max(40)]));
  const wanted = start ? sql`${lowered} LIKE ${`${escapeLike(start.toLowerCase())}%`}` : ne(members.role, 'member');
  const rows = await readMembers(and(wanted, place ? gt(members.handle, place[0]) : undefined));
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { rows: shown, next: last ? encodeCursor([last.handle]) : null };
}

const readMembers = (where: SQL | undefined) =>
  db
    .select({
      handle: members.handle,
      displayName: members.displayName,
      role: members.role,
      since: members.createdAt,
      isConfirmed: sql<boolean>`${members.emailVerifiedAt} IS NOT NULL`,
      isSuspended: sql<boolean>`${isSuspended(members.id)}`,
      points: sql<number>`coalesce((SELECT sum(${strikes.points}) FROM ${strikes}
        WHERE ${eq(strikes.memberId, members.id)} AND ${strikes.revokedAt} IS NULL AND ${strikes.expiresAt} > now()), 0)::int`,
    })
    .from(members)
    .where(where)
    .orderBy(members.handle)
    .limit(pageSize + 1);

/** As `members_handle_prefix` has it. */
const lowered = sql`lower(${members.handle}::text)`;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');
