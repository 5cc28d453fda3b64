import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { db } from '@/db/client';
import { closeQueue, defineJob, enqueue } from '@/lib/queue';
import { handle, runQueue } from '@/lib/queue-worker';
import { makeAdmin, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { getJobs } from '../queries/jobs';
import { settleJob } from './jobs';

let running: { stop: (graceMs: number) => Promise<void> } | undefined;
afterEach(async () => {
  await running?.stop(1_000);
  running = undefined;
});
afterAll(closeQueue);

test('a job that was given up is listed with its reason, runs again when an admin says so, and can be forgotten', async () => {
  const name = 'breaks-at-first';
  const job = defineJob({ name, payload: z.strictObject({ secret: z.string() }), retries: 0, expires: 30 });
  let broken = true;
  let runs = 0;
  running = await runQueue([
    handle(job, async () => {
      runs += 1;
      if (broken) throw new Error('The mail server is away\nat line 1');
    }),
  ]);
  const admin = await makeAdmin();
  const failed = async () => (await getJobs(admin))?.failed.filter((one) => one.name === name) ?? [];
  for (const secret of ['one', 'two']) await enqueue(db, job, { secret });
  await expect.poll(async () => (await failed()).length, { timeout: 15_000 }).toBe(2);
  const [first, second] = await failed();
  expect(first).toMatchObject({ tries: 1, reason: 'The mail server is away' });
  expect(JSON.stringify(await getJobs(admin))).not.toContain('one"');
  expect((await getJobs(admin))?.queues.find((queue) => queue.name === name)).toMatchObject({ failed: 2, ready: 0 });

  broken = false;
  const again = { name, job: first?.id ?? '', fate: 'retry' as const };
  for (const viewer of [null, await makeViewer(), await makeModerator(), { ...admin, suspended: true }]) {
    expect(await settleJob(viewer, again)).toMatchObject({ ok: false });
    expect(await getJobs(viewer)).toBeNull();
  }
  expect(await settleJob(admin, again)).toMatchObject({ ok: true });
  await expect.poll(() => runs, { timeout: 15_000 }).toBe(3);
  expect(await settleJob(admin, { name, job: second?.id ?? '', fate: 'discard' })).toMatchObject({ ok: true });
  expect(await failed()).toEqual([]);
  expect(await settleJob(admin, { name, job: randomUUID(), fate: 'retry' })).toMatchObject({ reason: 'job_gone' });
});
