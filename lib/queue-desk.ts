import 'server-only';
import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { queueClient } from './queue';

export type QueueFigures = {
  name: string;
  /** Could run now; `later` waits for its time or for its next try. */
  ready: number;
  later: number;
  running: number;
  failed: number;
  /** Seconds for which the oldest of the ready ones has waited. */
  age: number | null;
};

export type FailedJob = { id: string; name: string; failedAt: string; tries: number; reason: string };

/** Every kind of job that has something to do or has failed within the last day, by name. */
export async function readQueues(): Promise<QueueFigures[]> {
  const rows = await db.execute(sql`
    SELECT name,
      count(*) FILTER (WHERE ${isReady})::int AS ready,
      count(*) FILTER (WHERE state IN ('created', 'retry') AND start_after > now())::int AS later,
      count(*) FILTER (WHERE state = 'active')::int AS running,
      count(*) FILTER (WHERE state = 'failed')::int AS failed,
      extract(epoch FROM now() - min(start_after) FILTER (WHERE ${isReady}))::int AS age
    FROM pgboss.job
    WHERE state IN ('created', 'retry', 'active', 'failed') AND ${isNoDeadLetter}
    GROUP BY name ORDER BY name`);
  return rows as unknown as QueueFigures[];
}

/** Jobs that failed at their last try, the newest 50. They are kept for a day. What they were told is not given. */
export async function listFailedJobs(): Promise<FailedJob[]> {
  const rows = await db.execute(sql`
    SELECT id::text AS id, name, to_json(completed_on) #>> '{}' AS "failedAt", retry_count + 1 AS tries,
      left(split_part(coalesce(output ->> 'message', ''), E'\n', 1), 200) AS reason
    FROM pgboss.job
    WHERE state = 'failed' AND ${isNoDeadLetter}
    ORDER BY completed_on DESC LIMIT 50`);
  return rows as unknown as FailedJob[];
}

/** Runs a failed job once more. False when there is none of this name and id that has failed. */
export async function retryJob(name: string, id: string): Promise<boolean> {
  if (!(await hasFailed(name, id))) return false;
  await (await queueClient()).retry(name, id);
  return true;
}

/** Forgets a failed job. False when there is none. */
export async function discardJob(name: string, id: string): Promise<boolean> {
  if (!(await hasFailed(name, id))) return false;
  await (await queueClient()).deleteJob(name, id);
  return true;
}

async function hasFailed(name: string, id: string): Promise<boolean> {
  const rows = await db.execute(
    sql`SELECT FROM pgboss.job WHERE name = ${name} AND id = ${id} AND state = 'failed' AND ${isNoDeadLetter}`,
  );
  return rows.length > 0;
}

const isReady = sql`state IN ('created', 'retry') AND start_after <= now()`;
/** Dead letters only tell what gave up: the job itself stands in its own queue, failed. */
const isNoDeadLetter = sql`name NOT LIKE '%.dead' AND name NOT LIKE '\\_\\_pgboss\\_\\_%'`;
