'use client';

import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { StoryBody } from '@/db/schema';
import { extensions } from './extensions';
import { toBody } from './to-body';
import { Toolbar } from './toolbar';

type Props = { body: StoryBody; lang: string; error?: string; onChange: (body: StoryBody) => void };

/** The text of the story. What comes from elsewhere, as after a conflict, takes the place of what is in it. */
export function TextEditor({ body, lang, error, onChange }: Props) {
  const t = useTranslations('editor');
  const own = useRef(body);
  const described = `story-text-help${error ? ' story-text-error' : ''}`;
  const editor = useEditor({
    extensions,
    content: body,
    immediatelyRender: false,
    // Its styles are in app/stories.css: the policy of the page allows no others.
    injectCSS: false,
    editorProps: {
      // What is written stays clear of the bars above it.
      scrollMargin: { top: 200, bottom: 96, left: 8, right: 8 },
      scrollThreshold: { top: 200, bottom: 96, left: 8, right: 8 },
      attributes: {
        ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'story-text' },
        ...{ 'aria-describedby': described, class: 'story-body story-text text-story', lang },
      },
    },
    onUpdate: ({ editor }) => {
      own.current = toBody(editor.getJSON());
      onChange(own.current);
    },
  });
  useEffect(() => {
    if (!editor || body === own.current) return;
    own.current = body;
    editor.commands.setContent(body, { emitUpdate: false });
  }, [editor, body]);
  return (
    <div>
      <p id="story-text" className="font-semibold">
        {t('text')}
      </p>
      <p id="story-text-help" className="text-meta text-ink-3">
        {t('textHelp')}
      </p>
      {error && (
        <p id="story-text-error" className="mt-1.5 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
      {editor && <Toolbar editor={editor} />}
      <EditorContent editor={editor} className="min-h-96 pt-5" />
    </div>
  );
}
