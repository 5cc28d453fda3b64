import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { type StoryFields, stories, storyVersions } from '@/db/schema';
import { mayKeep } from '@/features/accounts/policy';
import { type Limit, overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { SaveStory } from '../input';
import { addVersion, keepNowAndThen } from './versions';

const perMinute: Limit = { name: 'story-save', points: 120, seconds: 60 };

export type SavedStory = { revision: number; savedAt: string };

/**
 * Writes all that is typed into the draft. Any moderator may work on any story; when it was saved since the revision
 * that this one saw, the answer is `conflict` and nothing changes. What everyone reads stays as it was published.
 */
export async function saveStory(
  viewer: Viewer | null,
  slug: string,
  { seen, fields }: SaveStory,
  tx: Executor = db,
): Promise<Outcome<SavedStory>> {
  const no = mayKeep(viewer) ?? (viewer && (await overLimit(perMinute, viewer.id)));
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, (tx) => write(tx, viewer, slug, seen, fields));
}

/** Makes an earlier version the draft again. What the draft held until now is kept as a version. */
export async function restoreVersion(
  viewer: Viewer | null,
  { story: slug, version, seen }: { story: string; version: string; seen: number },
  tx: Executor = db,
): Promise<Outcome<SavedStory>> {
  const no = mayKeep(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const [found] = await tx
      .select({ id: stories.id, draft: stories.draft, fields: storyVersions.fields })
      .from(stories)
      .innerJoin(storyVersions, and(eq(storyVersions.storyId, stories.id), eq(storyVersions.id, version)))
      .where(eq(stories.slug, slug));
    if (!found) return refuse('not_found');
    await addVersion(tx, found.id, { kind: 'kept', fields: found.draft, savedById: viewer.id });
    return write(tx, viewer, slug, seen, found.fields);
  });
}

async function write(
  tx: Executor,
  viewer: Viewer,
  slug: string,
  seen: number,
  fields: StoryFields,
): Promise<Outcome<SavedStory>> {
  const [saved] = await tx
    .update(stories)
    .set({ draft: fields, revision: sql`${stories.revision} + 1`, savedAt: sql`now()` })
    .where(and(eq(stories.slug, slug), eq(stories.revision, seen), ne(stories.state, 'removed')))
    .returning({
      id: stories.id,
      revision: stories.revision,
      savedAt: stories.savedAt,
      was: sql<StoryFields>`old.draft`,
    });
  if (!saved) return whyNot(tx, slug);
  await keepNowAndThen(tx, saved.id, saved.was, viewer.id);
  return done({ revision: saved.revision, savedAt: saved.savedAt.toISOString() });
}

/** Why a story is not the one that the writer saw. */
export async function whyNot(tx: Executor, slug: string) {
  const [story] = await tx.select({ state: stories.state }).from(stories).where(eq(stories.slug, slug));
  if (!story) return refuse('not_found');
  return refuse('conflict', story.state === 'removed' ? 'story_removed' : 'story_saved_elsewhere');
}
