import type { StoryBlock } from '@/db/schema';

/** What can be looked for: what a story embeds, and the series that it is tied to. */
export const findable = ['entry', 'photo', 'gallery', 'character', 'appearance', 'claim', 'series'] as const;
export type Findable = (typeof findable)[number];
export type Embeddable = Exclude<Findable, 'series'>;

export type Found = {
  kind: Findable;
  /** What names it in a story: the attributes of its block. */
  attrs: Record<string, string>;
  name: string;
  /** What tells it from others of that name. */
  note: string;
  /** A small picture. */
  picture: string | null;
};

/** One word for what a block embeds, so that names can be looked up by it. */
export const keyOf = (kind: string, attrs: Record<string, string>): string =>
  [kind, attrs.series, attrs.slug ?? attrs.id].filter(Boolean).join(' ');

export const isEmbed = (block: StoryBlock): block is Extract<StoryBlock, { type: Embeddable }> =>
  findable.includes(block.type as Findable);
