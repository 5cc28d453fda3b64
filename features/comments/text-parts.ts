import { LinkifyIt } from 'linkify-it';

/** Plain text, or the text of a link with its address. Joined, the texts are the comment as it was written. */
export type TextPart = string | { text: string; href: string };

// Only addresses written out in full: handles hold dots, and would often read as domains. Those with a password in them
// are found so that they can be left alone.
const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false, urlAuth: true })
  .add('ftp:', null)
  .add('//', null)
  .add('mailto:', null);

/** Finds the web addresses in a text. An address that is not http or https stays text. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of linkify.match(text) ?? []) {
    const href = webAddress(match.url);
    if (!href) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ text: text.slice(match.index, match.lastIndex), href });
    end = match.lastIndex;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href, username, password } = new URL(url);
  const plain = (protocol === 'http:' || protocol === 'https:') && !username && !password;
  return plain ? href : null;
}
