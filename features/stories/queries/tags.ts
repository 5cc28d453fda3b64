import 'server-only';
import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { storiesTag, storyTag } from '../cache';

/** The cache tags of everything that shows or lists a story. */
export async function tagsOf(tx: Executor, storyId: string): Promise<string[]> {
  const rows = await tx.execute<{ kind: string; slug: string }>(sql`
    SELECT 'story' AS kind, slug FROM stories WHERE id = ${storyId}
    UNION ALL SELECT 'character', c.slug FROM story_characters t JOIN characters c ON c.id = t.character_id
      WHERE t.story_id = ${storyId}
    UNION ALL SELECT 'series', s.slug FROM story_series t JOIN series s ON s.id = t.series_id
      WHERE t.story_id = ${storyId}`);
  return [storiesTag, ...rows.map(({ kind, slug }) => (kind === 'story' ? storyTag(slug) : `${kind}:${slug}`))];
}
