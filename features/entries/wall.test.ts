import { describe, expect, test } from 'vitest';
import { boxRatio, isCropped, pair, spreadMakers, wholeRows } from './wall';

const photo = (ratio: number, name = '') => ({ name, cover: { width: ratio * 1_000, height: 1_000 } });

describe('boxRatio', () => {
  test('keeps the shape of a photo between 0.5 and 2.4', () => {
    expect(boxRatio(photo(0.8))).toBeCloseTo(0.8);
    expect(boxRatio(photo(0.3))).toBe(0.5);
    expect(boxRatio(photo(3))).toBe(2.4);
  });

  test('says when the box shows less than the photo', () => {
    expect([0.3, 0.8, 3].map((ratio) => isCropped(photo(ratio)))).toEqual([true, false, true]);
  });
});

describe('spreadMakers', () => {
  const by = (makers: string) => [...makers].map((maker, index) => ({ maker, index }));

  test('puts a third entry of one maker off until twenty places on', () => {
    const placed = spreadMakers(by(`aaaa${'bcdefghijklmnopqrstuvw'}`));
    const places = placed.flatMap(({ maker }, index) => (maker === 'a' ? [index] : []));
    expect(places.slice(0, 2)).toEqual([0, 1]);
    expect(places[2]).toBe(20);
  });

  test('holds in every twenty that follow one another', () => {
    const placed = spreadMakers(by('abcabcaabbccdefghijklmnopqrstuvwxyzdefghij'));
    const broken = placed.some((_, start) => {
      const window = placed.slice(start, start + 20);
      return window.length === 20 && window.some(({ maker }) => window.filter((one) => one.maker === maker).length > 2);
    });
    expect(broken).toBe(false);
  });

  test('loses nobody when there is nobody else, and keeps the order of what need not move', () => {
    expect(spreadMakers(by('aaaaa'))).toEqual(by('aaaaa'));
    expect(spreadMakers(by('abcd'))).toEqual(by('abcd'));
  });
});

describe('pair', () => {
  const names = (entries: { name: string }[]) => entries.map(({ name }) => name).join('');

  test('pulls a partner for a portrait forward, by at most four places', () => {
    const wide = (name: string) => photo(1.5, name);
    expect(names(pair([photo(0.8, 'a'), wide('x'), wide('y'), photo(0.7, 'b')]))).toBe('abxy');
    const far = [photo(0.8, 'a'), wide('1'), wide('2'), wide('3'), wide('4'), wide('5'), photo(0.7, 'b')];
    expect(names(pair(far))).toBe('a12345b');
  });

  test('leaves landscapes and portraits that are too wide together as they are', () => {
    expect(names(pair([photo(1.5, 'a'), photo(0.8, 'b'), photo(1.04, 'c')]))).toBe('abc');
  });

  test('keeps every entry once', () => {
    const given = Array.from({ length: 40 }, (_, index) => photo(0.5 + (index % 7) * 0.25, String(index)));
    expect(new Set(pair(given))).toEqual(new Set(given));
  });
});

describe('wholeRows', () => {
  test('cuts at the last full row', () => {
    const portraits = Array.from({ length: 12 }, () => photo(0.8));
    expect(wholeRows(portraits)).toHaveLength(8);
  });

  test('leaves a list of less than a row whole', () => {
    expect(wholeRows([photo(0.8), photo(1.5)])).toHaveLength(2);
  });
});
