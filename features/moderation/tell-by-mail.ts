import 'server-only';
import type { Executor } from '@/db/client';
import { enqueue } from '@/lib/queue';
import { type DecisionMail, decisionMailJob } from './jobs';

/** One mail, sent once the transaction in which it was told holds. */
export const tellByMail = (tx: Executor, about: DecisionMail): Promise<void> =>
  enqueue(tx, decisionMailJob, about, { priority: 10 });
