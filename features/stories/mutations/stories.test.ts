import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeMember, makeStory, suspend } from '@/db/factories';
import { blocks, members, type StoryFields, stories, storyCharacters, storyVersions } from '@/db/schema';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { getDeskStory, getStoryPreview, listStoriesDesk } from '../queries/desk';
import { findEmbeddable } from '../queries/find';
import { listStories, listStoriesAbout } from '../queries/lists';
import { getStory } from '../queries/story';
import { deleteStory, publishStory, withdrawStory } from './publish';
import { releaseStory } from './release';
import { restoreVersion, saveStory } from './save';
import { startStory } from './start';
import { mostKept } from './versions';

const fields = (more: Partial<StoryFields> = {}): StoryFields => ({
  ...{ title: 'A title', standfirst: 'A standfirst.', cover: [], characters: [], series: [] },
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }] },
  ...more,
});
const rowOf = async (slug: string) => (await db.select().from(stories).where(eq(stories.slug, slug)))[0];
const in1Hour = () => new Date(Date.now() + 3_600_000);
const itsTimeHasCome = (slug: string) =>
  db.update(stories).set({ publishAt: sql`now() - interval '1 second'` }).where(eq(stories.slug, slug));

test('a story is started, saved, published and read', async () => {
  const moderator = await makeModerator();
  const character = await makeCharacter();
  const started = await startStory(moderator, { title: 'Über Straße & 甲冑', lang: 'en' });
  const slug = started.ok ? started.value.slug : '';
  expect(slug).toMatch(/^uber-stra-e-[0-9a-f]{6}$/);
  expect(await saveStory(moderator, slug, { seen: 0, fields: fields({ characters: [character.slug] }) })).toMatchObject(
    {
      value: { revision: 1 },
    },
  );
  expect(await getStory(slug, 'en')).toBeNull();

  const published = await publishStory(moderator, { story: slug, seen: 1, at: null });
  expect(published).toMatchObject({ ok: true, value: { state: 'published' } });
  expect(published.ok && published.value.tags).toEqual(
    expect.arrayContaining(['stories', `story:${slug}`, `character:${character.slug}`]),
  );
  expect(await getStory(slug, 'en')).toMatchObject({
    fields: { title: 'A title' },
    author: { handle: moderator.handle },
  });
  expect((await listStories(null, 'en'))?.stories.map((story) => story.slug)).toContain(slug);
  expect(await listStoriesAbout({ character: character.slug }, 'en')).toMatchObject([{ slug }]);

  expect(await withdrawStory(moderator, { story: slug })).toMatchObject({ ok: true });
  expect(await getStory(slug, 'en')).toBeNull();
  expect(await listStoriesAbout({ character: character.slug }, 'en')).toEqual([]);
});

test('visitors, members, suspended and former moderators neither write nor see what is not published', async () => {
  const draft = await makeStory();
  const shown = await makeStory({ state: 'published' });
  const [version] = await db
    .insert(storyVersions)
    .values({ storyId: draft.id, kind: 'kept', fields: fields() })
    .returning();
  const suspended = await makeMember({ role: 'moderator' });
  await suspend(suspended.id);
  const former = await makeModerator();
  await db.update(members).set({ role: 'member' }).where(eq(members.id, former.id));
  const before = await db.select().from(stories).orderBy(stories.id);
  for (const [viewer, code] of [
    [null, 'sign_in'],
    [await makeViewer(), 'not_found'],
    [await makeViewer({ id: former.id }), 'not_found'],
    [await makeViewer({ id: suspended.id }), 'suspended'],
  ] as const) {
    const no = { ok: false, code };
    expect(await startStory(viewer, { title: 'x', lang: 'en' })).toMatchObject(no);
    expect(await saveStory(viewer, draft.slug, { seen: 0, fields: fields() })).toMatchObject(no);
    expect(await restoreVersion(viewer, { story: draft.slug, version: version?.id ?? '', seen: 0 })).toMatchObject(no);
    expect(await publishStory(viewer, { story: draft.slug, seen: 0, at: null })).toMatchObject(no);
    expect(await withdrawStory(viewer, { story: shown.slug })).toMatchObject(no);
    expect(await deleteStory(viewer, { story: draft.slug })).toMatchObject(no);
    expect(await getDeskStory(viewer, draft.slug)).toBeNull();
    expect(await getStoryPreview(viewer, draft.slug, 'en')).toBeNull();
    expect(await findEmbeddable(viewer, 'character', 'a')).toBeNull();
    if (viewer) expect(await listStoriesDesk(viewer, null)).toBeNull();
  }
  expect(await db.select().from(stories).orderBy(stories.id)).toEqual(before);
});

