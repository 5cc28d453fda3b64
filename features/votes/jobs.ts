import { z } from 'zod';
import { defineJob } from '@/lib/queue';

/** Recounts the votes of a member who stands otherwise than before. */
export const recountVotesJob = defineJob({
  name: 'recount-votes',
  payload: z.strictObject({ memberId: z.uuid() }),
  retries: 8,
  expires: 300,
});

/** Has the votes of members count who have been here long enough, or whose suspension has ended by the clock. */
export const settleVotesJob = defineJob({
  name: 'settle-votes',
  payload: z.strictObject({}),
  retries: 2,
  expires: 120,
  cron: '*/10 * * * *',
});

/** Forgets where votes came from after two weeks, and every salt but that of today. */
export const sweepTracesJob = defineJob({
  name: 'sweep-vote-traces',
  payload: z.strictObject({}),
  retries: 3,
  expires: 120,
  cron: '3 * * * *',
});

/** Looks for members whose votes look agreed upon. Moderators may also ask for it. */
export const findRingsJob = defineJob({
  name: 'find-vote-rings',
  payload: z.strictObject({}),
  retries: 2,
  expires: 900,
  cron: '40 2 * * *',
});
