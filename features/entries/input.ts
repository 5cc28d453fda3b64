import { z } from 'zod';
import { isPublicId, isSlug } from '@/lib/identifiers';
import { line, orNull, prose, requiredLine } from '@/lib/validation';
import { creditRoles, type EntryFields, limits, sensitiveKinds } from './fields';
import { kindChoices, longestWord, mostFilters, plainWords } from './filters';

export const publicId = z.string().refine(isPublicId);
const slug = z.string().refine(isSlug);
const photoId = z.uuid();

const day = z.iso.date().refine((text) => text >= '1900-01-01' && text <= '2100-12-31', 'invalid');
const percent = z.number().int().min(0).max(100);
const webAddress = line(limits.sourceUrl).refine((text) => text === '' || /^https?:\/\/\S+$/.test(text), 'web_address');

const character = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('listed'), slug, design: slug.nullable() }),
  z.strictObject({
    kind: z.literal('proposed'),
    name: requiredLine(limits.characterName),
    seriesTitle: requiredLine(limits.seriesTitle),
    sourceUrl: orNull(webAddress).nullable(),
  }),
  z.strictObject({ kind: z.literal('own'), name: requiredLine(limits.characterName) }),
]);

const credit = z.strictObject({
  role: z.enum(creditRoles),
  name: requiredLine(limits.creditName),
  isMember: z.boolean(),
});

const made = z
  .strictObject({ handmade: percent, bought: percent, commissioned: percent })
  .refine((share) => share.handmade + share.bought + share.commissioned === 100, 'sum_100');

const note = z.strictObject({
  on: day,
  title: requiredLine(limits.noteTitle),
  body: prose(limits.noteBody),
  hours: z.number().positive().max(limits.noteHours).multipleOf(0.1).nullable(),
  photo: photoId.nullable(),
});

const fields = {
  title: line(limits.title),
  story: prose(limits.story),
  character,
  credits: z.array(credit).max(limits.credits),
  made: made.nullable(),
  event: line(limits.event),
  eventOn: day.nullable(),
  tags: z.array(requiredLine(limits.tag)).max(limits.tags),
  sensitive: z.enum(sensitiveKinds).nullable(),
  /** A page from before this was asked says nothing about it. */
  showsMinor: z.boolean().default(false),
  notes: z.array(note).max(limits.notes),
};

/** What the maker wrote, and the revision that she saw: a newer one on the server is a conflict. */
export const saveInput = z.strictObject({
  seen: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  fields: z.strictObject(fields),
});
export type SaveInput = { seen: number; fields: EntryFields };

export const entryInput = z.strictObject({ entry: publicId });
export const createInput = z.strictObject({ character: slug.optional(), design: slug.optional() });

const choice = z.enum(kindChoices);
const word = line(longestWord * 2)
  .transform(plainWords)
  .refine((text) => text !== '', 'required')
  .refine((text) => [...text].length <= longestWord, 'too_long');

/** All filters of a member. Words are kept as they are compared. */
export const filtersInput = z.strictObject({
  kinds: z.strictObject({ gore: choice, horror: choice, nudity: choice, flashing: choice }),
  tags: z.array(requiredLine(limits.tag)).max(mostFilters, 'too_many_filters'),
  words: z.array(word).max(mostFilters, 'too_many_filters'),
});
export type FiltersInput = z.output<typeof filtersInput>;

export const findTagsInput = z.strictObject({ q: line(limits.tag).default('') });
