import 'server-only';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { blocks, members, mutes, photos } from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';

/** Handles of those who are not there for a member, and of those whom the member muted. */
export type OutOfSight = { gone: string[]; muted: string[] };

/** More are not sent to a browser; the server refuses beyond this number too. */
const most = 5_000;

/** Whose things this member's pages leave out: blocked by either of the two, and muted. A visitor leaves out nobody. */
export async function listOutOfSight(viewerId: string | null): Promise<OutOfSight> {
  if (!viewerId) return { gone: [], muted: [] };
  const rows = (await db.execute(sql`
    SELECT m.handle::text AS handle, r.gone FROM (
      SELECT blocked_id AS id, true AS gone FROM blocks WHERE member_id = ${viewerId}
      UNION SELECT member_id, true FROM blocks WHERE blocked_id = ${viewerId}
      UNION SELECT muted_id, false FROM mutes WHERE member_id = ${viewerId}
    ) r JOIN members m ON m.id = r.id ORDER BY r.gone DESC, r.id DESC LIMIT ${most}`)) as unknown as {
    handle: string;
    gone: boolean;
  }[];
  const handles = (gone: boolean) => rows.filter((row) => row.gone === gone).map(({ handle }) => handle);
  return { gone: handles(true), muted: handles(false) };
}

export type Related = { id: string; handle: string; avatarKey: string | null; since: Date };
export type RelatedList = { people: Related[]; next: string | null };

const aPage = 30;

/** Whom a member blocked, the newest first. */
export const listBlocked = (viewerId: string, after: string | null): Promise<RelatedList> =>
  related(blocks, blocks.blockedId, viewerId, after);

/** Whom a member muted, the newest first. */
export const listMuted = (viewerId: string, after: string | null): Promise<RelatedList> =>
  related(mutes, mutes.mutedId, viewerId, after);

async function related(
  table: typeof blocks | typeof mutes,
  other: typeof blocks.blockedId | typeof mutes.mutedId,
  viewerId: string,
  after: string | null,
): Promise<RelatedList> {
  const place = decodeCursor(after, z.tuple([z.uuid()]));
  const rows = await db
    .select({
      id: table.id,
      handle: sql<string>`${members.handle}::text`,
      avatarKey: photos.key,
      since: table.createdAt,
    })
    .from(table)
    .innerJoin(members, eq(members.id, other))
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(and(eq(table.memberId, viewerId), place ? lt(table.id, place[0]) : undefined))
    .orderBy(sql`${desc(table.id)} NULLS LAST`)
    .limit(aPage + 1);
  const people = rows.slice(0, aPage);
  return { people, next: rows.length > aPage ? encodeCursor([people.at(-1)?.id ?? '']) : null };
}
