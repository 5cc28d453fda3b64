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

/** Brings cases back to the queue whose answer did not come in its days. */
export const lapseQuestionsJob = defineJob({
  name: 'lapse-questions',
  payload: z.strictObject({}),
  retries: 3,
  expires: 60,
  cron: '*/10 * * * *',
});

/** Deletes copies of pictures that nobody can need any more. */
export const sweepEvidenceJob = defineJob({
  name: 'sweep-evidence',
  payload: z.strictObject({}),
  retries: 2,
  expires: 600,
  cron: '47 3 * * *',
});

const decisionMail = z.strictObject({
  memberId: z.uuid(),
  about: z.enum([
    'approved',
    'asked',
    'decision.send_back',
    'decision.remove',
    'decision.hold',
    'decision.lift',
    'decision.lift_entry',
    'decision.keep',
    'decision.minor',
    'decision.rate',
    'decision.lock_comments',
    'decision.limit_comments',
    'decision.warn',
    'decision.suspend',
    'decision.ban',
    'decision.void_votes',
    'appeal_upheld',
    'appeal_reversed',
    'taken_back',
    'report_acted',
    'report_kept',
    'photo_frozen',
    'brake_asked',
    'takedown_asked',
    'request_withdrawn',
    'brake_overdue',
  ]),
  title: z.string(),
  words: z.string(),
  path: z.string(),
});

/** One mail about a decision. A mail server that is away for an hour loses none. */
export const decisionMailJob = defineJob({
  name: 'decision-mail',
  payload: decisionMail,
  retries: 12,
  expires: 60,
  together: 2,
});

/** Tells a member that they have another role now. */
export const roleMailJob = defineJob({
  name: 'role-mail',
  payload: z.strictObject({ memberId: z.uuid(), role: z.enum(['member', 'moderator', 'admin']), words: z.string() }),
  retries: 12,
  expires: 60,
});

export type RoleMail = z.infer<(typeof roleMailJob)['payload']>;
export type DecisionMail = z.infer<typeof decisionMail>;
export type EvidenceCopy = z.infer<typeof copy>;

/** Compares stored counts with what they count, every night. */
export const reconcileCountersJob = defineJob({
  name: 'reconcile-counters',
  payload: z.strictObject({}),
  retries: 2,
  expires: 3_600,
  cron: '20 3 * * *',
});
