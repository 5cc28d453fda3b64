import 'server-only';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { characters, designs, entries, members, photos, series } from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import { isPublicId } from '@/lib/identifiers';
import { type EntryList, type Order, type Period, parseListPath, type Scope } from '../list-path';
import { cardColumns } from './card-columns';

export type ListedEntry = Awaited<ReturnType<typeof select>>[number];

/**
 * Published entries whose cover is ready, by keyset: the cost does not grow with the length of the list. An entry that
 * does not itself move is never missed or met twice, however others are voted up and down meanwhile.
 * Null for what is no list, or for a cursor that this list did not give.
 */
export async function readList(path: string, after: string | null, limit: number) {
  const list = parseListPath(path);
  const place = after === null ? null : decodeCursor(after, placeIn);
  if (!list || (after !== null && !place)) return null;
  const rows = await select(list, place, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { rows: shown, next: last ? encodeCursor([Number(last.rank), last.id]) : null };
}

const placeIn = z.tuple([z.number().min(0).max(8e15), z.string().refine(isPublicId)]);

function select({ scope, order, period }: EntryList, place: [number, string] | null, limit: number) {
  const { rank, column } = ranks[order];
  return db
    .select({
      ...cardColumns,
      rank,
    })
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .innerJoin(photos, and(eq(photos.id, entries.coverPhotoId), sql`${photos.status} = 'ready'`))
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .where(and(isLive, within(scope), since[period], place ? beyond(order, place) : undefined))
    .orderBy(sql`${column} DESC NULLS LAST`, sql`${entries.id} DESC NULLS LAST`)
    .limit(limit);
}

/** Written out, not as a parameter: the partial indexes of the lists are found by these words. */
const isLive = sql`${entries.state} = 'published'`;

// The time of publication crosses as whole microseconds, which a JavaScript number holds exactly and a Date does not.
const micros = sql<string>`(extract(epoch from ${entries.publishedAt}) * 1000000)::bigint`;
const ranks: Record<Order, { rank: SQL<string | number>; column: SQL | typeof entries.hot }> = {
  hot: { rank: sql<number>`${entries.hot}`, column: entries.hot },
  new: { rank: micros, column: sql`${entries.publishedAt}` },
  top: { rank: sql<number>`${entries.voteCount}`, column: sql`${entries.voteCount}` },
};

const since: Record<Period, SQL | undefined> = {
  day: sql`${entries.publishedAt} > now() - interval '1 day'`,
  week: sql`${entries.publishedAt} > now() - interval '7 days'`,
  month: sql`${entries.publishedAt} > now() - interval '30 days'`,
  year: sql`${entries.publishedAt} > now() - interval '365 days'`,
  all: undefined,
};

function within(scope: Scope): SQL | undefined {
  switch (scope.kind) {
    case 'all':
      return undefined;
    case 'character':
      return sql`${entries.characterId} = (SELECT c.id FROM ${characters} c WHERE c.slug = ${scope.slug})`;
    case 'design':
      return sql`${entries.designId} = (SELECT d.id FROM ${designs} d JOIN ${characters} c ON c.id = d.character_id
        WHERE c.slug = ${scope.character} AND d.slug = ${scope.slug})`;
    case 'series':
      return sql`${entries.seriesId} = (SELECT s.id FROM ${series} s WHERE s.slug = ${scope.slug})`;
    case 'member':
      return sql`${entries.memberId} = (SELECT m.id FROM ${members} m WHERE m.handle = ${scope.handle}::citext)`;
  }
}

/** When the entry at the cursor is gone, ties come again rather than being missed. */
function beyond(order: Order, [rank, publicId]: [number, string]): SQL {
  const value =
    order === 'new'
      ? sql`timestamptz 'epoch' + ${Math.floor(rank)}::bigint * interval '1 microsecond'`
      : order === 'top'
        ? sql`${Math.floor(Math.min(rank, 2_147_483_647))}::integer`
        : sql`${rank}::double precision`;
  const last = sql`coalesce((SELECT e.id FROM ${entries} e WHERE e.public_id = ${publicId}), 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)`;
  return sql`(${ranks[order].column}, ${entries.id}) < (${value}, ${last})`;
}
