import 'server-only';
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { z } from 'zod';
import { db } from '@/db/client';
import { members, stories } from '@/db/schema';
import { listCardsByIds } from '@/features/entries/queries/by-ids';
import type { EntryCardView } from '@/features/entries/view';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import type { Locale } from '@/lib/i18n/locales';
import { storiesTag } from '../cache';
import { isPublic } from './is-public';

export type StoryTeaser = Awaited<ReturnType<typeof withCovers>>[number];

const pageSize = 12;
const placeIn = z.tuple([z.iso.datetime(), z.uuid()]);

/** Stories by date, the newest first, after a cursor of an earlier page. Null for a cursor that is none. */
export async function listStories(after: string | null, locale: Locale) {
  'use cache';
  cacheTag(storiesTag);
  cacheLife({ stale: 60, revalidate: 60, expire: 3_600 });
  const place = after === null ? null : decodeCursor(after, placeIn);
  if (after !== null && !place) return null;
  const rows = await read(
    place ? sql`(${stories.publishAt}, ${stories.id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)` : undefined,
    pageSize + 1,
  );
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return {
    stories: await withCovers(shown, locale),
    next: last ? encodeCursor([last.place, last.id]) : null,
  };
}

/** The newest stories that are tied to a character, or to a series. */
export async function listStoriesAbout(about: { character: string } | { series: string }, locale: Locale, most = 3) {
  'use cache';
  cacheTag('character' in about ? `character:${about.character}` : `series:${about.series}`);
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const tied =
    'character' in about
      ? sql`${stories.id} IN (SELECT t.story_id FROM story_characters t JOIN characters c ON c.id = t.character_id
          WHERE c.slug = ${about.character})`
      : sql`${stories.id} IN (SELECT t.story_id FROM story_series t JOIN series s ON s.id = t.series_id
          WHERE s.slug = ${about.series})`;
  return withCovers(await read(tied, most), locale);
}

type Row = Awaited<ReturnType<typeof read>>[number];

const read = (where: SQL | undefined, limit: number) =>
  db
    .select({
      id: stories.id,
      slug: stories.slug,
      lang: stories.lang,
      title: stories.title,
      standfirst: stories.standfirst,
      cover: stories.cover,
      publishAt: sql<Date>`${stories.publishAt}`.mapWith(stories.publishAt),
      // As PostgreSQL has it: a Date knows no microseconds.
      place: sql<string>`to_char(${stories.publishAt} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      author: sql<string | null>`${members.handle}::text`,
    })
    .from(stories)
    .leftJoin(members, eq(members.id, stories.authorId))
    .where(and(isPublic, where))
    .orderBy(desc(stories.publishAt), desc(stories.id))
    .limit(limit);

/** Each with the first of its cover photos that can still be seen. */
async function withCovers(rows: Row[], locale: Locale) {
  const ids = [...new Set(rows.flatMap(({ cover }) => cover))];
  const cards = ids.length > 0 ? await listCardsByIds(ids, locale) : [];
  if (ids.length > 0) cacheTag(...ids.map((id) => `entry:${id}`));
  return rows.map(({ id: _, place: __, cover, ...story }) => ({
    ...story,
    cover: coverOf(cover, cards),
  }));
}

function coverOf(cover: string[], cards: EntryCardView[]) {
  const card = cover.map((id) => cards.find((one) => one.id === id && !one.sensitive)).find(Boolean);
  return card ? { ...card.cover, maker: card.maker } : null;
}
