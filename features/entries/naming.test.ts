import { describe, expect, test } from 'vitest';
import { entrySlug, tagSlug } from './naming';

describe('the readable end of an address', () => {
  test.each([
    ['Berserker arm, left side', 'berserker-arm-left-side'],
    ['Élan vital', 'elan-vital'],
    ['ガリィの腕', 'entry'],
    ['', 'entry'],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('%s', (title, slug) => expect(entrySlug(title)).toBe(slug));
});

describe('one tag however it is typed', () => {
  test.each([
    ['#EVA Foam', 'eva-foam'],
    ['eva_foam', 'eva-foam'],
    ['ＥＶＡ　ｆｏａｍ', 'eva-foam'],
    ['コスプレ', 'コスプレ'],
    ['###', ''],
  ])('%s', (name, slug) => expect(tagSlug(name)).toBe(slug));
});
