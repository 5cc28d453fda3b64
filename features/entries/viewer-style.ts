import type { SensitiveKind } from '@/db/schema';
import type { OutOfSight } from '@/features/accounts/sight/out-of-sight';
import type { Filters } from './filters';

/**
 * The one style sheet that differs by viewer. It is there before the first paint, so that what a member does not meet
 * leaves walls, conversations and labels without a gap and without a jump, on pages that are the same bytes for all.
 */
export function viewerStyle({ gone, muted }: OutOfSight, filters: Filters): string {
  const filtered = filterSelectors(filters);
  const absent = [...[...gone, ...muted].map((handle) => is('data-by', '=', handle)), ...filtered];
  const rules = [
    rule(
      gone.flatMap((handle) => [is('data-by', '=', handle), is('data-person', '=', handle)]),
      '--gone:1;display:none!important',
    ),
    // On the muted member's own page their entries stay.
    rule(
      muted.map((handle) => `:not(.own)>${is('data-by', '=', handle)}`),
      '--gone:1;display:none!important',
    ),
    rule(
      gone.map((handle) => is('data-subject', '=', handle)),
      'display:none!important',
    ),
    rule(
      filtered.map((one) => `.jgrid>${one}`),
      '--filtered:1',
    ),
    rule(
      filtered.flatMap((one) => [`.jgrid:not([data-unfiltered])>${one}`, `.collage ${one}`]),
      'display:none',
    ),
    absent.length > 0 ? `.collage-rest:not(:has(>:not(:is(${absent.join()})))){display:none}` : '',
    filtered.length > 0 ? '.filter-line{display:flex}' : '',
    // A last row that lost photos keeps its height.
    absent.length > 0 ? '.jgrid.fill::after{display:block}' : '',
    ...shownKinds(filters).map(shownRule),
  ];
  return rules.filter(Boolean).join('\n');
}

const filterSelectors = ({ kinds, tags, words }: Filters): string[] => [
  ...Object.entries(kinds).flatMap(([kind, choice]) => (choice === 'hide' ? is('data-kind', '=', kind) : [])),
  ...tags.map(({ slug }) => is('data-tags', '~=', slug)),
  ...words.map((word) => is('data-words', '*=', hasSpaces.test(word) ? ` ${word} ` : word)),
];

/** Words of scripts that put spaces between them are whole words; those of others may stand anywhere. */
const hasSpaces = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M} ]+$/u;

const shownKinds = ({ kinds }: Filters): string[] =>
  (Object.keys(kinds) as SensitiveKind[]).filter((kind) => kinds[kind] === 'show');

const shownRule = (kind: string): string =>
  `.veil[data-kind="${kind}"]{display:none}\n:has(>.veil[data-kind="${kind}"]) img,.stage:has(.veil[data-kind="${kind}"]) img{filter:none!important;scale:1!important}`;

const rule = (selectors: string[], declarations: string): string =>
  selectors.length > 0 ? `${selectors.join(',\n')}{${declarations}}` : '';

const is = (name: string, how: '=' | '~=' | '*=', value: string): string => `[${name}${how}"${quoted(value)}"]`;

/** Nothing in a value can end the string that it stands in. */
const quoted = (value: string): string =>
  value.replace(/[^\p{L}\p{N}\p{M} _.-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
