import 'server-only';
import { asc, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { appearances, claimMarks, claims } from '@/db/schema';

export type AppearanceView = Awaited<ReturnType<typeof listAppearances>>[number];
export type ClaimView = AppearanceView['claims'][number];

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
    listClaims(seriesId),
  ]);
  return found.map(({ id, ...appearance }) => ({
    ...appearance,
    claims: said.filter(({ appearanceId }) => appearanceId === id).map(({ appearanceId: _, ...claim }) => claim),
  }));
}

const by = alias(claims, 'by_claim');

/** Of each claim what was said, whether the status follows from it, and why it does not count any more. */
const listClaims = (seriesId: string) =>
  db
    .select({
      id: claims.id,
      appearanceId: claims.appearanceId,
      speaker: claims.speaker,
      statement: claims.statement,
      statementJa: claims.statementJa,
      quotation: claims.quotation,
      statedOn: claims.statedOn,
      precision: claims.precision,
      sourceName: claims.sourceName,
      sourceUrl: claims.sourceUrl,
      tier: claims.tier,
      status: claims.status,
      setsStatus: sql<boolean>`${appearances.statusClaimId} IS NOT DISTINCT FROM ${claims.id}`,
      mark: {
        id: claimMarks.id,
        kind: claimMarks.kind,
        words: claimMarks.words,
        createdAt: claimMarks.createdAt,
      },
      /** The claim that the mark names. */
      markedBy: { speaker: by.speaker, statedOn: by.statedOn, precision: by.precision },
    })
    .from(claims)
    .innerJoin(appearances, eq(appearances.id, claims.appearanceId))
    .leftJoin(claimMarks, sql`${claimMarks.claimId} = ${claims.id} AND ${claimMarks.withdrawnAt} IS NULL`)
    .leftJoin(by, eq(by.id, claimMarks.byClaimId))
    .where(eq(appearances.seriesId, seriesId))
    .orderBy(desc(claims.statedOn), desc(claims.id))
    .limit(200);
