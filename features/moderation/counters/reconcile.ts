import 'server-only';
import { lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { counterDifferences, siteState } from '@/db/schema';
import { type Counter, counters } from './counters';

const batch = 500;
const keptDays = 90;
export const reckoningKey = 'counters';
export type Reckoning = { at: string; checked: number; differences: number };

/**
 * Compares every stored count with the rows that it counts, in batches; mends what differs and reports it: a row each,
 * a line in the log, and a summary for the desk. First the votes themselves, whose worth the counts follow.
 */
export async function reconcileCounters(): Promise<void> {
  let [checked, differences] = await reconcileWorth();
  for (const counter of counters) {
    const [seen, wrong] = await reconcile(counter);
    checked += seen;
    differences += wrong;
  }
  await db
    .delete(counterDifferences)
    .where(lt(counterDifferences.createdAt, sql`now() - make_interval(days => ${keptDays})`));
  const value: Reckoning = { at: new Date().toISOString(), checked, differences };
  await db
    .insert(siteState)
    .values({ key: reckoningKey, value })
    .onConflictDoUpdate({ target: siteState.key, set: { value, updatedAt: sql`now()` } });
}

async function reconcile(counter: Counter): Promise<[checked: number, wrong: number]> {
  let [after, checked, wrong] = ['00000000-0000-0000-0000-000000000000', 0, 0];
  for (;;) {
    const [page] = (await db.execute(sql`
      WITH page AS (SELECT * FROM ${table(counter)} WHERE id > ${after}::uuid ORDER BY id LIMIT ${batch})
      SELECT count(*)::int AS rows, max(c.id::text) AS last,
        array_agg(c.id::text) FILTER (WHERE ${column(counter)} <> ${counter.truth} AND ${counter.of ?? sql`true`}) AS suspects
      FROM page c`)) as unknown as { rows: number; last: string | null; suspects: string[] | null }[];
    if (!page?.last) return [checked, wrong];
    checked += page.rows;
    for (const id of page.suspects ?? []) wrong += Number(await mend(counter, id));
    after = page.last;
  }
}

/** What was being counted a moment ago looks wrong and is not: with the row held, it is compared once more. */
const mend = (counter: Counter, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`SELECT FROM ${table(counter)} WHERE id = ${id} FOR NO KEY UPDATE`);
    const [found] = (await tx.execute(sql`
      SELECT ${column(counter)} AS stored, ${counter.truth} AS truth FROM ${table(counter)} c
      WHERE c.id = ${id} AND ${column(counter)} <> ${counter.truth} AND ${counter.of ?? sql`true`}`)) as unknown as {
      stored: number;
      truth: number;
    }[];
    if (!found) return false;
    await tx.execute(sql`
      UPDATE ${table(counter)} SET ${sql.identifier(counter.column)} = ${found.truth} WHERE id = ${id}`);
    const name = `${counter.table}.${counter.column}`;
    await tx.insert(counterDifferences).values({ counter: name, rowId: id, ...found });
    console.warn(`counters: ${name} of ${id} was ${found.stored} and is ${found.truth}`);
    return true;
  });

/** Votes that count and should not, or the other way round: reported by entry, mended with its count by trigger. */
async function reconcileWorth(): Promise<[checked: number, wrong: number]> {
  let [after, checked, wrong] = ['00000000-0000-0000-0000-000000000000', 0, 0];
  for (;;) {
    const rows = (await db.execute(sql`
      SELECT page.id, (SELECT count(*)::int FROM votes v WHERE v.entry_id = page.id AND v.counted <> vote_counts(v.member_id, v.entry_id)) AS wrong
      FROM (SELECT id FROM entries WHERE id > ${after}::uuid ORDER BY id LIMIT ${batch}) page ORDER BY page.id`)) as unknown as {
      id: string;
      wrong: number;
    }[];
    const last = rows.at(-1);
    if (!last) return [checked, wrong];
    checked += rows.length;
    for (const row of rows) if (row.wrong > 0) wrong += await mendWorth(row.id);
    after = last.id;
  }
}

const mendWorth = (entryId: string): Promise<number> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`SELECT FROM entries WHERE id = ${entryId} FOR NO KEY UPDATE`);
    const mended = (await tx.execute(sql`
      UPDATE votes SET counted = NOT counted
      WHERE entry_id = ${entryId} AND counted <> vote_counts(member_id, entry_id) RETURNING member_id`)) as unknown[];
    if (mended.length === 0) return 0;
    const found = { counter: 'votes.counted', rowId: entryId, stored: mended.length, truth: 0 };
    await tx.insert(counterDifferences).values(found);
    console.warn(`counters: ${mended.length} votes for ${entryId} were not worth what they are`);
    return 1;
  });

const table = (counter: Counter) => sql.identifier(counter.table);
const column = (counter: Counter) => sql`c.${sql.identifier(counter.column)}`;
