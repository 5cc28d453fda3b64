import 'server-only';
import { asc, count, eq, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { cache } from 'react';
import { db } from '@/db/client';
import { characters, series } from '@/db/schema';
import { isSlug } from '@/lib/identifiers';
import { seriesTag } from '../cache';
import { listAppearances } from './appearances';

export type SeriesView = NonNullable<Awaited<ReturnType<typeof readSeries>>>;

/** A series with its adaptations and characters, or null. Four statements. */
export const getSeries = cache(async (slug: string) => (isSlug(slug) ? readSeries(slug) : null));

async function readSeries(slug: string) {
  'use cache';
  cacheTag(seriesTag(slug), 'characters');
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const [found] = await db
    .select({
      id: series.id,
      slug: series.slug,
      title: series.title,
      nativeTitle: series.nativeTitle,
      nativeLang: series.nativeLang,
      creators: series.creators,
      startedYear: series.startedYear,
      summary: series.summary,
      summaryJa: series.summaryJa,
      entryCount: series.entryCount,
    })
    .from(series)
    .where(eq(series.slug, slug))
    .limit(1);
  if (!found) return null;
  const { id, ...row } = found;
  const [appearances, cast] = await Promise.all([listAppearances(id), listCast(id)]);
  return { ...row, appearances, characters: cast };
}

const listCast = (seriesId: string) =>
  db
    .select({
      slug: characters.slug,
      name: characters.name,
      nativeName: characters.nativeName,
      nativeLang: characters.nativeLang,
      entryCount: characters.entryCount,
    })
    .from(characters)
    .where(eq(characters.seriesId, seriesId))
    .orderBy(asc(characters.name), asc(characters.id))
    .limit(300);

/** Every series by title, with how many characters and entries it has. */
export async function listSeries() {
  'use cache';
  cacheTag('characters', 'feed');
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  return db
    .select({
      slug: series.slug,
      title: series.title,
      nativeTitle: series.nativeTitle,
      nativeLang: series.nativeLang,
      creators: series.creators,
      startedYear: series.startedYear,
      entryCount: series.entryCount,
      characterCount: count(characters.id),
    })
    .from(series)
    .leftJoin(characters, eq(characters.seriesId, series.id))
    .groupBy(series.id)
    .orderBy(sql`lower(${series.title})`, asc(series.id))
    .limit(1_000);
}
