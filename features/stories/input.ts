import { z } from 'zod';
import type { StoryFields } from '@/db/schema';
import { isPublicId, isSlug } from '@/lib/identifiers';
import { line, prose, requiredLine } from '@/lib/validation';
import { storyBody } from './body';
import { furthestDays, longestCorrection, longestStandfirst, longestTitle, mostCovers, mostTies } from './limits';

const slug = z.string().refine(isSlug);
const revision = z.coerce.number().int().min(0);

export const startStoryInput = z.strictObject({ title: requiredLine(longestTitle), lang: z.enum(['en', 'ja']) });

const storyFields: z.ZodType<StoryFields> = z.strictObject({
  title: line(longestTitle),
  standfirst: line(longestStandfirst),
  cover: z.array(z.string().refine(isPublicId)).max(mostCovers, 'too_many_covers').transform(once),
  characters: z.array(slug).max(mostTies, 'too_many_ties').transform(once),
  series: z.array(slug).max(mostTies, 'too_many_ties').transform(once),
  body: storyBody,
});

/** A save of all that is written. `seen` is the revision that the writer had before. */
export const saveStoryInput = z.strictObject({ seen: z.number().int().min(0), fields: storyFields });

/** Publishes what is written as the writer last saw it: now, or at a time within a year. */
export const publishStoryInput = z.strictObject({
  story: slug,
  seen: revision,
  /** A moment as the browser knows it, `2026-11-24T09:00:00.000Z`; empty for now. */
  at: z
    .union([z.literal(''), z.iso.datetime('invalid')])
    .optional()
    .transform((at) => (at ? new Date(at) : null))
    .refine((at) => at === null || at.getTime() < Date.now() + furthestDays * 86_400_000, 'too_far'),
  /** What readers are told was changed in a story that is public already. */
  correction: prose(longestCorrection).optional(),
});

export const storyInput = z.strictObject({ story: slug });
export const restoreVersionInput = z.strictObject({ story: slug, version: z.uuid(), seen: revision });

export type SaveStory = z.output<typeof saveStoryInput>;
export type PublishStory = z.output<typeof publishStoryInput>;

function once(words: string[]): string[] {
  return [...new Set(words)];
}
