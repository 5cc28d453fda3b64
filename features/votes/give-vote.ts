import 'server-only';
import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { readSettings } from '@/features/settings/queries';
import { done, type Outcome, type Refusal, refuse } from '@/lib/refusal';
import type { Entry, Vote } from './mutations';
import { inTurn } from './standing';
import type { Trace } from './traces';

/**
 * Writes a vote for an entry that the transaction holds, with where it came from. Nothing is counted but the votes of
 * today themselves: who takes one back may give another. A member's votes come one after the other, so that two at once
 * are never both the last one allowed.
 */
export async function giveVote(
  tx: Executor,
  memberId: string,
  entry: Entry,
  trace: Trace | null,
): Promise<Outcome<Vote>> {
  await inTurn(tx, memberId);
  const { votesADay, votesADayNew, votesAMaker } = await readSettings(tx);
  const [row] = (await tx.execute(sql`
    WITH standing AS (
      SELECT (SELECT counted FROM votes WHERE member_id = ${memberId} AND entry_id = ${entry.id}) AS before,
        CASE WHEN votes_held THEN least(${votesADayNew}::int, ${votesADay}::int) ELSE ${votesADay}::int END AS most,
        (SELECT count(*) FROM votes WHERE member_id = ${memberId} AND created_at >= ${today}) AS given,
        (SELECT count(*) FROM votes v JOIN entries e ON e.id = v.entry_id
          WHERE v.member_id = ${memberId} AND v.created_at >= ${today} AND e.member_id = ${entry.makerId}) AS given_maker
      FROM members WHERE id = ${memberId}
    ), added AS (
      INSERT INTO votes (member_id, entry_id) SELECT ${memberId}, ${entry.id} FROM standing
      WHERE before IS NULL AND given < most AND given_maker < ${votesAMaker}::int RETURNING counted
    ), traced AS (
      INSERT INTO vote_traces (member_id, entry_id, network, device)
      SELECT ${memberId}, ${entry.id}, ${trace?.network ?? null}::bytea, ${trace?.device ?? null}::bytea FROM added
      WHERE ${trace !== null}
    )
    SELECT before, (SELECT counted FROM added) AS added, most, given >= most AS full,
      extract(epoch FROM ${today} + interval '1 day' - now())::int AS rest FROM standing`)) as unknown as Row[];
  if (!row) return refuse('not_found');
  const { before, added } = row;
  if (before !== null) return done({ voted: true, votes: entry.votes + Number(!before) });
  // Their own is in what they see, counted or not.
  if (added !== null) return done({ voted: true, votes: entry.votes + 1 });
  return overCap(row, votesAMaker);
}

type Row = { before: boolean | null; added: boolean | null; most: number; full: boolean; rest: number };

/** The day is that of UTC, by the clock of the database. */
const today = sql`(date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC')`;

const overCap = ({ full, most, rest }: Row, perMaker: number): Refusal =>
  refuse('too_many', full ? 'votes_today' : 'votes_for_maker', {
    retryAfter: Math.max(1, rest),
    values: { most: full ? most : perMaker },
  });
