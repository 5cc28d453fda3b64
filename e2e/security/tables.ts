import { sql } from 'drizzle-orm';
import { db } from '@/db/client';

/** Counters of limits may move with any request, and are told apart by their own tests. */
const counters = ['rate_limits'];

/** How many rows each table holds and a hash of them all, jobs in the queue too. */
export async function readTables(): Promise<Record<string, string>> {
  const names = (await db.execute(
    sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )) as unknown as { name: string }[];
  const tables = names.map(({ name }) => name).filter((name) => !counters.includes(name));
  const states: Record<string, string> = {};
  for (const table of [...tables, 'pgboss.job']) {
    const from = sql.raw(table.includes('.') ? table : `"${table}"`);
    const [row] = (await db.execute(
      sql`SELECT count(*)::text || ' rows ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS state FROM ${from} t`,
    )) as unknown as { state: string }[];
    states[table] = row?.state ?? '';
  }
  return states;
}

/** The tables that differ between two states. */
export const changed = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after)
    .filter((table) => before[table] !== after[table])
    .sort();
