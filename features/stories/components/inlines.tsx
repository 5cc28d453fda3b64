import type { ReactNode } from 'react';
import type { StoryInline } from '@/db/schema';
import { isStoryLink } from '../links';

/** Runs of text with their marks. A link leads out only where a story may lead. */
export function Inlines({ runs }: { runs: StoryInline[] }) {
  return runs.map((run, at) => {
    if (run.type === 'hardBreak') return <br key={at} />;
    return <span key={at}>{marked(run)}</span>;
  });
}

function marked({ text, marks = [] }: Extract<StoryInline, { type: 'text' }>): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inner}</strong>;
      case 'italic':
        return <em>{inner}</em>;
      case 'link':
        return isStoryLink(mark.attrs.href) ? (
          <a href={mark.attrs.href} className="lk" rel={mark.attrs.href.startsWith('http') ? 'noopener' : undefined}>
            {inner}
          </a>
        ) : (
          inner
        );
      default:
        return inner;
    }
  }, text);
}
