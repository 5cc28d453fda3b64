import 'server-only';
import { and, eq, lt, ne, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db, type Executor } from '@/db/client';
import { cases, moderationActions } from '@/db/schema';
import { withheldStorage } from '@/lib/storage/photos';

/** How long copies of what was reported are kept after a case and its appeal are closed. */
export const evidenceDays = 180;
const atOnce = 200;

/** Deletes the copies of pictures that a case kept, once nobody can need them. Its words, and what was decided, stay. */
export async function sweepEvidence(): Promise<void> {
  for (let swept = atOnce; swept === atOnce; ) swept = await db.transaction(sweepSome);
}

/** First the files: a picture whose file is gone is no harm, a file that no row names is never found again. */
async function sweepSome(tx: Executor): Promise<number> {
  const over = await tx
    .select({ id: cases.id, snapshot: cases.snapshot })
    .from(cases)
    .where(
      and(
        eq(cases.state, 'closed'),
        lt(cases.closedAt, sql`now() - make_interval(days => ${evidenceDays})`),
        ne(sql`jsonb_array_length(${cases.snapshot} -> 'pictures')`, 0),
        notExists(recentAppeal(tx)),
      ),
    )
    .orderBy(cases.closedAt)
    .limit(atOnce)
    .for('update', { of: cases, skipLocked: true });
  for (const { id, snapshot } of over) {
    for (const { key } of snapshot.pictures) await withheldStorage.remove(key);
    await tx
      .update(cases)
      .set({ snapshot: { ...snapshot, pictures: [] } })
      .where(eq(cases.id, id));
  }
  return over.length;
}

const appeals = alias(cases, 'appeals');

/** An appeal shares the copies of the case that it is about. */
const recentAppeal = (tx: Executor) =>
  tx
    .select({ id: appeals.id })
    .from(appeals)
    .innerJoin(moderationActions, eq(moderationActions.id, appeals.appealedId))
    .where(
      and(
        eq(moderationActions.caseId, cases.id),
        sql`(${appeals.state} = 'open' OR ${appeals.closedAt} > now() - make_interval(days => ${evidenceDays}))`,
      ),
    );
