import type { StoryBlock, StoryFields, StoryInline } from '@/db/schema';
import { json } from './ask';
import { type Field, inBody } from './field-kinds';
import { draftOf } from './world';

/** A text of a story, as the editor of a moderator sends it. */
export function inStory(
  near: string,
  most: number,
  put: (text: string) => Partial<StoryFields>,
  text?: Field['text'],
): Field {
  const send: Field['send'] = ({ writing }, typed) => ({
    method: 'PATCH',
    path: `/api/stories/${writing.slug}/draft`,
    ...json({ seen: 0, fields: { ...draftOf('A title'), ...put(typed) } }),
  });
  return { ...inBody(`fields.${near}`, most, send, text), as: 'moderator' };
}

export const bodyOf = (...content: StoryBlock[]): Pick<StoryFields, 'body'> => ({ body: { type: 'doc', content } });

export const inQuotation = (name: 'source' | 'url', most: number, text?: Field['text']): Field =>
  inStory(
    `body.content.0.attrs.${name}`,
    most,
    (typed) => bodyOf({ type: 'quotation', attrs: { source: '', url: '', lang: '', [name]: typed } }),
    text,
  );

const runs = (text: string): StoryInline[] => [{ type: 'text', text }];
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: runs(text) });
const deepList = (text: string): StoryBlock => ({
  type: 'bulletList',
  content: [
    {
      type: 'listItem',
      content: [{ type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text)] }] }],
    },
  ],
});

const inBlock = (near: string, block: (text: string) => StoryBlock): Field =>
  inStory(`body.content.0.${near}content.0.text`, 5_000, (text) => bodyOf(block(text)));

/** Every place in a story where words stand, by the way of the schema to it. */
export const storyRuns: [string, Field][] = [
  ['content(paragraph).content(text)', inBlock('', paragraph)],
  [
    'content(heading).content(text)',
    inBlock('', (text) => ({ type: 'heading', attrs: { level: 2 }, content: runs(text) })),
  ],
  [
    'content(quotation).content(text)',
    inBlock('', (text) => ({ type: 'quotation', attrs: { source: '', url: '', lang: '' }, content: runs(text) })),
  ],
  [
    'content.content.content(paragraph).content(text)',
    inBlock('content.0.content.0.', (text) => ({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text)] }],
    })),
  ],
  [
    'content.content.content.content.content.content(text)',
    inBlock('content.0.content.0.content.0.content.0.', deepList),
  ],
];
