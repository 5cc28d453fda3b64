import 'server-only';
import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { cases, moderationActions, type RuleId } from '@/db/schema';
import { moderationLogTag } from '../cache';
import { standing } from './log';

export type MonthFigures = {
  /** Its first day, as `2026-11-01`. */
  month: string;
  decisions: number;
  reversals: { rule: RuleId | null; count: number }[];
  /** From the first report to the decision, which of what was held is the one after; null in a month without any. */
  medianMinutes: number | null;
};

export type QueueFigures = { open: number; oldestMinutes: number | null };

/** How much was decided this month and last (UTC), how fast, and what was taken back on appeal. */
export async function getFigures(): Promise<MonthFigures[]> {
  'use cache';
  cacheTag(moderationLogTag);
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const [months, reversals] = await Promise.all([countDecisions(), countReversals()]);
  return months.map((one) => ({
    ...one,
    reversals: reversals.filter(({ month }) => month === one.month).map(({ rule, count }) => ({ rule, count })),
  }));
}

/** What waits for a moderator now, and for how long the oldest of it has. */
export async function getQueueFigures(): Promise<QueueFigures> {
  'use cache';
  cacheTag(moderationLogTag);
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const [row] = await db
    .select({
      open: count(),
      oldestMinutes: sql<number | null>`(extract(epoch FROM now() - min(${cases.createdAt})) / 60)::int`,
    })
    .from(cases)
    .where(and(eq(cases.state, 'open'), isNull(cases.answerDueAt)));
  return row ?? { open: 0, oldestMinutes: null };
}

async function countDecisions() {
  return (await db.execute(sql`
    SELECT to_char(m.start, 'YYYY-MM-DD') AS month,
      count(decided.id)::int AS decisions,
      (percentile_cont(0.5) WITHIN GROUP (ORDER BY decided.minutes))::int AS "medianMinutes"
    FROM (VALUES (${thisMonth}), (${thisMonth} - interval '1 month')) AS m(start)
    LEFT JOIN (
      SELECT ${moderationActions.id} AS id, ${monthOf} AS month,
        extract(epoch FROM ${moderationActions.createdAt} - CASE
          WHEN ${cases.kind} = 'report' AND ${moderationActions.kind} <> 'hold' THEN ${cases.createdAt}
          WHEN ${cases.kind} = 'held' AND ${moderationActions.kind} IN ('lift', 'remove') THEN (
            SELECT reported.created_at FROM moderation_actions hold JOIN cases reported ON reported.id = hold.case_id
            WHERE hold.id = ${cases.holdId}) END) / 60 AS minutes
      FROM ${moderationActions} LEFT JOIN ${cases} ON ${cases.id} = ${moderationActions.caseId}
      WHERE ${lately} AND ${standing} AND ${moderationActions.caseId} IS NOT NULL
        AND ${moderationActions.kind} NOT IN ('ask', 'uphold', 'reverse')
    ) decided ON decided.month = m.start
    GROUP BY m.start ORDER BY m.start DESC
  `)) as unknown as Omit<MonthFigures, 'reversals'>[];
}

async function countReversals() {
  return (await db.execute(sql`
    SELECT to_char(${monthOf}, 'YYYY-MM-DD') AS month, ${moderationActions.rule} AS rule, count(*)::int AS count
    FROM ${moderationActions}
    WHERE ${lately} AND ${standing} AND ${moderationActions.kind} = 'reverse'
    GROUP BY 1, 2 ORDER BY 3 DESC, 2
  `)) as unknown as { month: string; rule: RuleId | null; count: number }[];
}

const thisMonth = sql`date_trunc('month', now() AT TIME ZONE 'UTC')`;
const monthOf = sql`date_trunc('month', ${moderationActions.createdAt} AT TIME ZONE 'UTC')`;
const lately = sql`${moderationActions.createdAt} AT TIME ZONE 'UTC' >= ${thisMonth} - interval '1 month'`;
