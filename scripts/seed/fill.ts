import postgres, { type Sql, type TransactionSql } from 'postgres';
import { seedCatalogue } from './catalogue';
import { seedEntries } from './entries';
import { withoutIndexes } from './indexes';
import { seedMembers } from './members';
import type { Size } from './options';
import { seedTags } from './tags';
import { seedComments } from './talk';
import { seedVotes } from './votes';

const steps: [name: string, work: (tx: TransactionSql, size: Size) => Promise<unknown>][] = [
  ['members', seedMembers],
  ['catalogue', seedCatalogue],
  ['entries', seedEntries],
  ['tags', seedTags],
  ['votes', seedVotes],
  ['comments', seedComments],
];

/**
 * Fills a site that has no members but those of the demo with made-up ones, in one transaction and with statements that
 * each write a whole table. Its photographs have rows and no files. Every count is right and every constraint holds, but
 * triggers and foreign keys are not run for each row, which takes a superuser. Throws one plain sentence otherwise.
 */
export async function fillSite(url: string, size: Size, say: (line: string) => void): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await expectUnused(sql);
    await sql.begin(async (tx) => {
      await tx`SET LOCAL session_replication_role = replica`;
      await tx`SET LOCAL statement_timeout = 0`;
      await tx`SET LOCAL maintenance_work_mem = '512MB'`;
      await tx`SET LOCAL work_mem = '128MB'`;
      await tx`SELECT setseed(0.42)`;
      await withoutIndexes(tx, ['entries', 'photos', 'entry_tags', 'votes', 'comments'], say, async () => {
        for (const [name, work] of steps) await timed(say, name, () => work(tx, size));
      });
    });
    // Outside of the transaction: it also marks which pages index-only scans need not visit.
    await timed(say, 'vacuum', () => sql`VACUUM (ANALYZE)`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function expectUnused(sql: Sql): Promise<void> {
  const [state] = await sql<{ superuser: boolean; members: boolean }[]>`
    SELECT current_setting('is_superuser')::boolean AS superuser,
      EXISTS (SELECT FROM members WHERE NOT is_demo) AS members`;
  if (!state?.superuser) throw new Error('Filling a site takes a superuser of its database.');
  if (state.members) {
    throw new Error('This site has members of its own. Fill another: start one with KITBASH_HOME=<an empty folder>.');
  }
}

export async function timed<T>(say: (line: string) => void, name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  say(`${name.padEnd(12)} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
