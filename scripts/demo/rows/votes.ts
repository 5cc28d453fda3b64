import type { votes } from '@/db/schema';
import { diceOf, shuffled } from './dice';
import type { PlannedEntry } from './entries';
import { between } from './moments';

/** As many votes as the entry is to have, never its maker's; most come early. */
export function voteRows({ demo, row, publishedAt }: PlannedEntry, memberIds: string[], now: Date) {
  const dice = diceOf(`votes ${demo.key}`);
  const voters = shuffled(memberIds, dice).filter((id) => id !== row.memberId);
  return voters.slice(0, demo.votes).map((memberId): typeof votes.$inferInsert => ({
    memberId,
    entryId: row.id,
    createdAt: between(publishedAt, now, dice() ** 2),
  }));
}
