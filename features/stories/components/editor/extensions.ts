import { Mark, mergeAttributes, Node } from '@tiptap/core';
import { ListItem } from '@tiptap/extension-list';
import type { EditorState } from '@tiptap/pm/state';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { isStoryLink } from '../../links';
import { EmbedView } from './embed-view';
import { QuotationView } from './quotation-view';

/** A part that something else fills: the text around it flows on. Within the editor it is copied by its attributes. */
const embed = (name: string, attributes: string[]) =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    addAttributes: () => Object.fromEntries(attributes.map((key) => [key, { default: '', rendered: false }])),
    parseHTML: () => [
      {
        tag: `div[data-embed="${name}"]`,
        getAttrs: (element) => Object.fromEntries(attributes.map((key) => [key, element.getAttribute(`data-${key}`)])),
      },
    ],
    renderHTML: ({ node }) => [
      'div',
      { 'data-embed': name, ...Object.fromEntries(attributes.map((key) => [`data-${key}`, node.attrs[key]])) },
    ],
    addNodeView: () => ReactNodeViewRenderer(EmbedView),
  });

const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ source: { default: '' }, url: { default: '' }, lang: { default: '' } }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes), 0],
  addNodeView: () => ReactNodeViewRenderer(QuotationView),
});

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isStoryLink(element.getAttribute('href') ?? '') && null }],
  renderHTML: ({ HTMLAttributes: { href } }) => ['a', { ...(isStoryLink(String(href)) && { href }), class: 'lk' }, 0],
});

/** Tab is left to go on to the next control: a list item is set in and out with Ctrl and a bracket. */
const Item = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => listDepth(this.editor.state) < 2 && this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

function listDepth({ selection: { $from } }: EditorState): number {
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).filter(({ type }) =>
    ['bulletList', 'orderedList'].includes(type.name),
  ).length;
}

/** The parts of a story as the editor knows them: those of `storyBody`, and no other. */
export const extensions = [
  StarterKit.configure({
    ...{ blockquote: false, code: false, codeBlock: false, strike: false, underline: false, link: false },
    ...{ listItem: false, listKeymap: false, trailingNode: { node: 'paragraph' } },
    heading: { levels: [2, 3] },
  }),
  Item,
  Link,
  Quotation,
  embed('entry', ['id']),
  embed('photo', ['id', 'caption']),
  embed('gallery', ['slug']),
  embed('character', ['slug']),
  embed('appearance', ['series', 'slug']),
  embed('claim', ['id']),
];
