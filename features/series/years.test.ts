import { expect, test } from 'vitest';
import { years } from './years';

test.each([
  [1993, null, '1993'],
  [1990, 1995, '1990–95'],
  [1998, 2003, '1998–2003'],
  [2019, 2019, '2019'],
  [null, null, ''],
])('%s to %s', (from, to, words) => {
  expect(years(from, to)).toBe(words);
});
