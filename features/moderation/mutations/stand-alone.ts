import 'server-only';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases } from '@/db/schema';

/**
 * Open cases that were to be decided with another one, and that this one leaves: each is a case by itself. One whose
 * hours are over comes first.
 */
export async function standAlone(tx: Executor, which: SQL): Promise<void> {
  await tx
    .update(cases)
    .set({ leadId: null, urgency: sql`CASE WHEN ${cases.dueAt} <= now() THEN 6 ELSE ${cases.urgency} END` })
    .where(and(eq(cases.state, 'open'), which));
}
