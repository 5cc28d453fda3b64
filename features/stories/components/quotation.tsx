import type { StoryBlock } from '@/db/schema';
import { isWebAddress } from '../links';
import { Inlines } from './inlines';

type Props = { quotation: Extract<StoryBlock, { type: 'quotation' }> };

/** What somebody else said, with who and where below it. */
export function Quotation({ quotation: { attrs, content } }: Props) {
  if (!content?.length) return null;
  const { source, url, lang } = attrs;
  return (
    <figure className="my-10 border-l-[3px] border-mat pl-5 md:pl-7">
      <blockquote className="display text-h2 leading-snug" lang={lang || undefined}>
        <Inlines runs={content} />
      </blockquote>
      {source && (
        <figcaption className="mt-2 text-ui text-ink-3">
          {isWebAddress(url) ? (
            <a href={url} rel="noopener" className="lk">
              {source}
            </a>
          ) : (
            source
          )}
        </figcaption>
      )}
    </figure>
  );
}
