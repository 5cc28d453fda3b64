import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { secondAlitaFilm } from '@/db/catalogue/stories/second-alita-film';
import type { StoryBody, StoryInline } from '@/db/schema';
import { storyBody, textOf } from './body';
import { Inlines } from './components/inlines';
import { Quotation } from './components/quotation';
import { isStoryLink } from './links';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const text = (words: string, ...marks: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, ...(marks.length > 0 && { marks }) }],
});
const uuid = '0198c9e4-0000-7000-8000-000000000000';
const link = (href: string) => ({ type: 'link', attrs: { href } });

test.each([
  ['an unknown block', doc({ type: 'html', content: [{ type: 'text', text: '<script>' }] })],
  ['an unknown mark', doc(text('x', { type: 'style', attrs: { css: 'x' } }))],
  ['more attributes than there are', doc({ type: 'entry', attrs: { id: '0123456789', onload: 'x' } })],
  ['a first heading', doc({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'x' }] })],
  ['a list three deep', doc(listOf(listOf(listOf(text('x')))))],
  ['an entry that is no id', doc({ type: 'entry', attrs: { id: '../../x' } })],
  ['a claim that is no id', doc({ type: 'claim', attrs: { id: 'x' } })],
  ['too many blocks', doc(...Array.from({ length: 401 }, () => text('x')))],
  ['too many embeds', doc(...Array.from({ length: 61 }, () => ({ type: 'entry', attrs: { id: '0123456789' } })))],
  ['too long a run', doc(text('x'.repeat(5_001)))],
  ['too long a story', doc(...Array.from({ length: 13 }, () => text('x'.repeat(4_900))))],
  ['a source that is no web address', doc(quotation('javascript:alert(1)'))],
  ['a source too long', doc(quotation('', { source: 'x'.repeat(121) }))],
  ['a language that is none', doc(quotation('', { lang: 'xx" onclick="x' }))],
  ['a photo that is no id', doc({ type: 'photo', attrs: { id: 'x', caption: '' } })],
  ['a caption too long', doc({ type: 'photo', attrs: { id: uuid, caption: 'x'.repeat(281) } })],
  ['a gallery that is no address', doc({ type: 'gallery', attrs: { slug: '../x' } })],
  ['four marks', doc(text('x', { type: 'bold' }, { type: 'bold' }, { type: 'bold' }, { type: 'bold' }))],
  ['too many runs', doc({ type: 'paragraph', content: Array(401).fill({ type: 'hardBreak' }) })],
  ['too many things in a list', doc({ type: 'bulletList', content: Array(101).fill(listOf(text('x')).content[0]) })],
  ['too much in one of them', doc(listOf(...Array(101).fill(text('x'))))],
  ['a link too long', doc(text('x', link(`/${'x'.repeat(500)}`)))],
  ['a source too long for a link', doc(quotation(`https://x.test/${'x'.repeat(500)}`))],
])('%s is refused', (_, body) => {
  expect(storyBody.safeParse(body).success).toBe(false);
});

test('what the editor knows is taken as it is', () => {
  const { body } = secondAlitaFilm.fields;
  const content = body.content.filter(({ type }) => type !== 'claim');
  expect(storyBody.parse({ ...body, content })).toEqual({ ...body, content });
  const list = doc(listOf(text('one'), listOf(text('deeper'))));
  expect(storyBody.parse(list)).toEqual(list);
});

const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  ' javascript:',
  'data:',
  'vbscript:',
  'file:',
  'blob:',
  '//',
  '\\\\',
  'ftp://',
];
test.each([
  ...schemes.map((scheme) => `${scheme}alert(1)//x.test`),
  'http:/x',
  'https://',
  'https://user:pass@x.test/',
  '/\\x.test',
  '#"><img src=x>',
  '#a b',
  '/a\u202eb',
  'https://x.test/\u202e',
  'x.test',
  '',
])('%j is no link', (href) => {
  expect(isStoryLink(href)).toBe(false);
  expect(storyBody.safeParse(doc(text('x', link(href)))).success).toBe(false);
  // Nor would it become one if it were stored all the same.
  const runs = [{ type: 'text', text: 'x', marks: [link(href)] }] as StoryInline[];
  expect(renderToStaticMarkup(createElement(Inlines, { runs }))).not.toContain('<a');
});

test.each(['https://x.test/a?b=c#d', 'http://x.test', '/c/alita#designs', '#entries', 'https://例え.test/'])(
  '%j is a link',
  (href) => {
    expect(isStoryLink(href)).toBe(true);
  },
);

test('whatever is sent, only what the schema allows is stored, and it is rendered as words', () => {
  const nasty = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\u0000\u202ex',
    '{{x}}',
    '&lt;',
  );
  const word = fc.oneof(fc.string(), nasty);
  const node = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.oneof(
          fc.constantFrom(
            'doc',
            'paragraph',
            'text',
            'heading',
            'bulletList',
            'listItem',
            'quotation',
            'photo',
            'script',
          ),
          word,
        ),
        text: word,
        attrs: fc.dictionary(
          fc.constantFrom('href', 'level', 'id', 'slug', 'source', 'url', 'lang', 'onclick', 'caption'),
          fc.oneof(word, fc.integer(), fc.anything()),
        ),
        marks: fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'x'), attrs: fc.record({ href: word }) }), {
          maxLength: 2,
        }),
        content: fc.array(tie('node'), { maxLength: 3 }),
      },
      { requiredKeys: ['type'] },
    ),
  })).node;
  const sentence = fc.record({
    type: fc.constant('paragraph'),
    content: fc.array(
      fc.record({
        type: fc.constant('text'),
        text: word,
        marks: fc.array(fc.constantFrom({ type: 'bold' }, link('/x'), link('javascript:x')), { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  });
  let taken = 0;
  fc.assert(
    fc.property(fc.array(fc.oneof(node, sentence), { maxLength: 4 }), (content) => {
      const parsed = storyBody.safeParse({ type: 'doc', content });
      if (!parsed.success) return;
      taken += 1;
      const again = storyBody.safeParse(parsed.data);
      expect(again.data).toEqual(parsed.data);
      expect(JSON.stringify(parsed.data)).not.toMatch(/javascript:x"|onclick|"script"|\\u0000|\u202e/);
      for (const block of parsed.data.content) {
        if (!('content' in block) || !block.content) continue;
        const html =
          block.type === 'quotation'
            ? renderToStaticMarkup(createElement(Quotation, { quotation: block }))
            : block.type === 'paragraph'
              ? renderToStaticMarkup(createElement(Inlines, { runs: block.content }))
              : '';
        expect(html).not.toMatch(/<(?:script|img)|javascript:/);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(taken).toBeGreaterThan(100);
});

test('the words of a story are one block a line', () => {
  const body = {
    type: 'doc',
    content: [text('One'), listOf(text('two'), text('three')), { type: 'horizontalRule' }],
  } as StoryBody;
  expect(textOf(body)).toBe('One\ntwothree');
});

function listOf(...parts: unknown[]) {
  return { type: 'bulletList', content: [{ type: 'listItem', content: parts }] };
}

function quotation(url: string, more: object = {}) {
  return {
    type: 'quotation',
    attrs: { source: 'Someone', url, lang: '', ...more },
    content: [{ type: 'text', text: 'x' }],
  };
}
