import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { catalogue } from '../catalogue';
import type { CatalogueSeries } from '../catalogue/types';
import { db } from '../client';
import { makeEntry } from '../factories';
import { appearances, characterAliases, characters, claims, designs, series } from '../schema';
import { seedCatalogue } from './catalogue';

const url = process.env.DATABASE_URL ?? '';

const play: CatalogueSeries = {
  slug: 'a-play',
  title: 'A Play',
  creators: 'Someone',
  summary: 'A play.',
  summaryJa: '戯曲。',
  appearances: [
    { slug: 'stage', title: 'A Play', medium: 'play', year: 1600, status: 'released', people: [] },
    {
      slug: 'film',
      title: 'A Film',
      medium: 'film',
      status: 'rumoured',
      people: [],
      claims: [
        {
          key: 'someone',
          speaker: 'Someone',
          statement: 'says that they hope to',
          statedOn: '2023-05-12',
          precision: 'week',
          sourceName: 'A paper',
          sourceUrl: 'https://paper.test/1',
          tier: 'report',
          status: 'in_talks',
        },
      ],
    },
  ],
  characters: [
    {
      slug: 'a-fool',
      name: 'Fool',
      summary: 'A fool.',
      summaryJa: '道化。',
      aliases: [{ name: 'Jester', lang: 'en', kind: 'nickname' }],
      designs: [{ slug: 'motley', name: 'Motley', appearance: 'stage' }],
    },
  ],
};

test('the whole catalogue is seeded once, and again only when it says something new', async () => {
  expect(await seedCatalogue(url)).toBe('seeded');
  expect(await seedCatalogue(url)).toBe('unchanged');
  expect(await db.$count(series)).toBe(catalogue.length);
  expect(await db.$count(characters)).toBe(catalogue.flatMap((one) => one.characters).length);
});

test('a changed catalogue keeps ids, counts and entries, and drops what it no longer says', async () => {
  await seedCatalogue(url, [play]);
  const before = await fool();
  const entry = await makeEntry({ characterId: before?.id, seriesId: before?.seriesId });
  await db.update(characters).set({ entryCount: 1 }).where(eq(characters.slug, 'a-fool'));

  const [stage] = play.appearances;
  const [character] = play.characters;
  if (!stage || !character) throw new Error('the play has both');
  const shorter = { ...play, title: 'The Play', appearances: [stage], characters: [{ ...character, aliases: [] }] };
  expect(await seedCatalogue(url, [shorter])).toBe('seeded');

  expect(await fool()).toEqual({ ...before, entryCount: 1 });
  expect(await db.select({ title: series.title }).from(series).where(eq(series.slug, 'a-play'))).toEqual([
    { title: 'The Play' },
  ]);
  expect(await db.$count(appearances, eq(appearances.title, 'A Film'))).toBe(0);
  expect(await db.$count(claims, eq(claims.catalogueKey, 'someone'))).toBe(0);
  expect(await db.$count(characterAliases, eq(characterAliases.name, 'Jester'))).toBe(0);
  expect(await db.$count(designs, eq(designs.slug, 'motley'))).toBe(1);
  expect(await db.execute(sql`SELECT character_id FROM entries WHERE id = ${entry.id}`)).toEqual([
    { character_id: before?.id },
  ]);
});

async function fool() {
  const [row] = await db.select().from(characters).where(eq(characters.slug, 'a-fool'));
  return row;
}
