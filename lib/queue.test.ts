import { sql } from 'drizzle-orm';
import { afterAll, afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { db } from '@/db/client';
import { closeQueue, defineJob, enqueue, type Job } from './queue';
import { handle, runQueue } from './queue-worker';

type Note = { text: string };
let last = 0;
const makeJob = (more: Partial<Job<Note>> = {}) =>
  defineJob<Note>({
    name: `note-${++last}`,
    payload: z.strictObject({ text: z.string() }),
    retries: 2,
    expires: 30,
    ...more,
  });

let running: { stop: (graceMs: number) => Promise<void> } | undefined;
afterEach(async () => {
  await running?.stop(1_000);
  running = undefined;
});
afterAll(closeQueue);

test('a job runs with what it was told', async () => {
  const job = makeJob();
  await db.transaction((tx) => enqueue(tx, job, { text: 'hello' }));
  const told = await new Promise<Note>((resolve) => {
    runQueue([handle(job, async (note) => resolve(note))]).then((queue) => {
      running = queue;
    });
  });
  expect(told).toEqual({ text: 'hello' });
});

test('a job of a transaction that is undone does not exist', async () => {
  const job = makeJob();
  const undone = db.transaction(async (tx) => {
    await enqueue(tx, job, { text: 'never' });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const rows = await db.execute(sql`SELECT 1 FROM pgboss.job AS jobs WHERE name = ${job.name}`);
  expect(rows).toHaveLength(0);
});

test('what the payload schema does not allow is refused before it is written', async () => {
  const job = makeJob();
  await expect(enqueue(db, job, { text: 'a', more: 1 } as never)).rejects.toThrow();
});

test('a job that keeps failing is given up, and said so', async () => {
  const job = makeJob({ retries: 0 });
  await enqueue(db, job, { text: 'no' });
  const lost = await new Promise<Note>((resolve) => {
    const fail = async () => Promise.reject(new Error('on purpose'));
    runQueue([handle(job, fail, async (note) => resolve(note))]).then((queue) => {
      running = queue;
    });
  });
  expect(lost).toEqual({ text: 'no' });
});
