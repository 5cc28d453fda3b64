import type { TransactionSql } from 'postgres';

/**
 * Works while the tables have no indexes but those that keep a promise, and then builds the others anew: at millions of
 * rows that takes a fraction of keeping them at each.
 */
export async function withoutIndexes(
  tx: TransactionSql,
  tables: string[],
  say: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const indexes = await tx<{ name: string; definition: string }[]>`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
    FROM pg_index JOIN pg_class t ON t.oid = indrelid
    WHERE t.relname IN ${tx(tables)} AND t.relnamespace = 'public'::regnamespace AND NOT indisunique`;
  for (const { name } of indexes) await tx.unsafe(`DROP INDEX ${name}`);
  await work();
  const began = performance.now();
  for (const { definition } of indexes) await tx.unsafe(definition);
  say(`indexes      ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
