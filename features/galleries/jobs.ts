import { z } from 'zod';
import { defineJob } from '@/lib/queue';

/** Publishes galleries whose date has come, and takes the date away from those whose curator may no longer. */
export const publishDueJob = defineJob({
  name: 'publish-galleries',
  payload: z.strictObject({}),
  retries: 2,
  expires: 50,
  cron: '* * * * *',
});

/** At midnight (UTC) another entry is the entry of the day. */
export const dayChangedJob = defineJob({
  name: 'day-changed',
  payload: z.strictObject({}),
  retries: 10,
  expires: 50,
  cron: '0 0 * * *',
});

/** Tells a member what became of the entry that they sent in, unless the decision was taken back meanwhile. */
export const submissionDecidedJob = defineJob({
  name: 'submission-decided',
  payload: z.strictObject({ submission: z.uuid() }),
  retries: 8,
  expires: 60,
});

const galleryMail = z.strictObject({
  memberId: z.uuid(),
  about: z.enum(['accepted', 'declined', 'not_published']),
  gallery: z.string(),
  entry: z.string(),
  words: z.string(),
  path: z.string(),
});

/** One mail about a gallery. A mail server that is away for an hour loses none. */
export const galleryMailJob = defineJob({
  name: 'gallery-mail',
  payload: galleryMail,
  retries: 12,
  expires: 60,
  together: 2,
});

export type GalleryMail = z.infer<typeof galleryMail>;
