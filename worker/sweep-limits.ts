import { lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { rateLimits } from '@/db/schema';
import { defineJob } from '@/lib/queue';

export const sweepLimitsJob = defineJob({
  name: 'sweep-limits',
  payload: z.strictObject({}),
  retries: 1,
  expires: 60,
  cron: '7 * * * *',
});

/** Removes counters of limits that have run out. */
export async function sweepLimits(): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.expire, sql`now()`));
}
