import 'server-only';
import { listFailedJobs, readQueues } from '@/lib/queue-desk';
import type { Viewer } from '@/lib/viewer';
import { mayAdminister } from '../policy';

/** What the worker has to do and what it gave up. Null for everyone but admins. */
export async function getJobs(viewer: Viewer | null) {
  if (mayAdminister(viewer)) return null;
  const [queues, failed] = await Promise.all([readQueues(), listFailedJobs()]);
  return { queues, failed };
}
