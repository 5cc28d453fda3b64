import { expect, test } from 'vitest';
import { isSingleAddress, mailAddress } from './address';

test.each([
  '"e@attacker.test"@victim.test',
  'e@attacker.test＠victim.test',
  'e＠victim.test',
  'a@b.test\r\nBcc: c@d.test',
  'a@b.test\n',
  'a@b.test,c@d.test',
  'a@b.test;c@d.test',
  'a@b.test c@d.test',
  '<a@b.test>',
  'A <a@b.test>',
  'a@b.test (c)',
  'g:a@b.test;',
  'a@b@c.test',
  'a@localhost',
  'a@[127.0.0.1]',
  'a@-b.test',
  'a@b..test',
  '.a@b.test',
  'a..b@c.test',
  'a@b.test.',
  'ä@b.test',
  'a@bücher.test',
  'a\u0000@b.test',
  'a%00',
  '',
  '@',
  `${'a'.repeat(65)}@b.test`,
  `a@${'b'.repeat(250)}.test`,
  'a@b.1',
])('%j is not one plain address', (text) => {
  expect(isSingleAddress(text)).toBe(false);
  expect(mailAddress.safeParse(text).success).toBe(false);
});

test.each([
  'you@example.org',
  'first.last+kit@sub.example.co.uk',
  "o'neill@example.org",
  'a@b.cd',
  'x@xn--bcher-kva.example',
])('%s is', (text) => {
  expect(isSingleAddress(text)).toBe(true);
});

test('spaces around it and capitals are evened out', () => {
  expect(mailAddress.parse(' You@Example.ORG ')).toBe('you@example.org');
});
