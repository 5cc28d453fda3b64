import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';

/**
 * Whoever changes an entry that waits or is held takes its case first, as a moderator who decides does: neither then
 * holds what the other one needs.
 */
export const lockFirstCase = (tx: Executor, publicId: string): Promise<void> =>
  lock(tx, sql`(SELECT id FROM entries WHERE public_id = ${publicId})`);

/** The same, for who knows the entry by its own id. */
export const lockFirstCaseOf = (tx: Executor, entryId: string): Promise<void> => lock(tx, sql`${entryId}::uuid`);

async function lock(tx: Executor, entryId: SQL): Promise<void> {
  await tx.execute(sql`
    SELECT FROM cases WHERE kind IN ('first', 'held') AND subject_kind = 'entry' AND state = 'open'
      AND subject_id = ${entryId}
    FOR UPDATE`);
}
