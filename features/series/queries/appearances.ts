import 'server-only';
import { asc, desc, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { appearances, claims } from '@/db/schema';

export type AppearanceView = Awaited<ReturnType<typeof listAppearances>>[number];

/** The adaptations of a series in their order, each with its claims, the newest first. Two statements. */
export async function listAppearances(seriesId: string) {
  const [found, said] = await Promise.all([
    db
      .select({
        id: appearances.id,
        slug: appearances.slug,
        title: appearances.title,
        nativeTitle: appearances.nativeTitle,
        nativeLang: appearances.nativeLang,
        medium: appearances.medium,
        year: appearances.year,
        endYear: appearances.endYear,
        status: appearances.status,
        people: appearances.people,
      })
      .from(appearances)
      .where(eq(appearances.seriesId, seriesId))
      .orderBy(asc(appearances.position), asc(appearances.id))
      .limit(100),
    db
      .select({
        appearanceId: claims.appearanceId,
        speaker: claims.speaker,
        words: claims.words,
        statedOn: claims.statedOn,
        precision: claims.precision,
        sourceName: claims.sourceName,
        sourceUrl: claims.sourceUrl,
        tier: claims.tier,
        status: claims.status,
      })
      .from(claims)
      .innerJoin(appearances, eq(appearances.id, claims.appearanceId))
      .where(eq(appearances.seriesId, seriesId))
      .orderBy(desc(claims.statedOn), desc(claims.id))
      .limit(200),
  ]);
  return found.map(({ id, ...appearance }) => ({
    ...appearance,
    claims: said.filter(({ appearanceId }) => appearanceId === id).map(({ appearanceId: _, ...claim }) => claim),
  }));
}
