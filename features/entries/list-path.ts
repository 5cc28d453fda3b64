/** Which entries, and in which order. Each list has one path on the site, which also names it to `/api/entries`. */
export type EntryList = { scope: Scope; order: Order; period: Period };

export type Order = 'hot' | 'new' | 'top';
export type Period = 'day' | 'week' | 'month' | 'year' | 'all';
export type Scope =
  | { kind: 'all' }
  | { kind: 'character'; slug: string }
  | { kind: 'design'; character: string; slug: string }
  | { kind: 'series'; slug: string }
  | { kind: 'member'; handle: string };

export const periods: readonly Period[] = ['day', 'week', 'month', 'year', 'all'];
export const isPeriod = (word: string): word is Period => periods.includes(word as Period);

/** Null for a path that is no list. Characters, designs and series open with their best, members with their newest. */
export function parseListPath(path: string): EntryList | null {
  if (path.length > 250 || !path.startsWith('/')) return null;
  for (const { form, scope, order } of forms) {
    const found = form.exec(path);
    if (found) return ordered(scope(found.groups ?? {}), found.groups?.order, order);
  }
  return null;
}

const slug = (name: string) => `(?<${name}>[a-z0-9-]{1,80})`;
const tail = '(?:/(?<order>new|top/(?:day|week|month|year|all)))?';

const forms: { form: RegExp; scope: (part: Record<string, string>) => Scope; order: Order }[] = [
  { form: new RegExp(`^(?:/|${tail})$`), scope: () => ({ kind: 'all' }), order: 'hot' },
  {
    form: new RegExp(`^/c/${slug('slug')}${tail}$`),
    scope: (part) => ({ kind: 'character', slug: part.slug ?? '' }),
    order: 'top',
  },
  {
    form: new RegExp(`^/c/${slug('character')}/d/${slug('slug')}$`),
    scope: (part) => ({ kind: 'design', character: part.character ?? '', slug: part.slug ?? '' }),
    order: 'top',
  },
  {
    form: new RegExp(`^/series/${slug('slug')}$`),
    scope: (part) => ({ kind: 'series', slug: part.slug ?? '' }),
    order: 'top',
  },
  {
    form: /^\/@(?<handle>[a-z0-9._-]{3,30})$/,
    scope: (part) => ({ kind: 'member', handle: part.handle ?? '' }),
    order: 'new',
  },
];

function ordered(scope: Scope, words: string | undefined, usual: Order): EntryList {
  if (words === 'new') return { scope, order: 'new', period: 'all' };
  const period = words?.slice('top/'.length) ?? '';
  return isPeriod(period) ? { scope, order: 'top', period } : { scope, order: usual, period: 'all' };
}

/** The page that follows a place in a list, for readers without script. */
export const afterPath = (list: string, cursor: string): string => `${list === '/' ? '' : list}/after/${cursor}`;

/** The list and the cursor in what follows a page's own path: `new`, `top/year`, `after/x`, `top/year/after/x`. */
export function readTail(base: string, rest: readonly string[]): { list: string; after: string | null } | null {
  const at = rest.indexOf('after');
  const words = at < 0 ? rest : rest.slice(0, at);
  const after = at < 0 ? null : rest[at + 1];
  if (after === undefined || (at >= 0 && rest.length !== at + 2)) return null;
  const list = [base, ...words].join('/');
  return parseListPath(list) ? { list, after } : null;
}
