import { sql } from 'drizzle-orm';
import { db } from '@/db/client';

/** How many statements on this test's database wait for a lock at this moment. */
export async function waitingForLocks(): Promise<number> {
  const [row] = await db.execute<{ waiting: number }>(
    sql`SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  return row?.waiting ?? 0;
}
