import 'server-only';
import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import path from 'node:path';
import { max, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { workerHeartbeats } from '@/db/schema';
import { env } from '@/env';

type State = 'up' | 'down' | 'unknown';
export type Health = { database: State; worker: State; storage: State; reasons: string[] };

/** A worker renews its heartbeat every 5 s. */
const oldestHeartbeatSeconds = 20;
const leastFreeBytes = 50 * 1024 * 1024;
const deadlineMs = 1_500;

/** How the parts are, within 1.5 s however they hang. A reason names no host, path or error text. */
export async function readHealth(): Promise<Health> {
  const [heartbeat, storage] = await Promise.all([inTime(heartbeatAge), inTime(storageTrouble)]);
  const reasons: string[] = [];
  if (heartbeat === late) reasons.push('The database does not answer.');
  else if (heartbeat === null) reasons.push('No worker has run yet.');
  else if (heartbeat > oldestHeartbeatSeconds) reasons.push(`The worker was last seen ${Math.round(heartbeat)} s ago.`);
  if (storage) reasons.push(storage === late ? 'The storage does not answer.' : storage);
  const worker = typeof heartbeat === 'number' && heartbeat <= oldestHeartbeatSeconds ? 'up' : 'down';
  return {
    database: heartbeat === late ? 'down' : 'up',
    worker: heartbeat === late ? 'unknown' : worker,
    storage: storage ? 'down' : 'up',
    reasons,
  };
}

/** Seconds since a worker was last heard of, by the clock of the database; null when there never was one. */
async function heartbeatAge(): Promise<number | null> {
  const age = sql<number | null>`extract(epoch FROM now() - ${max(workerHeartbeats.seenAt)})::float8`;
  const [row] = await db.select({ age }).from(workerHeartbeats);
  return row?.age ?? null;
}

async function storageTrouble(): Promise<string | null> {
  const folder = path.join(/* turbopackIgnore: true */ env.home, 'photos');
  try {
    // The dot asks for a folder: a file of that name would not do.
    await access(`${folder}/.`, constants.R_OK | constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < leastFreeBytes ? 'The storage is full.' : null;
  } catch {
    return 'The storage cannot be written.';
  }
}

const late = Symbol('late');

async function inTime<T>(ask: () => Promise<T>): Promise<T | typeof late> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, deadlineMs);
  });
  try {
    return await Promise.race([ask(), tooLate]);
  } catch {
    return late;
  } finally {
    clearTimeout(timer);
  }
}
