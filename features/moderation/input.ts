import { z } from 'zod';
import { handle, handleForm } from '@/features/accounts/handles';
import { sensitiveKinds } from '@/features/entries/fields';
import { isPublicId, isSlug } from '@/lib/identifiers';
import { prose, requiredProse } from '@/lib/validation';
import { ruleIds } from './rules';

export const longestWords = 2_000;
const words = prose(longestWords);
const reasons = requiredProse(longestWords);
const rule = z.enum(ruleIds);
const memberHandle = z.string().regex(handleForm);

/** What a report is about, by the names that the public pages show. */
export const subjectInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), id: z.string().refine(isPublicId) }),
  z.strictObject({ kind: z.literal('photo'), id: z.string().regex(/^[0-9a-f]{32}$/) }),
  z.strictObject({ kind: z.literal('comment'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('member'), id: handle }),
  z.strictObject({ kind: z.literal('story'), id: z.string().refine(isSlug) }),
  z.strictObject({ kind: z.literal('gallery'), id: z.string().refine(isSlug) }),
  z.strictObject({ kind: z.literal('credit'), id: z.uuid() }),
]);

export const reportInput = z.strictObject({ subject: subjectInput, rule, words });

export const claimInput = z.strictObject({ caseId: z.uuid() });

export const undoInput = z.strictObject({ action: z.uuid() });

export const noteInput = z
  .strictObject({ caseId: z.uuid(), body: words, opinion: z.enum(['keep', 'remove']).nullish() })
  .refine(({ body, opinion }) => body !== '' || opinion, { path: ['body'], message: 'required' });

const decision = { caseId: z.uuid(), rule, words: reasons };
const strikePoints = z.number().int().min(0).max(3).default(0);

/** What a moderator decides. Everything but keeping has a rule and words for the person concerned. */
export const decisionInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keep'), caseId: z.uuid(), words }),
  z.strictObject({ kind: z.literal('approve'), caseId: z.uuid(), words }),
  z.strictObject({ kind: z.literal('send_back'), ...decision }),
  z.strictObject({ kind: z.literal('ask'), caseId: z.uuid(), words: reasons }),
  z.strictObject({
    kind: z.literal('remove'),
    ...decision,
    strikePoints,
    reach: z.enum(['photo', 'entry']).optional(),
    /** Identical copies go too, and the same picture is taken from nobody any more. */
    copies: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('hold'), ...decision }),
  z.strictObject({ kind: z.literal('lift'), caseId: z.uuid(), words: reasons, misuse: z.boolean().optional() }),
  z.strictObject({
    kind: z.literal('rate'),
    ...decision,
    strikePoints,
    rating: z.enum(['general', ...sensitiveKinds]),
  }),
  z.strictObject({ kind: z.literal('minor'), ...decision, strikePoints, minor: z.boolean() }),
  z.strictObject({ kind: z.literal('lock_comments'), ...decision, strikePoints }),
  z.strictObject({ kind: z.literal('limit_comments'), ...decision, strikePoints }),
  z.strictObject({ kind: z.literal('warn'), ...decision, strikePoints }),
  z.strictObject({ kind: z.literal('suspend'), ...decision, days: z.number().int().min(1).max(365) }),
  z.strictObject({ kind: z.literal('ban'), ...decision }),
  z.strictObject({ kind: z.literal('uphold'), caseId: z.uuid(), words: reasons }),
  z.strictObject({ kind: z.literal('reverse'), caseId: z.uuid(), words: reasons }),
]);

/** As many as a page of the queue shows. */
export const mostAtOnce = 40;
const many = { cases: z.array(z.uuid()).min(1).max(mostAtOnce) };

/** One decision about several cases. What touches a whole account, or needs words of its own, is decided one by one. */
export const bulkInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keep'), ...many, words }),
  z.strictObject({ kind: z.literal('approve'), ...many, words }),
  z.strictObject({ kind: z.literal('send_back'), ...many, rule, words: reasons }),
  z.strictObject({ kind: z.literal('hold'), ...many, rule, words: reasons }),
  z.strictObject({ kind: z.literal('remove'), ...many, rule, words: reasons, strikePoints }),
  z.strictObject({ kind: z.literal('lock_comments'), ...many, rule, words: reasons, strikePoints }),
  z.strictObject({ kind: z.literal('limit_comments'), ...many, rule, words: reasons, strikePoints }),
  z.strictObject({ kind: z.literal('warn'), ...many, rule, words: reasons, strikePoints }),
]);

export const bulkUndoInput = z.strictObject({ actions: z.array(z.uuid()).min(1).max(mostAtOnce) });

export const takeBackInput = z.strictObject({ words: reasons });

export const appealInput = z.strictObject({
  action: z.uuid(),
  words: reasons,
});

export const roleInput = z.strictObject({
  handle: memberHandle,
  role: z.enum(['member', 'moderator', 'admin'], { error: 'required' }),
  words: reasons,
});

export const staffNoteInput = z.strictObject({ handle: memberHandle, body: reasons });

export const jobInput = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]{1,60}$/),
  job: z.uuid(),
  fate: z.enum(['retry', 'discard']),
});

export type JobInput = z.output<typeof jobInput>;
export type RoleInput = z.output<typeof roleInput>;
export type StaffNoteInput = z.output<typeof staffNoteInput>;
export const answerInput = z.strictObject({ question: z.uuid(), words: reasons });

export type ReportInput = z.output<typeof reportInput>;
export type SubjectRef = z.output<typeof subjectInput>;
export type Decision = z.output<typeof decisionInput>;
export type Bulk = z.output<typeof bulkInput>;
export type NoteInput = z.output<typeof noteInput>;
