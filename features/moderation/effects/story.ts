import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type StoryState, stories } from '@/db/schema';
import { tagsOf } from '@/features/stories/queries/tags';
import type { Effect } from './effect';

/** Takes a story out of sight; its draft and its versions stay. Null when it is not public any more. */
export async function removeStory(tx: Executor, id: string): Promise<Effect | null> {
  const [story] = await tx
    .update(stories)
    .set({ state: 'removed' })
    .where(and(eq(stories.id, id), inArray(stories.state, ['published', 'scheduled'])))
    .returning({ was: sql<StoryState>`old.state` });
  return story ? { before: { state: story.was }, after: { state: 'removed' }, tags: await tagsOf(tx, id) } : null;
}

export async function restoreStory(tx: Executor, id: string, state: StoryState): Promise<Effect | null> {
  const back = await tx
    .update(stories)
    .set({ state })
    .where(and(eq(stories.id, id), eq(stories.state, 'removed')))
    .returning({ id: stories.id });
  return back.length > 0 ? { before: { state: 'removed' }, after: { state }, tags: await tagsOf(tx, id) } : null;
}
