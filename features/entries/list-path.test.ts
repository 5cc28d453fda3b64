import { expect, test } from 'vitest';
import { afterPath, parseListPath, readTail } from './list-path';

test.each([
  ['/', 'all', 'hot', 'all'],
  ['/new', 'all', 'new', 'all'],
  ['/top/week', 'all', 'top', 'week'],
  ['/c/alita', 'character', 'top', 'all'],
  ['/c/alita/top/year', 'character', 'top', 'year'],
  ['/c/alita/d/motorball-armour', 'design', 'top', 'all'],
  ['/series/battle-angel-alita', 'series', 'top', 'all'],
  ['/@oldgrowth.props', 'member', 'new', 'all'],
])('%s is a list', (path, kind, order, period) => {
  expect(parseListPath(path)).toMatchObject({ scope: { kind }, order, period });
});

test.each([
  '',
  '/hot',
  '/top',
  '/top/decade',
  '/c/',
  '/c/Alita',
  '/c/alita/',
  '/@a',
  '//new',
  "/c/'--",
  '/c/a/d/b/new',
])('%s is no list', (path) => {
  expect(parseListPath(path)).toBeNull();
});

test('reads a list and a cursor out of the rest of a path', () => {
  expect(readTail('/c/alita', ['new'])).toEqual({ list: '/c/alita/new', after: null });
  expect(readTail('/c/alita', ['after', 'x'])).toEqual({ list: '/c/alita', after: 'x' });
  expect(readTail('/c/alita', ['top', 'year', 'after', 'x'])).toEqual({ list: '/c/alita/top/year', after: 'x' });
  expect(readTail('/c/alita', ['after'])).toBeNull();
  expect(readTail('/c/alita', ['after', 'x', 'y'])).toBeNull();
  expect(readTail('/c/alita', ['old'])).toBeNull();
});

test('the path of a further page is read back', () => {
  expect(afterPath('/', 'x')).toBe('/after/x');
  expect(afterPath('/new', 'x')).toBe('/new/after/x');
});
