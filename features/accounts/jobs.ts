import { z } from 'zod';
import type { Executor } from '@/db/client';
import { defineJob, enqueue } from '@/lib/queue';

const email = z.string().max(254);
// Not strict: a job from before an update may say more.
const payload = z.discriminatedUnion('kind', [
  /** To who joined with both: a link to confirm or, when a member has the address, a word to that member. */
  z.object({ kind: z.literal('join'), email, handle: z.string().max(30) }),
  z.object({ kind: z.enum(['verify_email', 'reset_password', 'password_changed']), email }),
]);

export type AccountMail = z.infer<typeof payload>;

/** A mail about an account. It names the address alone: the secret of a link is made when the mail is. */
export const accountMail = defineJob<AccountMail>({
  name: 'account-mail',
  payload,
  retries: 8,
  expires: 60,
  together: 2,
});

export const mailLater = (tx: Executor, mail: AccountMail): Promise<void> =>
  enqueue(tx, accountMail, mail, { priority: 10 });

/** Sessions, links and joins that are over take no room. */
export const sweepAccounts = defineJob({
  name: 'sweep-accounts',
  payload: z.object({}),
  retries: 2,
  expires: 60,
  cron: '17 3 * * *',
});
