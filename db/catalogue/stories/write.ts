import type { StoryBlock, StoryInline } from '../../schema';

// Short names for the parts of a story that the catalogue brings.

type Run = StoryInline | string;

const runs = (given: Run[]): StoryInline[] =>
  given.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run));

export const p = (...given: Run[]): StoryBlock => ({ type: 'paragraph', content: runs(given) });
export const h2 = (text: string): StoryBlock => ({ type: 'heading', attrs: { level: 2 }, content: runs([text]) });
export const em = (text: string): StoryInline => ({ type: 'text', text, marks: [{ type: 'italic' }] });
export const link = (text: string, href: string): StoryInline => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});
export const quotation = (text: string, source: string, url: string): StoryBlock => ({
  type: 'quotation',
  attrs: { source, url, lang: '' },
  content: runs([text]),
});
export const appearance = (series: string, slug: string): StoryBlock => ({
  type: 'appearance',
  attrs: { series, slug },
});
/** By the place of the claim in the catalogue, `series/appearance/key`: the seed puts its id there. */
export const claim = (place: string): StoryBlock => ({ type: 'claim', attrs: { id: place } });
