import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { voteVoids } from '@/db/schema';
import { recountAll } from './chosen-votes';

/** Ends what a void did: its votes count again as far as their members' do. Gives how many they were. */
export async function unvoid(tx: Executor, actionId: string): Promise<number> {
  await tx.execute(sql`
    SELECT FROM entries WHERE id IN (SELECT entry_id FROM vote_voids WHERE action_id = ${actionId})
    ORDER BY id FOR NO KEY UPDATE`);
  const gone = await tx
    .delete(voteVoids)
    .where(eq(voteVoids.actionId, actionId))
    .returning({ memberId: voteVoids.memberId, entryId: voteVoids.entryId });
  await recountAll(tx, gone);
  return gone.length;
}
