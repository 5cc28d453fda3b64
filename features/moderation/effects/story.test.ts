import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import sitemap from '@/app/sitemap';
import { db } from '@/db/client';
import { makeCharacter, makeStory } from '@/db/factories';
import { cases, stories, storyCharacters } from '@/db/schema';
import { publishStory, withdrawStory } from '@/features/stories/mutations/publish';
import { saveStory } from '@/features/stories/mutations/save';
import { listStories, listStoriesAbout } from '@/features/stories/queries/lists';
import { getStory } from '@/features/stories/queries/story';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import type { Decision } from '../input';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { reportSubject } from '../mutations/report';
import { undoDecision } from '../mutations/undo';
import { tellDecision } from '../tell';

const removal = (caseId: string): Decision => ({
  ...{ kind: 'remove', caseId, rule: 'harassment', words: 'It names a private person.', strikePoints: 0 },
});
const stateOf = async (id: string) =>
  (await db.select({ state: stories.state }).from(stories).where(eq(stories.id, id)))[0]?.state;

/** Where readers, feeds and search engines find it. */
async function seenIn(slug: string, character: string): Promise<string[]> {
  const [page, list, about, map] = await Promise.all([
    getStory(slug, 'en'),
    listStories(null, 'en'),
    listStoriesAbout({ character }, 'en'),
    sitemap(),
  ]);
  const places = {
    page: page !== null,
    list: list?.stories.some((story) => story.slug === slug),
    character: about.some((story) => story.slug === slug),
    sitemap: map.some(({ url }) => url.endsWith(`/s/${slug}`)),
  };
  return Object.entries(places).flatMap(([place, seen]) => (seen ? [place] : []));
}

const everywhere = ['page', 'list', 'character', 'sitemap'];

test('a removed story leaves its page, lists, feed and sitemap, and comes back when that is undone', async () => {
  const [writer, admin, character] = [await makeModerator(), await makeAdmin(), await makeCharacter()];
  const story = await makeStory({ state: 'published', authorId: writer.id });
  await db.insert(storyCharacters).values({ storyId: story.id, characterId: character.id });
  expect(await seenIn(story.slug, character.slug)).toEqual(everywhere);

  const caseId = await makeCase({ kind: 'story', id: story.slug });
  const [made] = await db.select().from(cases).where(eq(cases.id, caseId));
  expect(made?.snapshot).toMatchObject({ title: story.title, path: `/s/${story.slug}` });
  // A writer is a moderator: of such only admins judge.
  expect(await decideCase(await makeModerator(), removal(caseId))).toMatchObject({ reason: 'staff_case' });
  const decided = await decideCase(admin, removal(caseId));
  const tags = decided.ok ? decided.value.tags : [];
  expect(tags).toEqual(expect.arrayContaining(['stories', `story:${story.slug}`, `character:${character.slug}`]));
  expect(await seenIn(story.slug, character.slug)).toEqual([]);
  expect(
    await reportSubject(
      await makeViewer(),
      { subject: { kind: 'story', id: story.slug }, rule: 'spam', words: '' },
      { address: '' },
    ),
  ).toMatchObject({ ok: false, code: 'not_found' });

  // Nobody who writes gets round it.
  expect(await saveStory(writer, story.slug, { seen: 0, fields: story.draft })).toMatchObject({
    reason: 'story_removed',
  });
  const again = { story: story.slug, seen: story.revision, at: null, correction: 'Nothing' };
  expect(await publishStory(writer, again)).toMatchObject({ reason: 'story_removed' });
  expect(await withdrawStory(writer, { story: story.slug })).toMatchObject({ code: 'not_found' });
  expect(await stateOf(story.id)).toBe('removed');

  const undone = await undoDecision(admin, { action: decided.ok ? decided.value.actionId : '' });
  expect(undone.ok && undone.value.tags).toEqual(expect.arrayContaining(['stories', `story:${story.slug}`]));
  expect(await seenIn(story.slug, character.slug)).toEqual(everywhere);
});

test('an appeal that is granted brings a story back', async () => {
  const writer = await makeModerator();
  const story = await makeStory({ state: 'published', authorId: writer.id });
  const decided = await decideCase(
    await makeAdmin(),
    removal(await makeCase({ kind: 'story', id: story.slug }, 'harassment')),
  );
  const action = decided.ok ? decided.value.actionId : '';
  await tellDecision({ actionId: action });
  expect(await appealDecision(writer, { action, words: 'He is a public person.' })).toMatchObject({ ok: true });
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, action));
  const reverse = { kind: 'reverse', caseId: appeal?.id ?? '', words: 'He is.' } as const;
  expect(await decideCase(await makeAdmin(), reverse)).toMatchObject({ ok: true });
  expect(await getStory(story.slug, 'en')).not.toBeNull();
});

test('a story of the site, which nobody signed, is removed by any moderator', async () => {
  const story = await makeStory({ state: 'published' });
  const caseId = await makeCase({ kind: 'story', id: story.slug });
  expect(await decideCase(await makeModerator(), removal(caseId))).toMatchObject({ ok: true });
  expect(await getStory(story.slug, 'en')).toBeNull();
});

test('a story that was withdrawn meanwhile is not removed', async () => {
  const story = await makeStory({ state: 'published' });
  const caseId = await makeCase({ kind: 'story', id: story.slug });
  await withdrawStory(await makeModerator(), { story: story.slug });
  expect(await decideCase(await makeModerator(), removal(caseId))).toMatchObject({ reason: 'subject_gone' });
  expect(await stateOf(story.id)).toBe('draft');
});
