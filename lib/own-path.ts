const base = 'https://own.invalid';
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop some of them, and read `\` as `/`.
const odd = /[\u0000-\u0020\u007f\\]/;

/** Where to go after signing in: a path on this site, or `/` for anything else that `next` may hold. */
export function ownPath(next: unknown): string {
  if (typeof next !== 'string' || next.length > 500 || !/^\/(?![/\\])/.test(next) || odd.test(next)) return '/';
  if (!URL.canParse(next, base)) return '/';
  const url = new URL(next, base);
  const path = unescape_(url.pathname);
  // `/.//host` and `/%2Fhost` become `//host` where they are read once more.
  if (url.origin !== base || path === null || /^\/[/\\]/.test(path) || odd.test(path)) return '/';
  if (/^\/(?:ja\/)?(?:sign-in|join|reset|verify|api)(?:\/|$)/.test(path)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

function unescape_(path: string): string | null {
  try {
    return decodeURIComponent(path).replaceAll(' ', '+');
  } catch {
    return null;
  }
}
