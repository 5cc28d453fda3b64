import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { entries, members } from '@/db/schema';
import type { Settings } from '@/features/settings/definitions';
import { readSettings } from '@/features/settings/queries';

/**
 * Moderators, admins and whoever has enough approvals for long enough are trusted: what they publish is shown at once.
 * `score = approved − removals × removalWeight`, and `trusted = score ≥ approvalsToTrust and joined ≥ daysToTrust days ago`.
 */
export const isTrusted = (memberId: string, settings: Settings): SQL<boolean> => sql<boolean>`(
  SELECT NOT ${settings.firstEntriesWait}::boolean OR ${members.role} <> 'member' OR (
    ${members.approvedCount} - ${members.removedCount} * ${settings.removalWeight}::int >= ${settings.approvalsToTrust}::int
    AND ${members.createdAt} <= now() - make_interval(days => ${settings.daysToTrust}::int)
  ) FROM ${members} WHERE ${members.id} = ${memberId})`;

/**
 * How many entries of a member who is not trusted may wait at once:
 * `clamp(waitingBase + ⌊approved ÷ approvalsPerPlace⌋ − removals × removalWeight, waitingLeast, waitingMost)`.
 */
export const allowanceOf = (memberId: string, settings: Settings): SQL<number> => sql<number>`(
  SELECT least(${settings.waitingMost}::int, greatest(${settings.waitingLeast}::int,
    ${settings.waitingBase}::int + ${members.approvedCount} / ${settings.approvalsPerPlace}::int
      - ${members.removedCount} * ${settings.removalWeight}::int
  )) FROM ${members} WHERE ${members.id} = ${memberId})`;

export const waitingOf = (memberId: string): SQL<number> => sql<number>`(
  SELECT count(*)::int FROM ${entries} w WHERE w.member_id = ${memberId} AND w.state = 'waiting')`;

export type Standing = {
  trusted: boolean;
  allowed: number;
  waiting: number;
  approved: number;
  /** Approvals for one more that may wait. */
  perPlace: number;
  /** Approvals, and whole days, that are still missing until entries are shown at once. */
  missing: number;
  missingDays: number;
};

/** Where a member stands now, in numbers. */
export async function getStanding(memberId: string, tx: Executor = db): Promise<Standing> {
  const settings = await readSettings(tx);
  const [row] = (await tx.execute(sql`
    SELECT ${isTrusted(memberId, settings)} AS trusted, ${allowanceOf(memberId, settings)} AS allowed,
      ${waitingOf(memberId)} AS waiting, approved_count AS approved,
      greatest(0, ${settings.approvalsToTrust}::int - approved_count + removed_count * ${settings.removalWeight}::int) AS missing,
      greatest(0, ceil(${settings.daysToTrust}::int - extract(epoch FROM now() - created_at) / 86400))::int AS "missingDays"
    FROM members WHERE id = ${memberId}`)) as unknown as Omit<Standing, 'perPlace'>[];
  if (!row) throw new Error('a member without a row');
  return { ...row, perPlace: settings.approvalsPerPlace };
}
