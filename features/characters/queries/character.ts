import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { cache } from 'react';
import { db } from '@/db/client';
import { characterAliases, characterNotes, characters, entries, series } from '@/db/schema';
import { seriesTag } from '@/features/series/cache';
import { listAppearances } from '@/features/series/queries/appearances';
import { isSlug } from '@/lib/identifiers';
import { characterTag } from '../cache';
import { listDesigns } from './designs';

export type CharacterView = NonNullable<Awaited<ReturnType<typeof readCharacter>>>;

/** A character with names, notes, designs and the adaptations of the series, or null. Six statements. */
export const getCharacter = cache(async (slug: string) => (isSlug(slug) ? readCharacter(slug) : null));

async function readCharacter(slug: string) {
  'use cache';
  cacheTag(characterTag(slug));
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const found = await findCharacter(slug);
  if (!found) return null;
  const { id, seriesId, ...character } = found;
  cacheTag(seriesTag(character.series.slug));
  const [aliases, notes, designs, appearances] = await Promise.all([
    listAliases(id),
    listNotes(id),
    listDesigns(id),
    listAppearances(seriesId),
  ]);
  return { ...character, aliases, notes, designs, appearances };
}

async function findCharacter(slug: string) {
  const [row] = await db
    .select({
      id: characters.id,
      seriesId: characters.seriesId,
      slug: characters.slug,
      name: characters.name,
      nativeName: characters.nativeName,
      nativeLang: characters.nativeLang,
      summary: characters.summary,
      summaryJa: characters.summaryJa,
      entryCount: characters.entryCount,
      makerCount: sql<number>`(SELECT count(DISTINCT e.member_id) FROM ${entries} e
        WHERE e.character_id = ${characters.id} AND e.state = 'published')`.mapWith(Number),
      series: {
        slug: series.slug,
        title: series.title,
        nativeTitle: series.nativeTitle,
        nativeLang: series.nativeLang,
      },
    })
    .from(characters)
    .innerJoin(series, eq(series.id, characters.seriesId))
    .where(eq(characters.slug, slug))
    .limit(1);
  return row ?? null;
}

const listAliases = (characterId: string) =>
  db
    .select({ name: characterAliases.name, lang: characterAliases.lang, kind: characterAliases.kind })
    .from(characterAliases)
    .where(eq(characterAliases.characterId, characterId))
    .orderBy(asc(characterAliases.position), asc(characterAliases.id))
    .limit(50);

const listNotes = (characterId: string) =>
  db
    .select({
      heading: characterNotes.heading,
      headingJa: characterNotes.headingJa,
      body: characterNotes.body,
      bodyJa: characterNotes.bodyJa,
    })
    .from(characterNotes)
    .where(eq(characterNotes.characterId, characterId))
    .orderBy(asc(characterNotes.position))
    .limit(20);
