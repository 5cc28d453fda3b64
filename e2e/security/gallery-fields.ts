import { randomBytes } from 'node:crypto';
import type { Arrangement } from '@/db/schema';
import { json } from './ask';
import { type Field, inBody, inForm } from './field-kinds';

const form = 'form' as const;

/** No two galleries have one address. */
const address = (length: number) => `${randomBytes(6).toString('hex')}${'x'.repeat(length)}`.slice(0, length);

/** A text of an arrangement, as an editor saves it. */
function inArrangement(
  near: string,
  most: number,
  put: (given: Arrangement, text: string) => Partial<Arrangement>,
): Field {
  return inBody(`arrangement.${near}`, most, ({ gallery: { slug, arrangement } }, text) => ({
    method: 'PUT',
    path: `/api/galleries/${slug}`,
    ...json({ seen: 1, arrangement: { ...arrangement, ...put(arrangement, text) } }),
  }));
}

const texts: Record<string, Field | typeof form> = {
  title: inArrangement('title', 80, (_, title) => ({ title })),
  words: inArrangement('words', 1_000, (_, words) => ({ words })),
  'other.title': inArrangement('other.title', 80, ({ other }, title) => ({ other: { ...other, title } })),
  'other.words': inArrangement('other.words', 1_000, ({ other }, words) => ({ other: { ...other, words } })),
  quote: inArrangement('quote', 200, (_, quote) => ({ quote })),
  cover: form,
  'sections.key': form,
  'sections.title': inArrangement('sections.0.title', 80, ({ sections }, title) => ({
    sections: sections.map((section) => ({ ...section, title })),
  })),
  'sections.words': inArrangement('sections.0.words', 600, ({ sections }, words) => ({
    sections: sections.map((section) => ({ ...section, words })),
  })),
  'sections.items.entry': form,
  'sections.items.photo': form,
  'sections.items.note': inArrangement('sections.0.items.0.note', 400, ({ sections }, note) => ({
    sections: sections.map((section) => ({ ...section, items: section.items.map((item) => ({ ...item, note })) })),
  })),
};

const under = (schema: string) =>
  Object.fromEntries(Object.entries(texts).map(([name, field]) => [`galleries/${schema}.${name}`, field]));

/** Every text in every schema of input of galleries. */
export const galleryFields: Record<string, Field | typeof form> = {
  ...under('arrangementInput'),
  ...under('saveGalleryInput.arrangement'),
  'galleries/newGalleryInput.title': inForm('createGalleryAction', 'title', 80, {
    feature: 'galleries',
    as: 'moderator',
  }),
  'galleries/newGalleryInput.slug': inForm('createGalleryAction', 'slug', 80, {
    ...{ feature: 'galleries', as: 'moderator', text: address, controls: 'refused' },
  }),
  'galleries/publishGalleryInput.at': form,
  'galleries/openInput.until': form,
  'galleries/curatorInput.handle': form,
  'galleries/submissionInput.slug': form,
  'galleries/submissionInput.entry': form,
  'galleries/submissionInput.words': inForm('submitEntryAction', 'words', 300, { feature: 'galleries' }),
  'galleries/withdrawalInput.slug': form,
  'galleries/withdrawalInput.submission': form,
  'galleries/verdictInput.words': inBody('words', 500, ({ gallery, submission }, words) => ({
    method: 'PUT',
    path: `/api/galleries/${gallery.slug}/submissions/${submission.id}`,
    ...json({ accept: false, words }),
  })),
  'galleries/pickInput.day': form,
  'galleries/pickInput.entry': form,
  'galleries/movePickInput.day': form,
  'galleries/movePickInput.to': form,
};
