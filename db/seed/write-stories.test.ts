import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { secondAlitaFilm } from '../catalogue/stories/second-alita-film';
import { db } from '../client';
import { demoEntries } from '../demo/entries';
import { publicIdOf } from '../demo/public-id';
import { type StoryBlock, stories, storyVersions } from '../schema';
import { seedCatalogue } from './catalogue';

const url = process.env.DATABASE_URL ?? '';
const { slug, fields } = secondAlitaFilm;
const blocks = <Type extends StoryBlock['type']>(type: Type) =>
  fields.body.content.filter((block) => block.type === type) as Extract<StoryBlock, { type: Type }>[];

test('the story is published once, tied and with its claim; what moderators make of it stays', async () => {
  await seedCatalogue(url);
  const [story] = await db.select().from(stories).where(eq(stories.slug, slug));
  expect(story).toMatchObject({ state: 'published', authorId: null, title: fields.title });
  const [tied] = await db.execute(sql`
    SELECT (SELECT count(*)::int FROM story_characters WHERE story_id = ${story?.id}) AS characters,
      (SELECT count(*)::int FROM story_series WHERE story_id = ${story?.id}) AS series,
      (SELECT c.speaker FROM claims c, stories s, jsonb_array_elements(s.draft -> 'body' -> 'content') b
        WHERE s.id = ${story?.id} AND b ->> 'type' = 'claim' AND c.id::text = b -> 'attrs' ->> 'id') AS speaker`);
  expect(tied).toEqual({ characters: 1, series: 1, speaker: 'Robert Rodriguez' });

  await db.update(stories).set({ title: 'As moderators have it', state: 'draft' }).where(eq(stories.slug, slug));
  await seedCatalogue(url);
  expect(await db.select().from(stories).where(eq(stories.slug, slug))).toMatchObject([
    { title: 'As moderators have it', state: 'draft' },
  ]);
  expect(await db.$count(storyVersions, eq(storyVersions.storyId, story?.id ?? ''))).toBe(1);
});

test('it has every costume of hers in the demo, and one short quotation with its source', () => {
  const hers = demoEntries.filter(({ subject }) => 'character' in subject && subject.character === 'alita');
  expect(blocks('entry').map(({ attrs }) => attrs.id)).toEqual(
    expect.arrayContaining(hers.map(({ key }) => publicIdOf(key))),
  );
  expect(hers.length).toBeGreaterThan(5);
  const [quotation, ...more] = blocks('quotation');
  expect(more).toEqual([]);
  const words = quotation?.content?.map((run) => (run.type === 'text' ? run.text : '')).join('') ?? '';
  expect(words.split(' ').length).toBeLessThan(25);
  expect(quotation?.attrs.source).toContain('Robert Rodriguez to Total Film');
  expect(quotation?.attrs.url).toMatch(/^https:\/\//);
});
