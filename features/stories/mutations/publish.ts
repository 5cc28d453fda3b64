import 'server-only';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import {
  characters,
  type StoryFields,
  type StoryState,
  series,
  stories,
  storyCharacters,
  storySeries,
} from '@/db/schema';
import { mayKeep } from '@/features/accounts/policy';
import { enqueue } from '@/lib/queue';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { textOf } from '../body';
import type { PublishStory } from '../input';
import { releaseStoryJob } from '../jobs';
import { isPublic } from '../queries/is-public';
import { tagsOf } from '../queries/tags';
import { whyNot } from './save';
import { addVersion } from './versions';

export type Published = { slug: string; state: StoryState; tags: string[] };

/**
 * Shows everyone what is written, now or at a time to come. A story that is public already changes at once, with a word
 * on what was corrected, which its page lists.
 */
export async function publishStory(
  viewer: Viewer | null,
  { story: slug, seen, at, correction = '' }: PublishStory,
  tx: Executor = db,
): Promise<Outcome<Published>> {
  const no = mayKeep(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const [story] = await tx
      .select({
        id: stories.id,
        state: stories.state,
        draft: stories.draft,
        isRead: sql<boolean>`${isPublic}`,
        isLate: sql<boolean>`coalesce(${at?.toISOString() ?? null}::timestamptz <= now(), true)`,
      })
      .from(stories)
      .where(and(eq(stories.slug, slug), eq(stories.revision, seen), ne(stories.state, 'removed')))
      .for('update');
    if (!story) return whyNot(tx, slug);
    const { draft, isRead } = story;
    const missing = missingFrom(draft);
    if (missing) return invalid(missing);
    if (isRead && correction === '') return invalid({ correction: 'say_what_changed' });
    const state = isRead || story.isLate ? 'published' : 'scheduled';
    const before = await tagsOf(tx, story.id);
    const versionId = await addVersion(tx, story.id, {
      ...{ kind: 'published', fields: draft, savedById: viewer.id },
      correction: isRead ? correction : '',
    });
    await tx
      .update(stories)
      .set({
        ...{ state, versionId, title: draft.title, standfirst: draft.standfirst, cover: draft.cover },
        publishedById: viewer.id,
        ...(!isRead && { publishAt: state === 'scheduled' ? at : sql`now()` }),
      })
      .where(eq(stories.id, story.id));
    await tie(tx, story.id, draft);
    if (state === 'scheduled' && at) {
      const after = Math.max(1, Math.ceil((at.getTime() - Date.now()) / 1_000));
      await enqueue(tx, releaseStoryJob, { storyId: story.id, versionId }, { after });
    }
    return done({ slug, state, tags: [...new Set([...before, ...(await tagsOf(tx, story.id))])] });
  });
}

/** Takes a story, or the plan to publish it, back. Its draft and its versions stay. */
export async function withdrawStory(
  viewer: Viewer | null,
  { story: slug }: { story: string },
  tx: Executor = db,
): Promise<Outcome<Published>> {
  const no = mayKeep(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const [story] = await tx
      .update(stories)
      .set({ state: 'draft' })
      .where(and(eq(stories.slug, slug), inArray(stories.state, ['published', 'scheduled'])))
      .returning({ id: stories.id });
    if (!story) return refuse('not_found');
    return done({ slug, state: 'draft', tags: await tagsOf(tx, story.id) });
  });
}

/** Deletes a draft that was never published, for good. */
export async function deleteStory(
  viewer: Viewer | null,
  { story: slug }: { story: string },
  tx: Executor = db,
): Promise<Outcome<{ slug: string }>> {
  const no = mayKeep(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const [gone] = await tx
    .delete(stories)
    .where(and(eq(stories.slug, slug), eq(stories.state, 'draft'), sql`${stories.versionId} IS NULL`))
    .returning({ slug: stories.slug });
  return gone ? done(gone) : refuse('not_found');
}

function missingFrom({ title, standfirst, body }: StoryFields): Record<string, string> | null {
  if (title === '') return { title: 'required' };
  if (standfirst === '') return { standfirst: 'required' };
  return textOf(body).trim() === '' ? { body: 'required' } : null;
}

/** Which pages list it. Slugs that the catalogue does not know are left out. */
async function tie(tx: Executor, storyId: string, draft: StoryFields): Promise<void> {
  await tx.delete(storyCharacters).where(eq(storyCharacters.storyId, storyId));
  await tx.delete(storySeries).where(eq(storySeries.storyId, storyId));
  const [people, works] = [draft.characters, draft.series];
  if (people.length > 0) {
    const found = await tx
      .select({ characterId: characters.id })
      .from(characters)
      .where(inArray(characters.slug, people));
    if (found.length > 0) await tx.insert(storyCharacters).values(found.map((one) => ({ ...one, storyId })));
  }
  if (works.length > 0) {
    const found = await tx.select({ seriesId: series.id }).from(series).where(inArray(series.slug, works));
    if (found.length > 0) await tx.insert(storySeries).values(found.map((one) => ({ ...one, storyId })));
  }
}
