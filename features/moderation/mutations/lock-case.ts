import 'server-only';
import { eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases } from '@/db/schema';

/** Whoever tells or takes back a decision of this case waits here for the other. */
export async function lockCase(tx: Executor, caseId: string): Promise<void> {
  await tx.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId)).for('update');
}
