import 'server-only';
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { appearances, claims, members, series } from '@/db/schema';
import { mayKeep } from '@/features/accounts/policy';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import { isSlug } from '@/lib/identifiers';
import type { Viewer } from '@/lib/viewer';
import { listAppearances } from './appearances';

export type RecentClaim = NonNullable<Awaited<ReturnType<typeof listRecentClaims>>>['rows'][number];
export type ClaimsDesk = NonNullable<Awaited<ReturnType<typeof getClaimsDesk>>>;

const pageSize = 30;

/** Claims as they were written down, the newest first. Null for everyone but moderators and admins. */
export async function listRecentClaims(viewer: Viewer, after: string | null) {
  if (mayKeep(viewer)) return null;
  const place = decodeCursor(after, z.tuple([z.uuid()]));
  const rows = await db
    .select({
      id: claims.id,
      speaker: claims.speaker,
      statement: claims.statement,
      tier: claims.tier,
      createdAt: claims.createdAt,
      appearance: appearances.title,
      series: { slug: series.slug, title: series.title },
      addedBy: sql<string | null>`${members.handle}::text`,
    })
    .from(claims)
    .innerJoin(appearances, eq(appearances.id, claims.appearanceId))
    .innerJoin(series, eq(series.id, appearances.seriesId))
    .leftJoin(members, eq(members.id, claims.addedById))
    .where(place ? lt(claims.id, place[0]) : undefined)
    .orderBy(desc(claims.id))
    .limit(pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { rows: shown, next: last ? encodeCursor([last.id]) : null };
}

/** The adaptations of one series with their claims, and the ids to write about them. Null for everyone else. */
export async function getClaimsDesk(viewer: Viewer, slug: string) {
  if (mayKeep(viewer) || !isSlug(slug)) return null;
  const [found] = await db
    .select({ id: series.id, slug: series.slug, title: series.title })
    .from(series)
    .where(eq(series.slug, slug));
  if (!found) return null;
  const [views, ids, people] = await Promise.all([
    listAppearances(found.id),
    db
      .select({ id: appearances.id, slug: appearances.slug })
      .from(appearances)
      .where(eq(appearances.seriesId, found.id)),
    db
      .select({ claim: claims.id, addedBy: sql<string>`${members.handle}::text` })
      .from(claims)
      .innerJoin(appearances, and(eq(appearances.id, claims.appearanceId), eq(appearances.seriesId, found.id)))
      .innerJoin(members, eq(members.id, claims.addedById)),
  ]);
  const { id: _, ...shown } = found;
  return {
    ...shown,
    addedBy: new Map(people.map(({ claim, addedBy }) => [claim, addedBy])),
    appearances: views.map((view) => ({ ...view, id: ids.find(({ slug }) => slug === view.slug)?.id ?? '' })),
  };
}

/** Every series by title, to choose from. */
export const listSeriesNames = () =>
  db
    .select({ slug: series.slug, title: series.title })
    .from(series)
    .orderBy(asc(sql`lower(${series.title})`), asc(series.id))
    .limit(1_000);
