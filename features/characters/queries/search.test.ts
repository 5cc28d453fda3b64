import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeDesign, makeSeries } from '@/db/factories';
import { characterAliases } from '@/db/schema';
import { findCharacters } from './search';

beforeAll(async () => {
  const alita = await makeSeries({ title: 'Battle Angel Alita', nativeTitle: '銃夢', nativeLang: 'ja' });
  const her = await makeCharacter({
    seriesId: alita.id,
    slug: 'alita',
    name: 'Alita',
    nativeName: 'ガリィ',
    nativeLang: 'ja',
  });
  await makeDesign(her.id, { slug: 'motorball-armour', name: 'Motorball armour' });
  await db.insert(characterAliases).values([
    { characterId: her.id, name: 'Gally', lang: 'ja-Latn', kind: 'romanised', position: 0 },
    { characterId: her.id, name: 'アリータ', lang: 'ja', kind: 'name', position: 1 },
    { characterId: her.id, name: 'Hidden Truth', lang: 'en', kind: 'spoiler', position: 2 },
  ]);
  const other = await makeSeries({ title: 'Les Misérables' });
  await makeCharacter({ seriesId: other.id, slug: 'eponine', name: 'Éponine' });
  await makeCharacter({ seriesId: other.id, slug: 'holmes', name: 'Sherlock Holmes' });
});

describe('a character is found', () => {
  test.each([
    ['alita', 'alita'],
    ['ALITA', 'alita'],
    ['ａｌｉｔａ', 'alita'],
    ['gally', 'alita'],
    ['gal', 'alita'],
    ['ガリィ', 'alita'],
    ['がりぃ', 'alita'],
    ['ガリ', 'alita'],
    ['ｶﾞﾘｨ', 'alita'],
    ['アリ', 'alita'],
    ['alta', 'alita'],
    ['alitta', 'alita'],
    ['battle angel', 'alita'],
    ['銃夢', 'alita'],
    ['hidden truth', 'alita'],
    ['eponine', 'eponine'],
    ['épo', 'eponine'],
    ['holmes', 'holmes'],
    ['shelock', 'holmes'],
  ])('by %s', async (asked, slug) => {
    expect((await findCharacters(asked)).map((found) => found.slug)[0]).toBe(slug);
  });
});

describe('nothing is found', () => {
  test.each([
    ['a percent sign', '%'],
    ['a full-width percent sign', '％'],
    ['an underscore', '_'],
    ['two underscores', '__'],
    ['a backslash', '\\'],
    ['a quote', "'"],
    ['nothing', '   '],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['a stranger', 'zzzzqq'],
  ])('by %s', async (_name, asked) => {
    expect(await findCharacters(asked)).toEqual([]);
  });
});

test('a name that gives the story away finds her without being said', async () => {
  const [found] = await findCharacters('hidden truth');
  expect(found?.alias).toBeNull();
  expect((await findCharacters('gally'))[0]?.alias).toEqual({ name: 'Gally', lang: 'ja-Latn' });
});

test('designs come along, and never more than ten characters', async () => {
  expect((await findCharacters('alita'))[0]?.designs).toEqual([
    { slug: 'motorball-armour', name: 'Motorball armour', nameJa: null },
  ]);
  for (let n = 0; n < 12; n++) await makeCharacter({ name: `Crowd ${n}` });
  expect(await findCharacters('crowd')).toHaveLength(10);
  expect(await db.execute(sql`SELECT 1 AS one`)).toHaveLength(1);
});
