import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { members } from '@/db/schema';

type Decided = { kind: string; target: { kind: string }; memberId: string | null };

/**
 * Counts an approval, or the removal of an entry, for or against the member; `by` -1 takes it back. Trust and allowance
 * follow from these two numbers (`features/entries/standing.ts`).
 */
export async function moveTrust(tx: Executor, { kind, target, memberId }: Decided, by: 1 | -1): Promise<void> {
  if (!memberId || target.kind !== 'entry') return;
  if (kind === 'approve') await shift(tx, memberId, 'approvedCount', by);
  if (kind === 'remove') await shift(tx, memberId, 'removedCount', by);
}

const shift = (tx: Executor, memberId: string, column: 'approvedCount' | 'removedCount', by: number) =>
  tx
    .update(members)
    .set({ [column]: sql`greatest(0, ${members[column]} + ${by})` })
    .where(eq(members.id, memberId));
