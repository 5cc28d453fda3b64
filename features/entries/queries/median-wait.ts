import 'server-only';
import { sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';

/** Carried by what says how long a first entry waits. */
export const waitsTag = 'waits';

/** Fewer say nothing about the next one. */
const fewest = 5;

/**
 * How many minutes first entries have waited lately: the median of the newest 50 that moderators decided in the last 30
 * days, from being sent to the decision. Null when there were fewer than five. Those that their makers took back, and
 * decisions that were taken back, do not count.
 */
export async function getMedianWait(): Promise<number | null> {
  'use cache';
  cacheTag(waitsTag);
  cacheLife({ stale: 60, revalidate: 600, expire: 3_600 });
  const [row] = (await db.execute(sql`
    SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - created_at) / 60))::int AS minutes,
      count(*)::int AS count
    FROM (
      SELECT c.created_at, c.closed_at FROM cases c
      WHERE c.kind = 'first' AND c.closed_at > now() - interval '30 days' AND EXISTS (
        SELECT FROM moderation_actions a
        WHERE a.case_id = c.id AND a.kind IN ('approve', 'send_back', 'remove')
          AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = a.id AND r.case_id = c.id))
      ORDER BY c.closed_at DESC LIMIT 50
    ) decided`)) as unknown as { minutes: number | null; count: number }[];
  return row && row.count >= fewest ? row.minutes : null;
}
