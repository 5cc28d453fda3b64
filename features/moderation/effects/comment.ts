import 'server-only';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { comments, entries } from '@/db/schema';
import type { Effect } from './effect';
import { tagsFor } from './entry';

/** Hides the words of a comment; they are kept. Null when it is not there any more. */
export const removeComment = (tx: Executor, id: string): Promise<Effect | null> => setRemoved(tx, id, true);

export const restoreComment = (tx: Executor, id: string): Promise<Effect | null> => setRemoved(tx, id, false);

async function setRemoved(tx: Executor, id: string, removed: boolean): Promise<Effect | null> {
  // As every write to a conversation does: the entry first.
  await tx.execute(sql`
    SELECT FROM entries WHERE id = (SELECT entry_id FROM comments WHERE id = ${id}::uuid) FOR NO KEY UPDATE`);
  const [comment] = await tx
    .update(comments)
    .set({ removedAt: removed ? sql`now()` : null })
    .where(
      and(
        eq(comments.id, id),
        isNull(comments.deletedAt),
        removed ? isNull(comments.removedAt) : isNotNull(comments.removedAt),
      ),
    )
    .returning({ entryId: comments.entryId });
  if (!comment) return null;
  await tx
    .update(entries)
    .set({ commentCount: sql`${entries.commentCount} + ${removed ? -1 : 1}` })
    .where(eq(entries.id, comment.entryId));
  return { before: { removed: !removed }, after: { removed }, tags: await tagsFor(tx, comment.entryId) };
}
