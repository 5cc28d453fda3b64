import { longestUrl } from './limits';

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop some of them, and read `\` as `/`; others turn text around.
const odd = /[\u0000-\u0020\u007f-\u009f\\\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** True for what a story may link to: a web address, a path of this site, a place on the page. */
export function isStoryLink(href: string): boolean {
  if (href === '' || href.length > longestUrl || odd.test(href)) return false;
  if (/^#[\w-]+$/.test(href)) return true;
  if (href.startsWith('/')) return !href.startsWith('//') && URL.canParse(href, 'https://own.invalid');
  return isWebAddress(href);
}

/** True for a whole address that begins with `http://` or `https://`. */
export function isWebAddress(href: string): boolean {
  if (!/^https?:\/\//i.test(href) || href.length > longestUrl || odd.test(href) || !URL.canParse(href)) return false;
  const { protocol, hostname, username, password } = new URL(href);
  return ['http:', 'https:'].includes(protocol) && hostname !== '' && username === '' && password === '';
}