test('every moderator may work on a draft; of two who saw the same one, the second is told and nothing is lost', async () => {
  const [one, two] = [await makeModerator(), await makeModerator()];
  const { slug, id } = await makeStory({ authorId: one.id });
  const saves = await Promise.all(
    [one, two].map((writer) => saveStory(writer, slug, { seen: 0, fields: fields({ title: writer.handle }) })),
  );
  expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
  expect(saves).toContainEqual(expect.objectContaining({ ok: false, reason: 'story_saved_elsewhere' }));
  expect((await rowOf(slug))?.revision).toBe(1);
  // The second writes over the first knowingly: the first stays among the versions.
  const first = (await rowOf(slug))?.draft.title;
  await db
    .update(storyVersions)
    .set({ createdAt: sql`now() - interval '1 hour'` })
    .where(eq(storyVersions.storyId, id));
  expect(await saveStory(two, slug, { seen: 1, fields: fields({ title: 'Over it' }) })).toMatchObject({ ok: true });
  const kept = await db.select().from(storyVersions).where(eq(storyVersions.storyId, id));
  expect(kept.map((version) => version.fields.title)).toContain(first);
  expect(await publishStory(one, { story: slug, seen: 1, at: null })).toMatchObject({
    reason: 'story_saved_elsewhere',
  });
});

test('a version can be made the draft again, and what was there is kept', async () => {
  const moderator = await makeModerator();
  const { slug, id } = await makeStory();
  await saveStory(moderator, slug, { seen: 0, fields: fields({ title: 'Second' }) });
  const [first] = await db.select().from(storyVersions).where(eq(storyVersions.storyId, id));
  const version = first?.id ?? '';
  expect(await restoreVersion(moderator, { story: slug, version, seen: 0 })).toMatchObject({ code: 'conflict' });
  expect(await restoreVersion(moderator, { story: slug, version, seen: 1 })).toMatchObject({ ok: true });
  expect((await rowOf(slug))?.draft).toEqual(first?.fields);
  const titles = (await db.select().from(storyVersions).where(eq(storyVersions.storyId, id))).map(
    (one) => one.fields.title,
  );
  expect(titles).toContain('Second');
  const other = await makeStory();
  expect(await restoreVersion(moderator, { story: other.slug, version, seen: 0 })).toMatchObject({ code: 'not_found' });
});

test('a version is kept every ten minutes, and not more than so many', async () => {
  const moderator = await makeModerator();
  const { slug, id } = await makeStory();
  await db
    .insert(storyVersions)
    .values(Array.from({ length: mostKept + 5 }, () => ({ storyId: id, kind: 'kept' as const, fields: fields() })));
  await saveStory(moderator, slug, { seen: 0, fields: fields() });
  expect(await db.$count(storyVersions, eq(storyVersions.storyId, id))).toBe(mostKept + 5);
  await db
    .update(storyVersions)
    .set({ createdAt: sql`now() - interval '11 minutes'` })
    .where(eq(storyVersions.storyId, id));
  await saveStory(moderator, slug, { seen: 1, fields: fields() });
  expect(await db.$count(storyVersions, eq(storyVersions.storyId, id))).toBe(mostKept);
});

test('a change to what is public needs a word on it, which readers see; until then they read what was published', async () => {
  const moderator = await makeModerator();
  const { slug } = await makeStory({ state: 'published' });
  const before = await rowOf(slug);
  await saveStory(moderator, slug, { seen: 0, fields: fields({ title: 'Changed' }) });
  expect((await getStory(slug, 'en'))?.fields.title).not.toBe('Changed');
  expect(await publishStory(moderator, { story: slug, seen: 1, at: null })).toMatchObject({
    fields: { correction: 'say_what_changed' },
  });
  expect((await getStory(slug, 'en'))?.fields.title).not.toBe('Changed');
  const correction = 'The title was wrong.';
  expect(await publishStory(moderator, { story: slug, seen: 1, at: in1Hour(), correction })).toMatchObject({
    ok: true,
  });
  const story = await getStory(slug, 'en');
  expect(story).toMatchObject({ fields: { title: 'Changed' }, corrections: [{ words: correction }] });
  expect(story?.publishAt).toEqual(before?.publishAt);
});

test('what lacks a title, a standfirst or words is not published', async () => {
  const moderator = await makeModerator();
  for (const lacking of ['title', 'standfirst'] as const) {
    const { slug } = await makeStory({ draft: fields({ [lacking]: '' }) });
    expect(await publishStory(moderator, { story: slug, seen: 0, at: null })).toMatchObject({
      fields: { [lacking]: 'required' },
    });
  }
  const { slug } = await makeStory({ draft: fields({ body: { type: 'doc', content: [{ type: 'horizontalRule' }] } }) });
  expect(await publishStory(moderator, { story: slug, seen: 0, at: null })).toMatchObject({
    fields: { body: 'required' },
  });
});

