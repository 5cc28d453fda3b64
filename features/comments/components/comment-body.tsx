import type { TextPart } from '../text-parts';

/** The words of a comment: text is never read as markup, and its links vouch for nobody. */
export function CommentBody({ parts }: { parts: TextPart[] }) {
  let at = 0;
  return (
    <p className="mt-1 overflow-clip whitespace-pre-wrap text-read text-ink wrap-anywhere" dir="auto">
      {parts.map((part) => {
        const key = at++;
        if (typeof part === 'string') return part;
        return (
          <a key={key} href={part.href} rel="nofollow ugc noopener" className="lk">
            {part.text}
          </a>
        );
      })}
    </p>
  );
}

/** The words as they were typed. */
export const plainText = (parts: TextPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
