'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Plus,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Toolbar as Tools } from 'radix-ui';
import { useState } from 'react';
import type { Embeddable } from '../../found';
import { FindDialog } from './find-dialog';
import { LinkDialog } from './link-dialog';
import { useNames } from './names';

type Words = ReturnType<typeof useTranslations<'editor'>>;
type Tool = { name: Parameters<Words>[0]; Icon: LucideIcon; isOn?: boolean; run: () => void };

/** One line that a thumb can push along, on a phone. */
const row = '-mx-1 flex gap-1 p-1 max-md:overflow-x-auto md:flex-wrap';
const inserts: Embeddable[] = ['entry', 'photo', 'gallery', 'character', 'appearance', 'claim'];

/**
 * What can be done to the chosen words, and what can be put between the paragraphs: two stops of the Tab key, with
 * arrows inside.
 */
export function Toolbar({ editor }: { editor: Editor }) {
  const t = useTranslations('editor');
  const { add } = useNames();
  const [finds, setFinds] = useState<Embeddable | null>(null);
  const [href, setHref] = useState<string | null>(null);
  const on = useEditorState({ editor, selector: ({ editor }) => activeIn(editor) });
  const then = () => editor.chain().focus();
  const tools: Tool[] = [
    { name: 'bold', Icon: Bold, isOn: on.bold, run: () => then().toggleBold().run() },
    { name: 'italic', Icon: Italic, isOn: on.italic, run: () => then().toggleItalic().run() },
    {
      name: 'link',
      Icon: LinkIcon,
      isOn: on.link,
      run: () => setHref(String(editor.getAttributes('link').href ?? '')),
    },
    { name: 'heading2', Icon: Heading2, isOn: on.heading2, run: () => then().toggleHeading({ level: 2 }).run() },
    { name: 'heading3', Icon: Heading3, isOn: on.heading3, run: () => then().toggleHeading({ level: 3 }).run() },
    { name: 'bulletList', Icon: List, isOn: on.bulletList, run: () => then().toggleBulletList().run() },
    { name: 'orderedList', Icon: ListOrdered, isOn: on.orderedList, run: () => then().toggleOrderedList().run() },
    {
      name: 'quotation',
      Icon: Quote,
      isOn: on.quotation,
      run: () => then().toggleNode('quotation', 'paragraph').run(),
    },
    { name: 'rule', Icon: Minus, run: () => then().setHorizontalRule().run() },
    { name: 'undo', Icon: Undo2, run: () => then().undo().run() },
    { name: 'redo', Icon: Redo2, run: () => then().redo().run() },
  ];
  const backToText = (event: Event) => {
    event.preventDefault();
    editor.commands.focus();
  };
  return (
    <div className="sticky top-14 z-20 -mx-4 border-b bg-paper px-4 py-1.5 md:top-16 md:mx-0 md:px-0">
      <Tools.Root aria-label={t('format')} className={row}>
        {tools.map(({ name, Icon, isOn, run }) => (
          <Tools.Button
            key={name}
            title={t(name)}
            aria-label={t(name)}
            aria-pressed={isOn}
            className={`btn btn-icon shrink-0 ${isOn ? 'bg-mat-soft text-mat-text' : 'btn-bare'}`}
            onClick={run}
          >
            <Icon aria-hidden strokeWidth={1.9} />
          </Tools.Button>
        ))}
      </Tools.Root>
      <Tools.Root aria-label={t('insert')} className={row}>
        {inserts.map((kind) => (
          <Tools.Button key={kind} className="btn btn-bare shrink-0" onClick={() => setFinds(kind)}>
            <Plus aria-hidden strokeWidth={1.9} />
            {t(`insert_${kind}`)}
          </Tools.Button>
        ))}
      </Tools.Root>
      <FindDialog
        kind={finds}
        onClose={() => setFinds(null)}
        onCloseAutoFocus={backToText}
        onChoose={(found) => {
          add(found);
          setFinds(null);
          then()
            .insertContent([{ type: found.kind, attrs: found.attrs }, { type: 'paragraph' }])
            .run();
        }}
      />
      <LinkDialog
        href={href}
        onClose={() => setHref(null)}
        onCloseAutoFocus={backToText}
        onSet={(to) => {
          setHref(null);
          setLink(editor, to);
        }}
        onRemove={() => {
          setHref(null);
          then().extendMarkRange('link').unsetMark('link').run();
        }}
      />
    </div>
  );
}

/** Where no words are chosen, the address itself becomes the words. */
function setLink(editor: Editor, href: string): void {
  const then = editor.chain().focus();
  if (editor.state.selection.empty && !editor.isActive('link')) {
    then.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
  } else {
    then.extendMarkRange('link').setMark('link', { href }).run();
  }
}

const activeIn = (editor: Editor) => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  link: editor.isActive('link'),
  heading2: editor.isActive('heading', { level: 2 }),
  heading3: editor.isActive('heading', { level: 3 }),
  bulletList: editor.isActive('bulletList'),
  orderedList: editor.isActive('orderedList'),
  quotation: editor.isActive('quotation'),
});
