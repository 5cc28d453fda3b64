import { z } from 'zod';
import { defineJob } from '@/lib/queue';

const requestMail = z.discriminatedUnion('about', [
  /** The link that confirms; its secret is made when the mail is. */
  z.strictObject({ about: z.literal('confirm'), requestId: z.uuid() }),
  /** The address of the private page. */
  z.strictObject({ about: z.literal('confirmed'), requestId: z.uuid() }),
  z.strictObject({
    about: z.enum(['removed', 'lifted', 'kept', 'reversed']),
    requestId: z.uuid(),
    title: z.string(),
    code: z.string(),
    words: z.string(),
  }),
]);

export type RequestMail = z.infer<typeof requestMail>;

/** One mail to somebody who asked that photos are not shown. */
export const requestMailJob = defineJob<RequestMail>({
  name: 'request-mail',
  payload: requestMail,
  retries: 12,
  expires: 60,
  together: 2,
});

/** The clock of a brake has run out. */
export const brakeDueJob = defineJob({
  name: 'brake-due',
  payload: z.strictObject({ caseId: z.uuid() }),
  retries: 12,
  expires: 60,
});

/** Forgets requests that nobody confirmed, and addresses that are not needed any more. */
export const sweepRequestsJob = defineJob({
  name: 'sweep-requests',
  payload: z.strictObject({}),
  retries: 2,
  expires: 120,
  cron: '37 3 * * *',
});
