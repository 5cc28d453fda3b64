import { z } from 'zod';
import { handle } from '@/features/accounts/handles';
import { isPublicId, isSlug } from '@/lib/identifiers';
import { line, prose, requiredLine } from '@/lib/validation';

export const mostItems = 100;
export const mostSections = 20;
export const longest = { title: 80, words: 1_000, sectionWords: 600, note: 400, quote: 200, message: 300, answer: 500 };
/** Words of addresses below `/g` that are no gallery. */
const reserved = ['new', 'after', 'feed'];

const entry = z.string().refine(isPublicId);

const item = z.strictObject({
  entry,
  photo: z.uuid().nullable(),
  note: prose(longest.note),
  lead: z.boolean(),
});

const section = z.strictObject({
  key: z.string().regex(/^[a-z0-9]{1,20}$/),
  title: line(longest.title),
  words: prose(longest.sectionWords),
  items: z.array(item).max(mostItems),
});

/** The whole of what curators arrange, finished or not. Each entry has one place. */
export const arrangementInput = z
  .strictObject({
    lang: z.enum(['en', 'ja']),
    title: line(longest.title),
    words: prose(longest.words),
    other: z.strictObject({ title: line(longest.title), words: prose(longest.words) }),
    quote: line(longest.quote),
    cover: entry.nullable(),
    sections: z.array(section).min(1).max(mostSections),
  })
  .refine(({ sections }) => sections.flatMap(({ items }) => items).length <= mostItems, {
    path: ['sections'],
    message: 'too_many_entries',
  })
  .refine(({ sections }) => isUnique(sections.flatMap(({ items }) => items.map((one) => one.entry))), {
    path: ['sections'],
    message: 'entry_twice',
  })
  .refine(({ sections }) => isUnique(sections.map(({ key }) => key)), { path: ['sections'], message: 'invalid' });

const isUnique = (words: string[]) => new Set(words).size === words.length;

/** `seen` is the revision that the curator had before them. */
const seen = z.number().int().min(0).max(2_147_483_647);

export const newGalleryInput = z.strictObject({
  title: requiredLine(longest.title),
  slug: line(80)
    .refine((text) => text === '' || (isSlug(text) && !reserved.includes(text)), 'slug_form')
    .default(''),
});

export const saveGalleryInput = z.strictObject({ seen, arrangement: arrangementInput });

export const restoreInput = z.strictObject({ seen, revision: z.number().int().min(1) });

/** Without `at` at once; otherwise from that moment on, at most a year ahead. */
export const publishGalleryInput = z.strictObject({ seen, at: z.iso.datetime().nullish() });

export const openInput = z
  .strictObject({ isOpen: z.boolean(), until: z.iso.date().nullable() })
  .refine(({ isOpen, until }) => isOpen || until === null, { path: ['until'], message: 'invalid' });

export const curatorInput = z.strictObject({ handle, right: z.enum(['editor', 'reviewer']) });

export const submissionInput = z.strictObject({
  slug: z.string().refine(isSlug),
  entry: z.string({ error: 'choose_entry' }).refine(isPublicId, 'choose_entry'),
  words: prose(longest.message),
});

export const withdrawalInput = z.strictObject({ slug: z.string().refine(isSlug), submission: z.uuid() });

export const verdictInput = z.strictObject({ accept: z.boolean(), words: prose(longest.answer) });

/** A day of the site, which is a day in UTC. */
const day = z.iso.date();

export const pickInput = z.strictObject({
  day,
  entry: z.string({ error: 'entry_address' }).transform(entryIn).pipe(z.string().refine(isPublicId, 'entry_address')),
});

export const movePickInput = z.strictObject({ day, to: day });

/** The public id in what was pasted: an address of an entry of this site, or the id itself. */
export function entryIn(text: string): string {
  return /(?:^|\/)e\/([0-9a-z]{10})(?:[/?#]|$)/.exec(text.trim())?.[1] ?? text.trim();
}

export type SaveGallery = z.output<typeof saveGalleryInput>;
export type NewGallery = z.output<typeof newGalleryInput>;
export type PublishGallery = z.output<typeof publishGalleryInput>;
export type OpenGallery = z.output<typeof openInput>;
export type Verdict = z.output<typeof verdictInput>;
export type NewSubmission = z.output<typeof submissionInput>;
