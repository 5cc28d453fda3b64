import type { SensitiveKind } from '@/db/schema';
import { markOf } from '@/features/accounts/sight/mark';
import type { Marked } from '@/features/accounts/sight/marked';
import { type Filters, tagMark } from './filters';

/**
 * The one style sheet that differs by viewer. It is there before the first paint, so that what a member does not meet
 * leaves walls, conversations and labels without a gap and without a jump, on pages that are the same bytes for all.
 */
export function viewerStyle({ gone, muted }: Marked, filters: Filters): string {
  const goneThings = gone.flatMap((mark) => [is('data-by', '=', mark), is('data-person', '=', mark)]);
  const mutedThings = muted.map((handle) => is('data-by', '=', markOf(handle)));
  const filtered = filterSelectors(filters);
  const people = [...goneThings, ...mutedThings];
  const absent = [...people, ...filtered];
  const rules = [
    rule(goneThings, '--gone:1;display:none!important'),
    // On the muted member's own page their entries stay.
    rule(
      mutedThings.map((one) => `:not(.own)>${one}`),
      '--gone:1;display:none!important',
    ),
    rule(
      gone.map((mark) => is('data-subject', '=', mark)),
      'display:none!important',
    ),
    rule(
      filtered.map((one) => `.jgrid>${one}`),
      '--filtered:1',
    ),
    rule(
      filtered.flatMap((one) => [`.jgrid:not([data-unfiltered])>${one}`, `.sift ${one}`]),
      'display:none',
    ),
    ...(absent.length > 0 ? leftOver(`:is(${absent.join()})`) : []),
    people.length > 0 ? withoutPeople(`:is(${people.join()})`) : '',
    filtered.length > 0 ? '.filter-line{display:flex}' : '',
    ...shownKinds(filters).map(shownRule),
  ];
  return rules.filter(Boolean).join('\n');
}

const leftOver = (absent: string): string[] => [
  `.if-any:not(:has(>:not(${absent}))){display:none}`,
  // A last row that lost photos keeps its height.
  `.jgrid.fill:has(>${absent})::after{display:block}`,
];

/** The words around names and walls go when nobody is left in them. What filters hide stays counted in its place. */
const withoutPeople = (people: string): string =>
  `.if-met:not(:has(:is(.names,.jgrid)>:not(${people}))){display:none}\n.names>:nth-child(1 of :not(${people}))>.sep{display:none}`;

const filterSelectors = ({ kinds, tags, words }: Filters): string[] => [
  ...Object.entries(kinds).flatMap(([kind, choice]) => (choice === 'hide' ? is('data-kind', '=', kind) : [])),
  ...tags.map(({ slug }) => is('data-tags', '~=', tagMark(slug))),
  ...words.map((word) => is('data-words', '*=', hasSpaces.test(word) ? ` ${word} ` : word)),
];

/** Words of scripts that put spaces between them are whole words; those of others may stand anywhere. */
const hasSpaces = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M} ]+$/u;

const shownKinds = ({ kinds }: Filters): SensitiveKind[] =>
  (Object.keys(kinds) as SensitiveKind[]).filter((kind) => kinds[kind] === 'show');

const shownRule = (kind: string): string =>
  `.veil[data-kind="${kind}"]{display:none}\n:has(>.veil[data-kind="${kind}"]) img,.stage:has(.veil[data-kind="${kind}"]) img{filter:none!important;scale:1!important}`;

const rule = (selectors: string[], declarations: string): string =>
  selectors.length > 0 ? `${selectors.join(',\n')}{${declarations}}` : '';

const is = (name: string, how: '=' | '~=' | '*=', value: string): string => `[${name}${how}"${quoted(value)}"]`;

/** Nothing in a value can end the string that it stands in. */
const quoted = (value: string): string =>
  value.replace(/[^\p{L}\p{N}\p{M} _.-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
