import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { stories } from '@/db/schema';
import { enqueueTags } from '@/lib/cache-refresh';
import { mayStillPublish } from '../queries/is-public';
import { tagsOf } from '../queries/tags';

/**
 * Publishes a scheduled story, unless it was published otherwise or taken back meanwhile, and renews the pages that show
 * it. Whoever scheduled it must still be allowed to: if not, it becomes a draft again.
 */
export async function releaseStory({ storyId, versionId }: { storyId: string; versionId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const [story] = await tx
      .update(stories)
      .set({
        state: sql`CASE WHEN ${stories.publishAt} > now() THEN 'scheduled' WHEN ${mayStillPublish} THEN 'published' ELSE 'draft' END`,
      })
      .where(and(eq(stories.id, storyId), eq(stories.versionId, versionId), eq(stories.state, 'scheduled')))
      .returning({ id: stories.id, state: stories.state });
    // The clocks of the queue and of the database may differ by a little.
    if (story?.state === 'scheduled') throw new Error('the time of the story has not come yet');
    if (story) await enqueueTags(tx, await tagsOf(tx, story.id));
  });
}
