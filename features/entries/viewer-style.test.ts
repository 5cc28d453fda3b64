import { expect, test } from 'vitest';
import { markOf } from '@/features/accounts/sight/mark';
import { everythingBlurred, plainWords, sightOf, tagMark } from './filters';
import { viewerStyle } from './viewer-style';

const nobody = { gone: [], muted: [] };
const nothing = { kinds: everythingBlurred, tags: [], words: [] };

test('who meets everyone and filters nothing has no rules', () => {
  expect(viewerStyle(nobody, nothing)).toBe('');
});

test('those who are gone leave everything, those who are muted leave lists but not their own page', () => {
  const [ann, bob] = [markOf('ann'), markOf('bob')];
  const style = viewerStyle({ gone: [ann], muted: ['bob'] }, nothing);
  expect(style).toContain(`[data-by="${ann}"],\n[data-person="${ann}"]{--gone:1;display:none!important}`);
  expect(style).toContain(`[data-subject="${ann}"]{display:none!important}`);
  expect(style).toContain(`:not(.own)>[data-by="${bob}"]{--gone:1;display:none!important}`);
  expect(style).not.toContain(`[data-subject="${bob}"]`);
  expect(style).not.toContain(`[data-person="${bob}"]`);
});

test('words around people go when nobody is left, and not because of what filters hide', () => {
  const tags = [{ slug: 'fake-blood', name: 'Fake blood' }];
  const style = viewerStyle({ gone: ['1a'], muted: [] }, { ...nothing, tags });
  const around = style.split('\n').filter((line) => /if-met|sep/.test(line));
  expect(around).toHaveLength(2);
  expect(around.join()).toContain('[data-person="1a"]');
  expect(around.join()).not.toContain('data-tags');
  expect(viewerStyle(nobody, { ...nothing, tags })).not.toContain('if-met');
});

test('filters hide cards of walls, and mark them so that they can be counted', () => {
  const style = viewerStyle(nobody, {
    kinds: { ...everythingBlurred, gore: 'hide', horror: 'show' },
    tags: [{ slug: 'fake-blood', name: 'Fake blood' }],
    words: ['crow', 'アリータ'],
  });
  for (const selector of [
    '[data-kind="gore"]',
    `[data-tags~="${tagMark('fake-blood')}"]`,
    '[data-words*=" crow "]',
    '[data-words*="アリータ"]',
  ]) {
    expect(style).toContain(`.jgrid>${selector}`);
    expect(style).toContain(`.jgrid:not([data-unfiltered])>${selector}`);
    expect(style).toContain(`.sift ${selector}`);
  }
  expect(style).toContain('.veil[data-kind="horror"]{display:none}');
  expect(style).not.toContain('"nudity"');
});

test('no value ends the string that it stands in', () => {
  const word = 'a"]{}*{display:none}\\\n</style>';
  const style = viewerStyle(nobody, { ...nothing, words: [word] });
  expect(style.match(/"/g)).toHaveLength(2 * style.split('data-words').length - 2);
  expect(style).not.toContain('</style');
});

test('a word of Latin letters is met as a whole word, whatever stands around it and however it is written', () => {
  const card = {
    maker: 'm',
    title: 'Scare-CROW, no. 2',
    character: { name: 'Ｃｒｏｗ’s Eye' },
    sensitive: null,
    tags: '',
  };
  const words = sightOf(card)['data-words'];
  expect(words).toBe(' scare crow no 2 crow s eye ');
  expect(words).toContain(` ${plainWords('Crow!')} `);
  expect(words).not.toContain(` ${plainWords('row')} `);
});
