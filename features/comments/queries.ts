import 'server-only';
import { and, eq, gt, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { z } from 'zod';
import { db, type Executor } from '@/db/client';
import { type CreditRole, comments, entries, members, photos } from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import { isPublicId } from '@/lib/identifiers';
import { commentsTag } from './cache';
import { textParts } from './text-parts';
import type { Closed, CommentView, ReplyList, Thread, ThreadList } from './view';

const threadsAPage = 20;
const repliesAPage = 10;

type Subject = { publicId: string; title: string; slug: string; count: number; maker: string; closed: Closed };

export type FirstComments = ThreadList & { count: number; slug: string; closed: Closed };

/** The newest comments of a published entry with their first replies, and how many there are in all. */
export const listFirstComments = async (publicId: string): Promise<FirstComments | null> =>
  isPublicId(publicId) ? readFirstComments(publicId) : null;

async function readFirstComments(publicId: string): Promise<FirstComments | null> {
  'use cache';
  cacheTag(commentsTag(publicId));
  cacheLife('minutes');
  const subject = await findSubject(publicId);
  if (!subject) return null;
  const { count, slug, closed } = subject;
  return { ...(await threads(publicId)), count, slug, closed };
}

/**
 * What follows `cursor`: older comments, or one comment with further replies to it. Null for an entry or a cursor that
 * is none.
 */
export async function listCommentsAfter(publicId: string, cursor: string): Promise<ThreadList | null> {
  const place = decodeCursor(cursor, z.union([z.tuple([z.uuid()]), z.tuple([z.uuid(), z.uuid()])]));
  if (!place || !(await findSubject(publicId))) return null;
  const [comment, reply] = place;
  return reply ? repliesAfter(publicId, comment, reply) : threads(publicId, comment);
}

/** The entry that comments hang on, for a page of its own; null unless it is published. */
export async function findSubject(publicId: string): Promise<Subject | null> {
  const [entry] = await db
    .select({
      publicId: entries.publicId,
      title: entries.title,
      slug: entries.slug,
      count: entries.commentCount,
      closed: sql<Closed>`CASE WHEN ${entries.commentsLockedAt} IS NOT NULL THEN 'all'
        WHEN ${entries.commentsLimitedAt} IS NOT NULL THEN 'unknown' END`,
      maker: sql<string>`${members.handle}::text`,
    })
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .where(and(eq(entries.publicId, publicId), eq(entries.state, 'published')));
  return entry ?? null;
}

/** One comment as everyone sees it. */
export async function findComment(id: string, tx: Executor = db): Promise<CommentView | null> {
  const [row] = await commentRows(eq(comments.id, id), ascending, 1, tx);
  return row ? view(row) : null;
}

async function threads(publicId: string, before?: string): Promise<ThreadList> {
  const place = and(entryIs(publicId), isNull(comments.parentId), before ? lt(comments.id, before) : undefined);
  const rows = await commentRows(place, descending, threadsAPage + 1);
  const shown = rows.slice(0, threadsAPage);
  const under = await firstReplies(shown.map((row) => row.id));
  return {
    threads: shown.map((row) => thread(row, under)),
    next: rows.length > threadsAPage ? encodeCursor([shown.at(-1)?.id ?? '']) : null,
  };
}

async function repliesAfter(publicId: string, parentId: string, after: string): Promise<ThreadList> {
  const parent = and(entryIs(publicId), eq(comments.id, parentId), isNull(comments.parentId));
  const place = and(eq(comments.parentId, parentId), gt(comments.id, after), isNull(comments.removedAt));
  const rows = await commentRows(parent, ascending, 1);
  const under = rows.length > 0 ? await commentRows(place, ascending, repliesAPage + 1) : [];
  return { threads: rows.map((row) => thread(row, under)), next: null };
}

/** A few replies to each of these comments, read through the index of each, however many there are. */
async function firstReplies(parentIds: string[]): Promise<CommentRow[]> {
  if (parentIds.length === 0) return [];
  const ids = sql`(SELECT reply.id FROM unnest(${sql.param(parentIds)}::uuid[]) AS parent (id) CROSS JOIN LATERAL (
    SELECT c.id FROM comments c WHERE c.parent_id = parent.id AND c.removed_at IS NULL ORDER BY c.id LIMIT ${repliesAPage + 1}) reply)`;
  return commentRows(inArray(comments.id, ids), ascending, parentIds.length * (repliesAPage + 1));
}

const thread = (row: CommentRow, under: CommentRow[]): Thread => ({
  ...view(row),
  ...replyList(
    row.id,
    under.filter((reply) => reply.parentId === row.id),
  ),
});

function replyList(parentId: string, rows: CommentRow[]): ReplyList {
  const shown = rows.slice(0, repliesAPage);
  const next = rows.length > repliesAPage ? encodeCursor([parentId, shown.at(-1)?.id ?? '']) : null;
  return { replies: shown.map(view), next };
}

const entryIs = (publicId: string) =>
  eq(comments.entryId, sql`(SELECT id FROM entries WHERE public_id = ${publicId} AND state = 'published')`);

const ascending = sql`${comments.id}`;
// As the index is sorted; without the last two words it could not be read in order.
const descending = sql`${comments.id} DESC NULLS LAST`;

type CommentRow = Awaited<ReturnType<typeof commentRows>>[number];

const commentRows = (place: SQL | undefined, order: SQL, limit: number, tx: Executor = db) =>
  tx
    .select({
      id: comments.id,
      parentId: comments.parentId,
      body: comments.body,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      deletedAt: comments.deletedAt,
      removedAt: comments.removedAt,
      handle: members.handle,
      avatarKey: photos.key,
      role: sql<'maker' | CreditRole | null>`CASE WHEN ${comments.memberId} = ${entries.memberId} THEN 'maker' ELSE (
        SELECT role FROM credits WHERE entry_id = ${comments.entryId} AND member_id = ${comments.memberId}
        AND status = 'accepted' ORDER BY position LIMIT 1) END`,
    })
    .from(comments)
    .innerJoin(entries, eq(entries.id, comments.entryId))
    .leftJoin(members, eq(members.id, comments.memberId))
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(place)
    .orderBy(order)
    .limit(limit);

function view(row: CommentRow): CommentView {
  const removed = row.deletedAt !== null || row.removedAt !== null;
  return {
    id: row.id,
    writer: row.handle && !removed ? { handle: row.handle, avatarKey: row.avatarKey } : null,
    role: removed ? null : row.role,
    body: removed ? [] : textParts(row.body),
    removed,
    byModerator: row.removedAt !== null,
    createdAt: row.createdAt.toISOString(),
    edited: row.editedAt !== null && !removed,
  };
}
