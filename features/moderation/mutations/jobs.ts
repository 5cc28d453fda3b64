import 'server-only';
import { discardJob, retryJob } from '@/lib/queue-desk';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import type { JobInput } from '../input';
import { mayAdminister } from '../policy';

/** An admin runs a failed job again, or forgets it. */
export async function settleJob(viewer: Viewer | null, { name, job, fate }: JobInput): Promise<Outcome> {
  const no = mayAdminister(viewer);
  if (no) return no;
  const found = await (fate === 'retry' ? retryJob(name, job) : discardJob(name, job));
  return found ? done() : refuse('conflict', 'job_gone');
}
