import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each([
  '//evil.test',
  'https://evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  'javascript:alert(1)',
  '%2F%2Fevil.test',
  '/%2F%2Fevil.test',
  '/%2Fevil.test',
  '/%5Cevil.test',
  'https:evil.test',
  '///evil.test',
  '/.//evil.test',
  '/a/..//evil.test',
  '/\t/evil.test',
  '/\n/evil.test',
  ' //evil.test',
  'evil.test',
  '',
  '/%00',
  '/%0d%0aSet-Cookie:x',
  '/%E0',
  '/a b',
  `/${'a'.repeat(8_192)}`,
  '/api/auth/signin/github',
  '/sign-in',
  '/ja/sign-in?next=/x',
  null,
  undefined,
  7,
  ['/a'],
  {},
])('%j leads nowhere but home', (next) => {
  expect(ownPath(next)).toBe('/');
});

test.each([
  ['/e/abc123/a-title', '/e/abc123/a-title'],
  ['/e/abc123/a-title?vote=1#A2', '/e/abc123/a-title?vote=1#A2'],
  ['/ja/c/alita', '/ja/c/alita'],
  ['/@maker', '/@maker'],
  ['/c/%E9%8A%83%E5%A4%A2', '/c/%E9%8A%83%E5%A4%A2'],
  ['/signing-in-silver', '/signing-in-silver'],
  ['/e/1/x?to=//evil.test', '/e/1/x?to=//evil.test'],
])('%s is kept', (next, path) => {
  expect(ownPath(next)).toBe(path);
});
