import { expect, test } from 'vitest';
import { plainText } from './components/comment-body';
import { textParts } from './text-parts';

const links = (text: string) => textParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.href]));

test.each([
  ['See https://example.com/a?b=1#c, then go.', ['https://example.com/a?b=1#c']],
  ['(http://example.com)', ['http://example.com/']],
  [
    'https://example.com/衣装 and https://例え.jp',
    ['https://example.com/%E8%A1%A3%E8%A3%85', 'https://xn--r8jz45g.jp/'],
  ],
  ['nightshift.photo took it, sewing.me sewed it', []],
  ['mail me@example.com', []],
])('finds the addresses in %j', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'ftp://example.com/x',
  '//example.com/x',
  'mailto:a@example.com',
  'https://user:secret@example.com/',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt;',
])('%j stays text', (text) => {
  expect(textParts(text)).toEqual([text]);
});

test('an address never leaves its attribute', () => {
  for (const href of links(
    'https://example.com/"onmouseover="alert(1) https://example.com/\'><script> https://a.example/<b>',
  )) {
    expect(href).not.toMatch(/["'<>\s]/);
  }
});

test('nothing of a text is lost', () => {
  const text = 'a https://example.com b\n\nhttps://example.org/(x) javascript:alert(1) https://u:p@example.com/ 終';
  expect(plainText(textParts(text))).toBe(text);
});

test('four thousand characters of nested and repeated addresses are read in a moment', () => {
  const started = performance.now();
  for (const piece of ['https://', 'http://a.', '((((', 'https://a/(((', 'https://[', '@', 'https://a?'.repeat(3)]) {
    textParts(piece.repeat(4_000).slice(0, 4_000));
  }
  expect(performance.now() - started).toBeLessThan(1_500);
});
