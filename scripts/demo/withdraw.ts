import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { demoMembers, ownDemoEntries, touchedEntries } from './rows-of-demo';

/** Holds the real entries on which the demo left something, so that counts cannot change meanwhile. */
export async function lockTouchedEntries(tx: Executor): Promise<void> {
  await tx.execute(sql`SELECT id FROM entries WHERE id IN (${touchedEntries}) ORDER BY id FOR NO KEY UPDATE`);
}

/** Takes the demo's votes back from real entries. */
export async function withdrawVotes(tx: Executor): Promise<void> {
  await tx.execute(sql`
    DELETE FROM votes WHERE member_id IN (${demoMembers}) AND entry_id NOT IN (${ownDemoEntries})`);
}

/** Removes the demo's comments on real entries. One that a real member answered leaves its place, without words or name. */
export async function withdrawComments(tx: Executor): Promise<void> {
  await tx.execute(sql`CREATE TEMP TABLE demo_comments ON COMMIT DROP AS
    SELECT id, entry_id FROM comments
    WHERE (is_demo OR member_id IN (${demoMembers})) AND entry_id NOT IN (${ownDemoEntries})`);
  await tx.execute(sql`
    DELETE FROM comments WHERE id IN (SELECT id FROM demo_comments) AND NOT EXISTS (
      SELECT FROM comments AS reply
      WHERE reply.parent_id = comments.id AND reply.id NOT IN (SELECT id FROM demo_comments)
    )`);
  await tx.execute(sql`
    UPDATE comments SET body = '', member_id = NULL, is_demo = false, edited_at = NULL,
      deleted_at = coalesce(deleted_at, now())
    WHERE id IN (SELECT id FROM demo_comments)`);
  await tx.execute(sql`
    UPDATE entries SET comment_count = (
      SELECT count(*) FROM comments WHERE comments.entry_id = entries.id AND deleted_at IS NULL
    ) WHERE id IN (SELECT entry_id FROM demo_comments)`);
}

/** Takes the demo's published entries out of the counts of the catalogue. */
export async function withdrawEntryCounts(tx: Executor): Promise<void> {
  for (const [table, column] of [
    ['characters', 'character_id'],
    ['designs', 'design_id'],
    ['series', 'series_id'],
  ] as const) {
    await tx.execute(sql`
      UPDATE ${sql.identifier(table)} AS counted SET entry_count = counted.entry_count - gone.entries
      FROM (
        SELECT ${sql.identifier(column)} AS id, count(*)::int AS entries FROM entries
        WHERE state = 'published' AND id IN (${ownDemoEntries}) GROUP BY 1
      ) AS gone WHERE counted.id = gone.id`);
  }
}
