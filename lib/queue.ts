import 'server-only';
import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import { DatabaseUnavailable } from '@/db/availability';
import type { Executor } from '@/db/client';
import { env } from '@/env';

/** A kind of background work: what it is called, what it is told, and how patient the queue is with it. */
export type Job<Payload> = {
  name: string;
  payload: z.ZodType<Payload>;
  /** How often it is tried again after trouble that may pass; between tries it waits longer each time. */
  retries: number;
  /** Seconds that one try may take before it counts as lost. */
  expires: number;
  /** Jobs of this kind that one worker runs side by side. */
  together?: number;
  /** Runs by the clock, such as `*\/10 * * * *` (UTC), instead of being asked for. */
  cron?: string;
};

export type EnqueueOptions = {
  /** Higher is earlier among jobs of the same kind. */
  priority?: number;
  /** Seconds from now before which it does not run. */
  after?: number;
};

export const defineJob = <Payload>(job: Job<Payload>): Job<Payload> => job;

/** Puts a job on the queue inside `tx`: it exists when the write commits, and not when it does not. */
export async function enqueue<Payload>(
  tx: Executor,
  job: Job<Payload>,
  payload: Payload,
  { priority = 0, after = 0 }: EnqueueOptions = {},
): Promise<void> {
  const queue = await ready(job);
  await queue.send(job.name, job.payload.parse(payload) as object, {
    priority,
    startAfter: after,
    db: fromDrizzle(tx as Parameters<typeof fromDrizzle>[0], sql),
  });
}

/** Where a job ends that failed at its last try. */
export const deadQueue = (name: string) => `${name}.dead`;

/** Makes the queue of a job, or brings its settings up to date. */
export async function ensureQueue(boss: PgBoss, job: Job<never>): Promise<void> {
  const settings = {
    retryLimit: job.retries,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 300,
    expireInSeconds: job.expires,
    heartbeatSeconds: 10,
    deleteAfterSeconds: 86_400,
    deadLetter: deadQueue(job.name),
  };
  await boss.createQueue(deadQueue(job.name), { retryLimit: 3, retryDelay: 10, deleteAfterSeconds: 7 * 86_400 });
  await boss.createQueue(job.name, settings);
  await boss.updateQueue(job.name, settings);
}

/** Closes what `enqueue` opened; the process can then end. */
export async function closeQueue(): Promise<void> {
  const boss = started;
  started = undefined;
  known.clear();
  await boss?.then((queue) => queue.stop({ graceful: false })).catch(() => undefined);
}

/** The settings of a connection of the queue's own: pg-boss brings its driver, and its statements have a deadline. */
export const queueConnection = (max: number) => ({
  connectionString: env.DATABASE_URL,
  max,
  application_name: 'kitbash-queue',
  connectionTimeoutMillis: 3_000,
  options: '-c statement_timeout=10000',
});

let started: Promise<PgBoss> | undefined;
const known = new Map<string, Promise<void>>();

/** The client of this process, for what `enqueue` does not do. */
export async function queueClient(): Promise<PgBoss> {
  started ??= open();
  return forgetFailure(started, () => {
    started = undefined;
  });
}

/** A web process may be the first to ask for a job, before any worker ran: it makes the queue itself. */
async function ready<Payload>(job: Job<Payload>): Promise<PgBoss> {
  const boss = await queueClient();
  let made = known.get(job.name);
  if (!made) {
    made = withDeadline(ensureQueue(boss, job as unknown as Job<never>));
    known.set(job.name, made);
  }
  await forgetFailure(made, () => known.delete(job.name));
  return boss;
}

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({
    ...queueConnection(2),
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    queueCacheIntervalSeconds: 3600,
  });
  boss.on('error', (error) => console.error('queue:', error.message));
  await withDeadline(boss.start());
  return boss;
}

/** A failed start is not kept: the next job tries again. */
async function forgetFailure<T>(promise: Promise<T>, forget: () => unknown): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    forget();
    throw error;
  }
}

async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable('the queue did not answer in time')), 5_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
