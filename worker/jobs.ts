import { sendAccountMail } from '@/features/accounts/account-mail';
import { accountMail, sweepAccounts } from '@/features/accounts/jobs';
import { sweepExpired } from '@/features/accounts/mutations/sessions';
import { type Handler, handle } from '@/lib/queue-worker';

/** Every background job of the product, with the work it stands for. */
export const handlers: Handler[] = [handle(accountMail, sendAccountMail), handle(sweepAccounts, sweepExpired)];
