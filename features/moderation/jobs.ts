import { z } from 'zod';
import { defineJob } from '@/lib/queue';

const key = z.string().regex(/^[0-9a-f]{32}$/);
const copy = z.strictObject({ from: key, file: z.string(), to: key });

/** Copies the pictures that a report is about to where only moderators look. */
export const keepEvidenceJob = defineJob({
  name: 'keep-evidence',
  payload: z.strictObject({ copies: z.array(copy).max(20) }),
  retries: 8,
  expires: 120,
});

/** Tells the person concerned and the reporters, unless the decision was taken back meanwhile. */
export const tellDecisionJob = defineJob({
  name: 'tell-decision',
  payload: z.strictObject({ actionId: z.uuid() }),
  retries: 8,
  expires: 60,
});

export type EvidenceCopy = z.infer<typeof copy>;
