import { z } from 'zod';
import { defineJob } from '@/lib/queue';

/** Runs when the time of a scheduled story has come. */
export const releaseStoryJob = defineJob({
  name: 'release-story',
  payload: z.strictObject({ storyId: z.uuid(), versionId: z.uuid() }),
  retries: 8,
  expires: 60,
});
