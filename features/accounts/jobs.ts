import { z } from 'zod';
import type { Executor } from '@/db/client';
import { defineJob, enqueue } from '@/lib/queue';

const payload = z.strictObject({
  kind: z.enum(['verify_email', 'reset_password', 'address_taken', 'password_changed']),
  email: z.string().max(254),
  /** Where the reader was going, for the link. */
  next: z.string().max(500).optional(),
});

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

/** Sessions and links that are over take no room. */
export const sweepAccounts = defineJob({
  name: 'sweep-accounts',
  payload: z.object({}),
  retries: 2,
  expires: 60,
  cron: '17 3 * * *',
});
