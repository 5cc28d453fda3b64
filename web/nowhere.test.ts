import { expect, test } from 'vitest';
import { nowhereLike } from './nowhere';

test.each([
  ['/e/abcde12345/a-slug?x=1', '/e/----------/a-slug?x=1'],
  ['/ja/e/abcde12345', '/ja/e/----------'],
  ['//e//abcde12345/', '//e//----------/'],
  ['/e%2Fabcde12345/x', '/e%2F----------/x'],
  ['/@ann', '/@---'],
  ['/@Ann/after/x#y', '/@-A-/after/x#y'],
  ['/ja/%40ann.rsc', '/ja/%40---.rsc'],
  ['/@%61nn', '/@-----'],
])('%s is like %s', (url, nowhere) => {
  expect(nowhereLike(url)?.url).toBe(nowhere);
});

test('what is about no member stays what it is', () => {
  for (const url of ['/', '/new', '/c/alita', '/g/a-gallery', '/e/', '/api/viewer'])
    expect(nowhereLike(url)).toBeNull();
});
