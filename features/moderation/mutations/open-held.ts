import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases, type RuleId } from '@/db/schema';
import { keepSeen } from './keep-seen';

type Held = { actionId: string; entryId: string; rule: RuleId };

/**
 * The case that a trigger opened for the entry says by which action it is held and under which rule, and keeps copies of
 * its pictures: their files are out of reach. Before the first entries, since it was on somebody's page already.
 */
export async function openHeld(tx: Executor, { actionId, entryId, rule }: Held): Promise<void> {
  const [held] = await tx
    .update(cases)
    .set({ holdId: actionId, rule, urgency: 2 })
    .where(and(eq(cases.subjectId, entryId), eq(cases.kind, 'held'), eq(cases.state, 'open')))
    .returning({ id: cases.id });
  if (!held) throw new Error(`the entry ${entryId} is held without a case`);
  await keepSeen(tx, { caseId: held.id, subjectId: entryId, state: 'held' });
}
