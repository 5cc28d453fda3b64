'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Embeddable } from '../../found';
import { longestCaption } from '../../limits';
import { useNames } from './names';

/** An embedded thing while the story is written: what it is, and a way to take it out. */
export function EmbedView({ node, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations('editor');
  const id = useId();
  const kind = node.type.name as Embeddable;
  const found = useNames().nameOf(kind, node.attrs);
  return (
    <NodeViewWrapper
      className={`my-4 rounded-panel border bg-surface p-3 font-sans text-ui ${selected ? 'outline-2 outline-offset-2 outline-focus' : ''}`}
      contentEditable={false}
    >
      <div className="flex items-center gap-3">
        {found?.picture && (
          <img
            src={found.picture}
            alt=""
            width={48}
            height={48}
            className="size-12 shrink-0 rounded-[3px] object-cover"
          />
        )}
        <div className="min-w-0 flex-1">
          <p className="lab">{t(`insert_${kind}`)}</p>
          <p className="truncate font-semibold">{found?.name ?? t('gone')}</p>
          {found?.note && <p className="truncate text-meta text-ink-3">{found.note}</p>}
        </div>
        <button
          type="button"
          className="btn btn-bare btn-icon"
          aria-label={`${t('remove')}: ${found?.name ?? kind}`}
          onClick={deleteNode}
        >
          <X aria-hidden strokeWidth={1.9} />
        </button>
      </div>
      {kind === 'photo' && (
        <div className="mt-2">
          <label htmlFor={id} className="text-meta text-ink-3">
            {t('caption')}
          </label>
          <input
            id={id}
            className="field mt-1"
            maxLength={longestCaption}
            value={node.attrs.caption}
            onChange={(event) => updateAttributes({ caption: event.target.value })}
          />
        </div>
      )}
    </NodeViewWrapper>
  );
}
