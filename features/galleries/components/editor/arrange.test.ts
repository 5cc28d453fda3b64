import { expect, test } from 'vitest';
import type { Arrangement } from '../../studio-view';
import {
  addItem,
  addSection,
  allItems,
  moveItem,
  numberOf,
  removeItem,
  removeSection,
  stepItem,
  stepSection,
  stepWholeSection,
} from './arrange';

const item = (entry: string) => ({ entry, photo: null, note: '', lead: false });
const of = (...sections: string[][]): Arrangement => ({
  ...{ lang: 'en', title: '', words: '', other: { title: '', words: '' }, quote: '', cover: null },
  sections: sections.map((entries, at) => ({ key: `s${at + 1}`, title: '', words: '', items: entries.map(item) })),
});
const shape = ({ sections }: Arrangement) => sections.map(({ items }) => items.map(({ entry }) => entry).join(''));

test('an item steps over the edges of sections, and stops at the ends', () => {
  let now = of(['a', 'b'], ['c']);
  const step = (by: 1 | -1) => {
    now = stepItem(now, 'b', by);
    return shape(now);
  };
  expect(step(1)).toEqual(['a', 'bc']);
  expect(step(1)).toEqual(['a', 'cb']);
  expect(step(1)).toEqual(['a', 'cb']);
  expect(step(-1)).toEqual(['a', 'bc']);
  expect(step(-1)).toEqual(['ab', 'c']);
  expect(step(-1)).toEqual(['ba', 'c']);
  expect(step(-1)).toEqual(['ba', 'c']);
});

test('items move, join and leave, and every one stays one', () => {
  expect(shape(moveItem(of(['a', 'b', 'c'], []), 'a', { section: 's1', at: 2 }))).toEqual(['bca', '']);
  expect(shape(moveItem(of(['a', 'b'], []), 'b', { section: 's2', at: 9 }))).toEqual(['a', 'b']);
  expect(shape(stepSection(of(['a'], ['b']), 'a', 1))).toEqual(['', 'ba']);
  expect(shape(stepSection(of(['a'], ['b']), 'a', -1))).toEqual(['a', 'b']);
  expect(shape(addItem(of(['a'], ['b']), 'c'))).toEqual(['a', 'bc']);
  expect(shape(addItem(of(['a'], ['b']), 'a'))).toEqual(['a', 'b']);
  expect(numberOf(of(['a'], ['b', 'c']), 'c')).toBe(3);
});

test('the cover stays with its entry and goes with it', () => {
  const covered = { ...of(['a', 'b']), cover: 'b' };
  expect(moveItem(covered, 'b', { section: 's1', at: 0 }).cover).toBe('b');
  expect(removeItem(covered, 'b').cover).toBeNull();
  expect(removeItem(covered, 'a').cover).toBe('b');
});

test('sections come, change places and go without losing an entry', () => {
  expect(addSection(of(['a'], ['b'])).sections.at(-1)).toMatchObject({ key: 's3', items: [] });
  const gone = removeSection(of(['a'], ['b'], ['c']), 's2');
  expect(shape(gone)).toEqual(['ab', 'c']);
  expect(allItems(gone)).toHaveLength(3);
  expect(shape(removeSection(of(['a'], ['b']), 's1'))).toEqual(['a', 'b']);
  expect(shape(stepWholeSection(of(['a'], ['b']), 's2', -1))).toEqual(['b', 'a']);
  expect(shape(stepWholeSection(of(['a'], ['b']), 's2', 1))).toEqual(['a', 'b']);
});
