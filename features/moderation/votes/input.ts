import { z } from 'zod';
import { requiredProse } from '@/lib/validation';
import { longestWords } from '../input';
import { ruleIds } from '../rules';

const number = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
/** A name that a form sends once, several times or not at all. */
const several = <T extends z.ZodType<unknown, string>>(one: T, most: number) =>
  z.union([one.transform((value) => [value]), z.array(one).max(most)]).default([]);
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** The votes that one void takes: so many, and no more, are changed in one transaction. */
export const mostVoided = 500;

/** Chosen votes as `member:entry`, and members all of whose votes within the ring are meant. */
export const voidInput = z
  .strictObject({
    ring: number,
    vote: several(z.string().regex(new RegExp(`^${uuid}:${uuid}$`)), mostVoided),
    member: several(z.uuid(), 50),
    rule: z.enum(ruleIds, { error: 'required' }),
    words: requiredProse(longestWords),
  })
  .refine(({ vote, member }) => vote.length + member.length > 0, { path: ['vote'], message: 'choose_votes' });

export const restoreInput = z.strictObject({ action: z.uuid(), words: requiredProse(longestWords) });

export const dismissInput = z.strictObject({ ring: number, dismissed: z.enum(['yes', 'no']) });

export const lookInput = z.strictObject({});

export type VoidInput = z.output<typeof voidInput>;
export type RestoreInput = z.output<typeof restoreInput>;
export type DismissInput = z.output<typeof dismissInput>;
