import { z } from 'zod';
import { defineJob } from '@/lib/queue';

const key = z.string().regex(/^[0-9a-f]{32}$/);

/** Makes the files of an uploaded photo. Trouble that may pass is tried again for about half an hour. */
export const processPhotoJob = defineJob({
  name: 'process-photo',
  payload: z.strictObject({ photoId: z.uuid(), uploadId: z.string() }),
  retries: 12,
  expires: 300,
});

/** Adds the AVIF files of a photo that already shows. */
export const makeAvifJob = defineJob({
  name: 'make-avif',
  payload: z.strictObject({ photoId: z.uuid(), key }),
  retries: 5,
  expires: 300,
});

/** Makes sure that the files of a removed photo are gone. */
export const deleteFilesJob = defineJob({
  name: 'delete-files',
  payload: z.strictObject({ key }),
  retries: 20,
  expires: 60,
});

/** Brings the files of a photo to where they belong after moderators removed it or brought it back. */
export const placeFilesJob = defineJob({
  name: 'place-files',
  payload: z.strictObject({ photoId: z.uuid() }),
  retries: 20,
  expires: 120,
  together: 2,
});

/** The photos of a published entry changed: pages that show it are out of date. */
export const entryChangedJob = defineJob({
  name: 'entry-changed',
  payload: z.strictObject({ entryId: z.uuid() }),
  retries: 5,
  expires: 30,
});

/** Removes uploads that were begun and left. */
export const sweepUploadsJob = defineJob({
  name: 'sweep-uploads',
  payload: z.strictObject({}),
  retries: 1,
  expires: 120,
  cron: '17 * * * *',
});

/** Looks at the pixels of photos from before copies were looked for. Mostly there are none. */
export const hashPhotosJob = defineJob({
  name: 'hash-photos',
  payload: z.strictObject({ after: z.uuid().optional() }),
  retries: 3,
  expires: 600,
  cron: '23 * * * *',
});
