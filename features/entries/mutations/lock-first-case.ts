import 'server-only';
import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';

/**
 * Whoever changes an entry that waits takes its case first, as a moderator who decides does: neither then holds what the
 * other one needs.
 */
export async function lockFirstCase(tx: Executor, publicId: string): Promise<void> {
  await tx.execute(sql`
    SELECT FROM cases WHERE kind = 'first' AND subject_kind = 'entry' AND state = 'open'
      AND subject_id = (SELECT id FROM entries WHERE public_id = ${publicId})
    FOR UPDATE`);
}
