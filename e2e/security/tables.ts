import { sql } from 'drizzle-orm';
import { db } from '@/db/client';

/** Counters of limits may move with any request, and are told apart by their own tests. */
const counters = ['rate_limits'];

/** How many rows each table holds and a hash of them all in any order, jobs in the queue too: one statement, one moment. */
export async function readTables(): Promise<Record<string, string>> {
  reading ??= await statement();
  const rows = (await db.execute(sql.raw(reading))) as unknown as { name: string; state: string }[];
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

/** The tables that differ between two states. */
export const changed = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after)
    .filter((table) => before[table] !== after[table])
    .sort();

let reading: string | undefined;

async function statement(): Promise<string> {
  const names = (await db.execute(
    sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )) as unknown as { name: string }[];
  const tables = names.map(({ name }) => `"${name}"`).filter((name) => !counters.includes(name.slice(1, -1)));
  return [...tables, 'pgboss.job'].map(hashOf).join(' UNION ALL ');
}

/** The sum of 64-bit hashes of the rows as text: it takes no sort, and two like rows count twice. */
const hashOf = (table: string) =>
  `SELECT '${table.replaceAll('"', '')}' AS name, count(*) || ' rows ' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS state FROM ${table} t`;
