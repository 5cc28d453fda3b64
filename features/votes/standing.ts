import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { members, suspensions } from '@/db/schema';
import { isSuspended } from '@/features/accounts/is-suspended';
import { readSettings } from '@/features/settings/queries';
import { enqueue } from '@/lib/queue';
import { recountVotesJob } from './jobs';

/**
 * A member's votes are held back while the member is suspended, and while the account is new: younger than
 * `daysVotesHeld` and without an approved entry. Moderators and admins are never new.
 */
const shouldBeHeld = (daysVotesHeld: number): SQL => sql`(${isSuspended(members.id)} OR (
  ${members.role} = 'member' AND ${members.approvedCount} = 0
  AND ${members.createdAt} > now() - make_interval(days => ${daysVotesHeld}::int)))`;

/** Waits for a vote of this member that is being given, and makes the next one wait until this transaction ends. */
export const inTurn = (tx: Executor, memberId: string): Promise<unknown> =>
  tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`votes of ${memberId}`}, 0))`);

/**
 * To be called in the transaction that suspends a member or ends it: from its commit on votes are given as the member
 * now stands, and a job recounts those that were given before.
 */
export async function settleVotes(tx: Executor, memberId: string): Promise<void> {
  const { daysVotesHeld } = await readSettings(tx);
  await inTurn(tx, memberId);
  const changed = await tx
    .update(members)
    .set({ votesHeld: sql`NOT ${members.votesHeld}` })
    .where(sql`${members.id} = ${memberId} AND ${members.votesHeld} <> ${shouldBeHeld(daysVotesHeld)}`)
    .returning({ id: members.id });
  if (changed.length > 0) await enqueue(tx, recountVotesJob, { memberId });
}

/** Settles whoever has grown old enough, and whose suspension has begun or ended by the clock. */
export async function settleDueVotes(): Promise<void> {
  const { daysVotesHeld } = await readSettings();
  for (const memberId of await listDue(daysVotesHeld)) await db.transaction((tx) => settleVotes(tx, memberId));
}

/** At most 500; the next run finds the rest. */
async function listDue(daysVotesHeld: number): Promise<string[]> {
  const rows = (await db.execute(sql`
    (SELECT id FROM ${members} WHERE votes_held AND NOT ${shouldBeHeld(daysVotesHeld)} LIMIT 250)
    UNION ALL
    (SELECT id FROM ${members} WHERE NOT votes_held AND ${isSuspended(members.id)} AND id IN (
      SELECT member_id FROM ${suspensions} WHERE lifted_at IS NULL AND starts_at <= now() AND scope = 'all') LIMIT 250)
  `)) as unknown as { id: string }[];
  return rows.map(({ id }) => id);
}
