import type { JSONContent } from '@tiptap/core';
import type { StoryBlock, StoryBody, StoryInline, StoryList, StoryMark, StoryParagraph } from '@/db/schema';
import { isStoryLink } from '../../links';

/** What the editor holds, as a story is stored: its own attributes and nothing of the editor's. */
export function toBody(doc: JSONContent): StoryBody {
  return { type: 'doc', content: (doc.content ?? []).flatMap(block) };
}

function block(node: JSONContent): StoryBlock[] {
  const { attrs = {} } = node;
  const word = (name: string) => String(attrs[name] ?? '');
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node)];
    case 'heading':
      return [{ type: 'heading', attrs: { level: attrs.level === 3 ? 3 : 2 }, ...content(node) }];
    case 'bulletList':
    case 'orderedList':
      return [{ ...list(node), content: items(node).map((item) => ({ type: 'listItem', content: parts(item) })) }];
    case 'quotation':
      return [
        {
          type: 'quotation',
          attrs: { source: word('source'), url: word('url'), lang: word('lang') },
          ...content(node),
        },
      ];
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }];
    case 'entry':
    case 'claim':
      return [{ type: node.type, attrs: { id: word('id') } }];
    case 'photo':
      return [{ type: 'photo', attrs: { id: word('id'), caption: word('caption') } }];
    case 'gallery':
    case 'character':
      return [{ type: node.type, attrs: { slug: word('slug') } }];
    case 'appearance':
      return [{ type: 'appearance', attrs: { series: word('series'), slug: word('slug') } }];
    default:
      return [];
  }
}

const items = (node: JSONContent) => node.content ?? [];
const list = (node: JSONContent) => ({ type: node.type as StoryList['type'] });

/** Lists go two deep: what was pasted deeper follows as paragraphs of the second. */
function parts(item: JSONContent): (StoryParagraph | StoryList)[] {
  return (item.content ?? []).map((part) =>
    part.type === 'paragraph'
      ? paragraph(part)
      : {
          ...list(part),
          content: items(part).map((deeper) => ({ type: 'listItem', content: paragraphsIn(deeper).map(paragraph) })),
        },
  );
}

const paragraphsIn = (node: JSONContent): JSONContent[] =>
  node.type === 'paragraph' ? [node] : (node.content ?? []).flatMap(paragraphsIn);

const paragraph = (node: JSONContent): StoryParagraph => ({ type: 'paragraph', ...content(node) });

/** Empty parts have no content at all, as the editor writes them too. */
function content({ content = [] }: JSONContent): { content?: StoryInline[] } {
  const runs = content.flatMap((run): StoryInline[] => {
    if (run.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (run.type !== 'text' || !run.text) return [];
    const marks = (run.marks ?? []).flatMap(mark);
    return [{ type: 'text', text: run.text, ...(marks.length > 0 && { marks }) }];
  });
  return runs.length > 0 ? { content: runs } : {};
}

function mark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): StoryMark[] {
  if (type === 'bold' || type === 'italic') return [{ type }];
  const href = String(attrs?.href ?? '');
  return type === 'link' && isStoryLink(href) ? [{ type, attrs: { href } }] : [];
}
