import { eq, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeSeries, makeStory } from '@/db/factories';
import { makeGallery } from '@/db/factories/gallery';
import {
  characterAliases,
  entries,
  type StoryFields,
  stories,
  storyCharacters,
  storySeries,
  suspensions,
} from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { closeQueue } from '@/lib/queue';
import { makeModerator } from '@/test/moderation';
import { readPhoto, waitingJobs } from '@/test/photos';
import { publishStoryInput, saveStoryInput } from '../input';
import { getDeskStory } from '../queries/desk';
import { findEmbeddable } from '../queries/find';
import { listStories } from '../queries/lists';
import { getStory } from '../queries/story';
import { publishStory } from './publish';
import { saveStory } from './save';
import { startStory } from './start';

afterAll(closeQueue);

const fields = (more: Partial<StoryFields> = {}): StoryFields => ({
  ...{ title: 'A title', standfirst: 'A standfirst.', cover: [], characters: [], series: [] },
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }] },
  ...more,
});

test('a suspension that is over, was lifted or is for comments alone stops no plan', async () => {
  const moderator = await makeModerator();
  const { slug } = await makeStory();
  await publishStory(moderator, { story: slug, seen: 0, at: new Date(Date.now() + 3_600_000) });
  const [late, ago] = [new Date(Date.now() - 1_000), new Date(Date.now() - 3_600_000)];
  const over = { memberId: moderator.id, reason: 'A test', startsAt: ago };
  await db.insert(suspensions).values([
    { ...over, endsAt: late },
    { ...over, liftedAt: late },
    { ...over, scope: 'comments' },
  ]);
  await db.update(stories).set({ publishAt: late }).where(eq(stories.slug, slug));
  expect(await getStory(slug, 'en')).not.toBeNull();
});

test('publishing ties and corrects that story alone, and enqueues what follows its date', async () => {
  const moderator = await makeModerator();
  const [character, series] = [await makeCharacter(), await makeSeries()];
  const tied = fields({ characters: [character.slug], series: [series.slug] });
  const [one, two] = [await makeStory({ draft: tied }), await makeStory({ draft: tied })];
  for (const { slug } of [one, two])
    await publishStory(moderator, { story: slug, seen: 0, at: null, correction: 'There is nothing to correct.' });
  expect((await getStory(one.slug, 'en'))?.corrections).toEqual([]);
  await publishStory(moderator, { story: one.slug, seen: 0, at: null, correction: 'A date was wrong.' });
  expect((await getStory(one.slug, 'en'))?.corrections).toMatchObject([{ words: 'A date was wrong.' }]);
  expect((await getStory(two.slug, 'en'))?.corrections).toEqual([]);
  expect(await db.$count(storyCharacters, eq(storyCharacters.characterId, character.id))).toBe(2);
  expect(await db.$count(storySeries, eq(storySeries.seriesId, series.id))).toBe(2);
  expect((await getDeskStory(moderator, two.slug))?.versions).toHaveLength(1);

  const planned = await makeStory();
  await publishStory(moderator, { story: planned.slug, seen: 0, at: new Date(Date.now() + 3_600_000) });
  const [row] = await db.select().from(stories).where(eq(stories.id, planned.id));
  expect(await waitingJobs('release-story')).toContainEqual({ storyId: planned.id, versionId: row?.versionId });
});

test('saving and starting stories have a most', async () => {
  const moderator = await makeModerator();
  const { slug } = await makeStory();
  await overLimit({ name: 'story-save', points: 120, seconds: 60 }, moderator.id, 120);
  await overLimit({ name: 'story', points: 50, seconds: 86_400 }, moderator.id, 50);
  expect(await saveStory(moderator, slug, { seen: 0, fields: fields() })).toMatchObject({ code: 'too_many' });
  expect(await startStory(moderator, { title: 'x', lang: 'en' })).toMatchObject({ code: 'too_many' });
});

test('what is not public is not found for a story, and a spoiler finds nobody', async () => {
  const moderator = await makeModerator();
  const title = 'Xylograph of Yssel';
  const [shown, draft, frozen] = [await makeEntry({ title }), await makeEntry({ title }), await makeEntry({ title })];
  await db.update(entries).set({ state: 'unpublished' }).where(eq(entries.id, draft.id));
  await db.execute(sql`UPDATE photos SET status = 'frozen' WHERE id = ${frozen.coverPhotoId}`);
  await makeGallery({ title, state: 'draft', publishedAt: null });
  const gallery = await makeGallery({ title });
  const character = await makeCharacter();
  const alias = { characterId: character.id, name: 'Yssel herself', lang: 'en', kind: 'spoiler' as const, position: 0 };
  await db.insert(characterAliases).values(alias);
  const found = async (kind: 'entry' | 'photo' | 'gallery', asked = title) =>
    (await findEmbeddable(moderator, kind, asked))?.map(({ attrs }) => attrs);
  expect(await found('entry')).toEqual([{ id: shown.publicId }]);
  expect(await found('entry', draft.publicId)).toEqual([]);
  expect(await found('photo')).toEqual([{ id: (await readPhoto(shown.coverPhotoId)).id, caption: '' }]);
  expect(await found('gallery')).toEqual([{ slug: gallery.slug }]);
  expect(await findEmbeddable(moderator, 'character', 'Yssel herself')).toEqual([]);
});

test('no list shows a labelled picture of a story', async () => {
  const [gory, plain] = [await makeEntry({ rating: 'sensitive', sensitiveKind: 'gore' }), await makeEntry()];
  const cover = [gory.publicId, plain.publicId];
  const { slug } = await makeStory({ state: 'published', draft: fields({ cover }) });
  const story = (await listStories(null, 'en'))?.stories.find((one) => one.slug === slug);
  expect(story?.cover).toMatchObject({ key: (await readPhoto(plain.coverPhotoId)).key });
});

test('three covers, twelve ties and a year are the most', () => {
  const ids = (many: number) => Array.from({ length: many }, (_, at) => `a${String(at).padStart(9, '0')}`);
  const takes = (more: Partial<StoryFields>) => saveStoryInput.safeParse({ seen: 0, fields: fields(more) }).success;
  expect(takes({ cover: ids(3), characters: ids(12), series: ids(12) })).toBe(true);
  expect([takes({ cover: ids(4) }), takes({ characters: ids(13) }), takes({ series: ids(13) })]).toEqual([
    false,
    false,
    false,
  ]);
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const plan = (days: number) => publishStoryInput.safeParse({ story: 'a-b', seen: 0, at: at(days) }).success;
  expect([plan(364), plan(366)]).toEqual([true, false]);
});
