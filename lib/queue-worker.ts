import 'server-only';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { deadQueue, ensureQueue, type Job, queueConnection } from './queue';

/** `attempt` is 1 the first time. `signal` fires when the worker must let go. */
export type Call = { signal: AbortSignal; attempt: number };

/** A job and the work it stands for, as `worker/jobs.ts` lists them. */
export type Handler = {
  job: Job<never>;
  run: (data: unknown, call: Call) => Promise<void>;
  givenUp?: (data: unknown) => Promise<void>;
};

/**
 * Pairs a job with its work. `run` may be called again after it was cut off, so it must be idempotent; what it throws
 * is tried again. `givenUp` is told when the last try failed.
 */
export function handle<Payload>(
  job: Job<Payload>,
  run: (payload: Payload, call: Call) => Promise<void>,
  givenUp?: (payload: Payload) => Promise<void>,
): Handler {
  return {
    job: job as unknown as Job<never>,
    run: (data, call) => run(job.payload.parse(data ?? {}), call),
    givenUp: givenUp && ((data) => givenUp(job.payload.parse(data ?? {}))),
  };
}

/**
 * Runs `handlers` until `stop`. A job whose worker died is noticed by its missing heartbeat and runs again within
 * about 20 seconds.
 */
export async function runQueue(handlers: Handler[]): Promise<{ stop: (graceMs: number) => Promise<void> }> {
  const boss = new PgBoss({
    ...queueConnection(6),
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    migrate: false,
    createSchema: false,
  });
  boss.on('error', (error) => console.error('queue:', error.message));
  await boss.start();
  for (const handler of handlers) await register(boss, handler);
  return { stop: (graceMs) => boss.stop({ graceful: true, timeout: graceMs }) };
}

async function register(boss: PgBoss, { job, run, givenUp }: Handler): Promise<void> {
  await ensureQueue(boss, job);
  await boss.work(
    job.name,
    { pollingIntervalSeconds: 0.5, localConcurrency: job.together ?? 1, includeMetadata: true },
    async ([taken]: JobWithMetadata<unknown>[]) => {
      if (taken) await attempt(taken, run);
    },
  );
  await boss.work(deadQueue(job.name), { pollingIntervalSeconds: 2 }, async ([dead]) => {
    console.error(`queue: ${job.name} failed for good`, dead?.data);
    await givenUp?.(dead?.data);
  });
  if (job.cron) await boss.schedule(job.name, job.cron);
  else await boss.unschedule(job.name);
}

async function attempt(taken: JobWithMetadata<unknown>, run: Handler['run']): Promise<void> {
  try {
    await run(taken.data, { signal: taken.signal, attempt: taken.retryCount + 1 });
  } catch (error) {
    console.error(`queue: ${taken.name} failed, try ${taken.retryCount + 1} of ${taken.retryLimit + 1}`, error);
    throw error;
  }
}
