import { hostname } from 'node:os';
import { eq, lt, sql } from 'drizzle-orm';
import { closeDatabase, db } from '@/db/client';
import { workerHeartbeats } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { runQueue } from '@/lib/queue-worker';
import { handlers } from './jobs';

const workerId = `${hostname()}:${process.pid}`.slice(0, 200);
const graceMs = 8_000;

const queue = await runQueue(handlers).catch((error) => {
  console.error('worker: the queue does not start', error);
  process.exit(1);
});
await beat();
const pulse = setInterval(beat, 5_000);
process.send?.('ready');
console.log('worker: ready');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
// Started by another process, it ends with that process.
process.once('disconnect', stop);

/** Tells `/api/health` that this worker lives. */
async function beat(): Promise<void> {
  const seenAt = sql`now()`;
  try {
    await db
      .insert(workerHeartbeats)
      .values({ workerId })
      .onConflictDoUpdate({ target: workerHeartbeats.workerId, set: { seenAt } });
    await db.delete(workerHeartbeats).where(lt(workerHeartbeats.seenAt, sql`now() - interval '1 day'`));
  } catch (error) {
    console.error('worker: no heartbeat', error instanceof Error ? error.message : error);
  }
}

/** Takes no more jobs, lets the running ones finish for `graceMs`, and gives back those that do not. */
async function stop(): Promise<void> {
  clearInterval(pulse);
  try {
    await queue.stop(graceMs);
    await db.delete(workerHeartbeats).where(eq(workerHeartbeats.workerId, workerId));
  } catch (error) {
    console.error('worker: stopped with an error', error);
  }
  await closeQueue();
  await closeDatabase();
  process.exit(0);
}
