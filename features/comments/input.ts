import { z } from 'zod';
import { requiredProse } from '@/lib/validation';
import { longestComment } from './policy';

/** Plain text; more than one empty line in a row says nothing. A text that shows nothing is no comment. */
const body = requiredProse(longestComment)
  .transform((text) => text.replace(/\n\s*\n\s*\n/g, '\n\n'))
  .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), 'required');

export const newCommentInput = z.strictObject({ body, parentId: z.uuid().nullish() });
export const editCommentInput = z.strictObject({ body });
export const commentIdInput = z.uuid();
export const commentsAfterInput = z.strictObject({ after: z.string().max(300).optional() });

export type NewComment = z.output<typeof newCommentInput>;
