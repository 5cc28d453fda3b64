import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { comments, entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { inSight } from '@/features/accounts/sight/in-block';
import { type Limit, overLimit } from '@/lib/limits';
import { done, type Outcome, type Refusal, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { NewComment } from './input';
import { editMinutes, knownAfterDays } from './policy';

export const commentLimit: Limit = { name: 'comment', points: 10, seconds: 60 };
export const commentHourLimit: Limit = { name: 'comment-hour', points: 60, seconds: 3_600 };
export const changeLimit: Limit = { name: 'comment-change', points: 30, seconds: 60 };

/** Where a write took place: the comment, and the entry whose pages show it. */
type Written = { id: string; publicId: string; count: number };

/** Writes a comment, or a reply to a comment of the same entry. */
export async function writeComment(
  viewer: Viewer,
  entryId: string,
  input: NewComment,
  tx: Executor = db,
): Promise<Outcome<Written>> {
  const refusal =
    mayAct(viewer) ??
    (viewer.muted ? refuse('suspended', 'muted') : null) ??
    (await overLimit(commentLimit, viewer.id)) ??
    (await overLimit(commentHourLimit, viewer.id));
  if (refusal) return refusal;
  const parentId = input.parentId ?? null;
  try {
    const [row] = (await tx.execute(sql`
      WITH target AS MATERIALIZED (
        SELECT id FROM entries WHERE public_id = ${entryId} AND state = 'published' AND comments_locked_at IS NULL
        AND (comments_limited_at IS NULL OR member_id = ${viewer.id}::uuid OR ${isKnown(viewer.id)})
        AND NOT in_block(member_id, ${viewer.id}::uuid) FOR NO KEY UPDATE
      ),
      added AS (
        INSERT INTO comments (entry_id, member_id, parent_id, body)
        SELECT id, ${viewer.id}::uuid, ${parentId}::uuid, ${input.body}::text FROM target
        RETURNING id, entry_id
      ),
      counted AS (
        UPDATE entries SET comment_count = comment_count + 1 FROM added WHERE entries.id = added.entry_id
        RETURNING comment_count
      )
      SELECT added.id, comment_count AS count FROM added, counted`)) as { id: string; count: number }[];
    return row ? done({ ...row, publicId: entryId }) : whyNot(tx, viewer, entryId);
  } catch (error) {
    const broken = violatedConstraint(error) ?? '';
    // The parent is gone, is itself a reply, hangs on another entry, or is not there for this member.
    if (/^comments_(parent_fk|reply_not_across_block)$/.test(broken)) return refuse('not_found', 'comment_gone');
    if (broken === 'comments_not_across_block') return refuse('not_found');
    throw error;
  }
}

/** Has had an entry approved, has been here for a while, or works here. */
const isKnown = (memberId: string) => sql`EXISTS (
  SELECT FROM members m WHERE m.id = ${memberId}::uuid AND (m.role <> 'member' OR m.approved_count > 0
  OR m.created_at <= now() - make_interval(days => ${knownAfterDays})))`;

async function whyNot(tx: Executor, viewer: Viewer, publicId: string): Promise<Refusal> {
  const [entry] = await tx
    .select({ locked: entries.commentsLockedAt, limited: entries.commentsLimitedAt })
    .from(entries)
    .where(and(eq(entries.publicId, publicId), eq(entries.state, 'published'), inSight(viewer.id, entries.memberId)));
  if (entry?.locked) return refuse('conflict', 'comments_locked');
  return entry?.limited
    ? refuse('forbidden', 'comments_limited', { values: { days: knownAfterDays } })
    : refuse('not_found');
}

/** Changes one's own comment within 15 minutes of writing it. The comment then says that it was edited. */
export async function editComment(
  viewer: Viewer,
  id: string,
  { body }: { body: string },
  tx: Executor = db,
): Promise<Outcome<Written>> {
  return changeOwn(viewer, id, tx, async (place, inside) => {
    const rows = await inside
      .update(comments)
      .set({ body, editedAt: sql`CASE WHEN body = ${body} THEN edited_at ELSE now() END` })
      .where(and(eq(comments.id, id), sql`created_at > now() - make_interval(mins => ${editMinutes})`))
      .returning({ id: comments.id });
    return rows.length > 0 ? done(place) : refuse('forbidden', 'edit_over');
  });
}

/** Removes one's own comment. One with replies leaves its place and loses its words; any other goes altogether. */
export async function deleteComment(viewer: Viewer, id: string, tx: Executor = db): Promise<Outcome<Written>> {
  return changeOwn(viewer, id, tx, async (place, inside) => {
    await inside.execute(sql`
      WITH emptied AS (
        UPDATE comments SET deleted_at = now(), body = '', edited_at = NULL
        WHERE id = ${id} AND EXISTS (SELECT FROM comments reply WHERE reply.parent_id = ${id}) RETURNING id
      )
      DELETE FROM comments WHERE id = ${id} AND NOT EXISTS (SELECT FROM emptied)`);
    // The last reply to a removed comment takes the line "Removed" with it.
    await inside.execute(sql`
      DELETE FROM comments parent WHERE id = ${place.parentId}::uuid AND deleted_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM comments reply WHERE reply.parent_id = parent.id)`);
    const [entry] = await inside
      .update(entries)
      .set({ commentCount: sql`${entries.commentCount} - 1` })
      .where(eq(entries.publicId, place.publicId))
      .returning({ count: entries.commentCount });
    return done({ ...place, count: entry?.count ?? 0 });
  });
}

type Place = Written & { parentId: string | null };

/** Locks the entry, so that writes to its conversation follow one another, and looks the comment up through it. */
async function changeOwn(
  viewer: Viewer,
  id: string,
  tx: Executor,
  change: (place: Place, inside: Executor) => Promise<Outcome<Written>>,
): Promise<Outcome<Written>> {
  const refusal: Refusal | null = mayAct(viewer) ?? (await overLimit(changeLimit, viewer.id));
  if (refusal) return refusal;
  return transact(tx, async (inside) => {
    await inside.execute(sql`
      SELECT FROM entries WHERE id = (SELECT entry_id FROM comments WHERE id = ${id}::uuid) FOR NO KEY UPDATE`);
    const [row] = await inside
      .select({
        id: comments.id,
        parentId: comments.parentId,
        memberId: comments.memberId,
        publicId: entries.publicId,
        count: entries.commentCount,
      })
      .from(comments)
      .innerJoin(entries, eq(entries.id, comments.entryId))
      .where(
        and(
          eq(comments.id, id),
          eq(entries.state, 'published'),
          isNull(comments.deletedAt),
          isNull(comments.removedAt),
          inSight(viewer.id, entries.memberId),
          inSight(viewer.id, comments.memberId),
        ),
      );
    if (!row) return refuse('not_found', 'comment_gone');
    const { memberId, ...place } = row;
    return memberId === viewer.id ? change(place, inside) : refuse('forbidden');
  });
}
