import 'server-only';
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { characters, entries, members, photos, picks } from '@/db/schema';
import { entryTag, feedTag } from '@/features/entries/cache';
import { cardColumns } from '@/features/entries/queries/card-columns';
import { toCard } from '@/features/entries/queries/lists';
import type { EntryCardView } from '@/features/entries/view';
import type { Locale } from '@/lib/i18n/locales';
import { isPublicId } from '@/lib/identifiers';
import type { Viewer } from '@/lib/viewer';
import { picksTag } from '../cache';
import { mayPick } from '../policy';

/** The day that it is on this site, which keeps UTC. */
const today = sql`(now() AT TIME ZONE 'UTC')::date`;

export type PickView = { day: string; card: EntryCardView };

/**
 * The entry of the day. Null when none was picked, or when it is not there for everyone any more: what was picked for
 * another day does not take its place.
 */
export async function getPickOfToday(locale: Locale): Promise<PickView | null> {
  'use cache';
  cacheTag(picksTag, feedTag);
  cacheLife({ stale: 60, revalidate: 60, expire: 3_600 });
  const [row] = await db
    .select({ ...cardColumns, day: picks.day })
    .from(picks)
    .innerJoin(entries, and(eq(entries.id, picks.entryId), eq(entries.state, 'published')))
    .innerJoin(members, eq(members.id, entries.memberId))
    .innerJoin(photos, and(eq(photos.id, entries.coverPhotoId), eq(photos.status, 'ready')))
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .where(and(sql`${picks.day} = ${today}`, eq(entries.rating, 'general')));
  return row ? { day: row.day, card: toCard(row, locale) } : null;
}

/** The newest day on which an entry, by its public id, was or is the entry of the day; null when it never was. */
export async function getPickDay(publicId: string): Promise<string | null> {
  'use cache';
  if (!isPublicId(publicId)) return null;
  cacheTag(entryTag(publicId));
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const [row] = await db
    .select({ day: picks.day })
    .from(picks)
    .innerJoin(entries, eq(entries.id, picks.entryId))
    .where(and(eq(entries.publicId, publicId), sql`${picks.day} <= ${today}`))
    .orderBy(desc(picks.day))
    .limit(1);
  return row?.day ?? null;
}

/** The public ids of the entries of yesterday and today: their pages change at midnight. */
export async function listTurning(): Promise<string[]> {
  const rows = await db
    .select({ id: entries.publicId })
    .from(picks)
    .innerJoin(entries, eq(entries.id, picks.entryId))
    .where(sql`${picks.day} BETWEEN ${today} - 1 AND ${today}`);
  return rows.map(({ id }) => id);
}

export type PlannedPicks = NonNullable<Awaited<ReturnType<typeof listPicks>>>;

/** What is picked from today on, at most a year, and the last picks before. Null for those who do not pick. */
export async function listPicks(viewer: Viewer | null) {
  if (mayPick(viewer)) return null;
  const [[now], coming, past] = await Promise.all([
    db.execute<{ today: string }>(sql`SELECT ${today}::text AS today`),
    read().where(gte(picks.day, today)).orderBy(asc(picks.day)).limit(366),
    read().where(lt(picks.day, today)).orderBy(desc(picks.day)).limit(30),
  ]);
  return { today: now?.today ?? '', coming, past };
}

export type PlannedPick = Awaited<ReturnType<typeof read>>[number];

const pickers = alias(members, 'pickers');

const read = () =>
  db
    .select({
      day: picks.day,
      id: entries.publicId,
      slug: entries.slug,
      title: entries.title,
      maker: sql<string>`${members.handle}::text`,
      /** False for one that everyone will miss: taken back, removed or labelled since it was picked. */
      shows: sql<boolean>`${entries.state} = 'published' AND ${entries.rating} = 'general' AND ${photos.id} IS NOT NULL`,
      key: photos.key,
      /** Null when whoever picked it has left. */
      by: sql<string | null>`${pickers.handle}::text`,
    })
    .from(picks)
    .innerJoin(entries, eq(entries.id, picks.entryId))
    .innerJoin(members, eq(members.id, entries.memberId))
    .leftJoin(pickers, eq(pickers.id, picks.pickedById))
    .leftJoin(photos, and(eq(photos.id, entries.coverPhotoId), eq(photos.status, 'ready')))
    .$dynamic();
