'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { longestSource, longestUrl } from '../../limits';

/** A quotation while it is written: its words, and below them who said them, where, in which language. */
export function QuotationView({ node, updateAttributes }: NodeViewProps) {
  const t = useTranslations('editor');
  const id = useId();
  const input = (name: 'source' | 'url', label: string, max: number) => (
    <div className="min-w-0 flex-[1_1_14rem]">
      <label htmlFor={`${id}-${name}`} className="text-meta text-ink-3">
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        className="field mt-1"
        maxLength={max}
        value={node.attrs[name]}
        onChange={(event) => updateAttributes({ [name]: event.target.value })}
      />
    </div>
  );
  return (
    <NodeViewWrapper className="my-8 border-l-[3px] border-mat pl-5">
      <NodeViewContent className="display text-h3 leading-snug" />
      <div className="mt-3 flex flex-wrap gap-3 font-sans text-ui" contentEditable={false}>
        {input('source', t('source'), longestSource)}
        {input('url', t('sourceUrl'), longestUrl)}
        <div>
          <label htmlFor={`${id}-lang`} className="text-meta text-ink-3">
            {t('quoteLang')}
          </label>
          <select
            id={`${id}-lang`}
            className="field mt-1"
            value={node.attrs.lang}
            onChange={(event) => updateAttributes({ lang: event.target.value })}
          >
            <option value="">{t('sameLang')}</option>
            <option value="en">{t('lang_en')}</option>
            <option value="ja">{t('lang_ja')}</option>
          </select>
        </div>
      </div>
    </NodeViewWrapper>
  );
}
