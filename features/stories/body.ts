import { z } from 'zod';
import type { StoryBlock, StoryBody, StoryInline } from '@/db/schema';
import { isPublicId, isSlug } from '@/lib/identifiers';
import { line, run } from '@/lib/validation';
import {
  longestCaption,
  longestRun,
  longestSource,
  longestStory,
  longestUrl,
  mostBlocks,
  mostEmbeds,
  mostItems,
  mostRuns,
} from './limits';
import { isStoryLink, isWebAddress } from './links';

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine(isStoryLink, 'web_address') }),
  }),
]);

const inline = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('text'), text: run(longestRun), marks: z.array(mark).max(3).optional() }),
      z.strictObject({ type: z.literal('hardBreak') }),
    ]),
  )
  .max(mostRuns, 'too_long')
  // A run whose signs were all unprintable is nothing.
  .transform((runs) => runs.filter((one) => one.type !== 'text' || one.text !== '') as StoryInline[]);

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inline.optional() });

const list = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z
      .array(z.strictObject({ type: z.literal('listItem'), content: z.array(item).min(1).max(mostItems, 'too_long') }))
      .min(1)
      .max(mostItems, 'too_long'),
  });

const slug = z.string().refine(isSlug);

/** What may stand in a story: nothing else is stored, and nothing else is shown. Lists go two deep. */
const block = z.discriminatedUnion('type', [
  paragraph,
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.literal([2, 3]) }),
    content: inline.optional(),
  }),
  list(z.discriminatedUnion('type', [paragraph, list(paragraph)])),
  z.strictObject({
    type: z.literal('quotation'),
    attrs: z.strictObject({
      source: line(longestSource),
      url: line(longestUrl).refine((url) => url === '' || isWebAddress(url), 'web_address'),
      lang: z.enum(['', 'en', 'ja']),
    }),
    content: inline.optional(),
  }),
  z.strictObject({ type: z.literal('horizontalRule') }),
  z.strictObject({ type: z.literal('entry'), attrs: z.strictObject({ id: z.string().refine(isPublicId) }) }),
  z.strictObject({ type: z.literal('photo'), attrs: z.strictObject({ id: z.uuid(), caption: line(longestCaption) }) }),
  z.strictObject({ type: z.literal('gallery'), attrs: z.strictObject({ slug }) }),
  z.strictObject({ type: z.literal('character'), attrs: z.strictObject({ slug }) }),
  z.strictObject({ type: z.literal('appearance'), attrs: z.strictObject({ series: slug, slug }) }),
  z.strictObject({ type: z.literal('claim'), attrs: z.strictObject({ id: z.uuid() }) }),
]);

/** The text of a story as structured JSON. */
export const storyBody: z.ZodType<StoryBody> = z
  .strictObject({ type: z.literal('doc'), content: z.array(block).max(mostBlocks, 'too_long') })
  .refine((body) => textOf(body as StoryBody).length <= longestStory, 'too_long')
  .refine(
    (body) => body.content.filter(({ type }) => isEmbed(type)).length <= mostEmbeds,
    'too_many_embeds',
  ) as z.ZodType<StoryBody>;

const embeds: StoryBlock['type'][] = ['entry', 'photo', 'gallery', 'character', 'appearance', 'claim'];
const isEmbed = (type: string): boolean => embeds.includes(type as StoryBlock['type']);

/** All words of a story, one block a line: for a snapshot, a count of words, a summary in a feed. */
export function textOf(body: StoryBody): string {
  return body.content.map(textIn).filter(Boolean).join('\n');
}

type Node = { type: string; text?: string; content?: Node[]; attrs?: object };

function textIn(node: Node): string {
  const caption = node.attrs && 'caption' in node.attrs ? String(node.attrs.caption) : '';
  return node.text ?? (node.content?.map(textIn).join('') || caption);
}
