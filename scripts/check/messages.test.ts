import { expect, test } from 'vitest';
import { compareLanguages, flatten } from './sentences';
import { compareUse } from './word-use';

const use = (text: string, ...keys: string[]) => compareUse([{ file: 'x.tsx', text }], keys);
const languages = (en: string, ja: string) => compareLanguages(new Map([['k', en]]), new Map([['k', ja]]));

test('sentences are found by their whole key', () => {
  expect([...flatten({ a: { b: 'x', c: { d: 'y' } } })]).toEqual([
    ['a.b', 'x'],
    ['a.c.d', 'y'],
  ]);
});

test('a sentence in one language alone is missing in the other', () => {
  expect(compareLanguages(new Map([['a', 'x']]), new Map())).toEqual(['messages/ja: a is missing']);
  expect(compareLanguages(new Map(), new Map([['a', 'x']]))).toEqual(['messages/en: a is missing']);
  expect(languages('x', '  ')).toHaveLength(1);
});

test('the gaps of both languages are the same, whatever their plurals', () => {
  expect(languages('{n, plural, one {# vote by {who}} other {# votes by {who}}}', '{who}の{n}票')).toEqual([]);
  expect(languages('<b>{name}</b> is here', '{name}')).toHaveLength(1);
  expect(languages('{name} is here', '{nmae}')).toHaveLength(1);
  expect(languages('{name is here', '{name}')).toHaveLength(1);
});

test('a key that no sentence has is found in every way to ask for it', () => {
  expect(use(`const t = await getTranslations('a'); t('b')`, 'a.b')).toEqual([]);
  expect(use(`const t = await getTranslations('a'); t('c', { n: f(1) })`)).toEqual(['x.tsx: there is no sentence a.c']);
  expect(use(`const t = useTranslations('a.b'); t.rich('c', { n })`)).toEqual(['x.tsx: there is no sentence a.b.c']);
  expect(use(`const t = await getTranslations({ locale, namespace: 'a' }); t('c')`)).toHaveLength(1);
  expect(use(`const say = useWords('votes'); say(on ? 'yes' : 'no')`, 'client.votes.yes')).toEqual([
    'x.tsx: there is no sentence client.votes.no',
  ]);
  expect(use(`return refuse('conflict', 'taken');`)).toEqual(['x.tsx: there is no sentence refusals.taken']);
  expect(use(`return refuse('not_found');`)).toEqual(['x.tsx: there is no sentence refusals.not_found']);
});

test('a sentence that nothing asks for is found, and one asked for by a template is not', () => {
  expect(use(`const t = useTranslations('a'); t('b')`, 'a.b', 'a.c')).toEqual(['messages: a.c is used nowhere']);
  expect(use(`const t = useTranslations('z'); t('c')`, 'z.c', 'a.c')).toEqual(['messages: a.c is used nowhere']);
  expect(use(`// useTranslations('a') 'c'`, 'a.c')).toHaveLength(1);
  expect(use("const t = useTranslations('a'); t(`role.$" + '{x}`)', 'a.role.wig')).toEqual([]);
  expect(use(`const t = useTranslations('a'); t(standing); type S = 'open' | 'shut'`, 'a.open', 'a.shut')).toEqual([]);
});
