import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { characters, series } from '@/db/schema';
import { charactersTag } from '../cache';

/** Every character by name, with the series and the number of entries. */
export async function listCharacters() {
  'use cache';
  cacheTag(charactersTag, 'feed');
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  return db
    .select({
      slug: characters.slug,
      name: characters.name,
      nativeName: characters.nativeName,
      nativeLang: characters.nativeLang,
      seriesTitle: series.title,
      entryCount: characters.entryCount,
    })
    .from(characters)
    .innerJoin(series, eq(series.id, characters.seriesId))
    .orderBy(sql`lower(${characters.name})`, asc(characters.id))
    .limit(5_000);
}