test('a scheduled story is read from its time on, before and after the job has run', async () => {
  const moderator = await makeModerator();
  const { slug, id } = await makeStory();
  expect(await publishStory(moderator, { story: slug, seen: 0, at: in1Hour() })).toMatchObject({
    value: { state: 'scheduled' },
  });
  const versionId = (await rowOf(slug))?.versionId ?? '';
  expect(await getStory(slug, 'en')).toBeNull();
  await expect(releaseStory({ storyId: id, versionId })).rejects.toThrow('has not come yet');
  expect((await rowOf(slug))?.state).toBe('scheduled');

  await itsTimeHasCome(slug);
  expect(await getStory(slug, 'en')).not.toBeNull();
  // It is public already, and neither changed without a word nor put off.
  expect(await publishStory(moderator, { story: slug, seen: 0, at: in1Hour() })).toMatchObject({
    fields: { correction: 'say_what_changed' },
  });
  await releaseStory({ storyId: id, versionId });
  await releaseStory({ storyId: id, versionId });
  expect((await rowOf(slug))?.state).toBe('published');
  const [job] = await db.execute(
    sql`SELECT data FROM pgboss.job WHERE name = 'refresh-tags' ORDER BY created_on DESC LIMIT 1`,
  );
  expect(JSON.stringify(job)).toContain(`story:${slug}`);
  // Whoever published it may go: what is published stays.
  await db.update(members).set({ role: 'member' }).where(eq(members.id, moderator.id));
  expect(await getStory(slug, 'en')).not.toBeNull();
});

test.each([
  ['no moderator any more', (id: string) => db.update(members).set({ role: 'member' }).where(eq(members.id, id))],
  ['suspended', (id: string) => suspend(id)],
  ['gone', (id: string) => db.delete(members).where(eq(members.id, id))],
])('when its time comes and whoever scheduled it is %s, it is not published', async (_, fall) => {
  const moderator = await makeModerator();
  const { slug, id } = await makeStory();
  await publishStory(moderator, { story: slug, seen: 0, at: in1Hour() });
  await fall(moderator.id);
  await itsTimeHasCome(slug);
  expect(await getStory(slug, 'en')).toBeNull();
  await releaseStory({ storyId: id, versionId: (await rowOf(slug))?.versionId ?? '' });
  expect((await rowOf(slug))?.state).toBe('draft');
  expect(await getStory(slug, 'en')).toBeNull();
});

test('a plan that was taken back or replaced is not carried out', async () => {
  const moderator = await makeModerator();
  const { slug, id } = await makeStory();
  await publishStory(moderator, { story: slug, seen: 0, at: in1Hour() });
  const old = (await rowOf(slug))?.versionId ?? '';
  await publishStory(moderator, { story: slug, seen: 0, at: in1Hour() });
  await itsTimeHasCome(slug);
  await releaseStory({ storyId: id, versionId: old });
  expect((await rowOf(slug))?.state).toBe('scheduled');
  await withdrawStory(moderator, { story: slug });
  await releaseStory({ storyId: id, versionId: (await rowOf(slug))?.versionId ?? '' });
  expect((await rowOf(slug))?.state).toBe('draft');
});

test('only a draft that nobody read is deleted', async () => {
  const moderator = await makeModerator();
  const { slug } = await makeStory();
  const shown = await makeStory({ state: 'published' });
  await withdrawStory(moderator, { story: shown.slug });
  expect(await deleteStory(moderator, { story: shown.slug })).toMatchObject({ code: 'not_found' });
  expect(await deleteStory(moderator, { story: slug })).toMatchObject({ ok: true });
  expect(await rowOf(slug)).toBeUndefined();
});

test('ties follow what is published, not what is being written', async () => {
  const moderator = await makeModerator();
  const [one, two] = [await makeCharacter(), await makeCharacter()];
  const { slug, id } = await makeStory({ draft: fields({ characters: [one.slug] }) });
  await publishStory(moderator, { story: slug, seen: 0, at: null });
  await saveStory(moderator, slug, { seen: 0, fields: fields({ characters: [two.slug, 'nobody-knows'] }) });
  expect(await db.$count(storyCharacters, eq(storyCharacters.characterId, one.id))).toBe(1);
  const changed = await publishStory(moderator, { story: slug, seen: 1, at: null, correction: 'Another character.' });
  expect(changed.ok && changed.value.tags).toEqual(
    expect.arrayContaining([`character:${one.slug}`, `character:${two.slug}`]),
  );
  expect(await db.select().from(storyCharacters).where(eq(storyCharacters.storyId, id))).toEqual([
    { storyId: id, characterId: two.id },
  ]);
});

test('what a moderator does not meet is not found for a story', async () => {
  const moderator = await makeModerator();
  const [hidden, seen] = [await makeMember(), await makeMember()];
  const title = 'Wyvern of Zeitz';
  await makeEntry({ memberId: hidden.id, title });
  const { publicId } = await makeEntry({ memberId: seen.id, title });
  const found = async (kind: 'entry' | 'photo') => (await findEmbeddable(moderator, kind, title))?.length;
  expect([await found('entry'), await found('photo')]).toEqual([2, 2]);
  await db.insert(blocks).values({ memberId: hidden.id, blockedId: moderator.id });
  expect([await found('entry'), await found('photo')]).toEqual([1, 1]);
  expect(await findEmbeddable(moderator, 'entry', title)).toMatchObject([{ attrs: { id: publicId } }]);
});
