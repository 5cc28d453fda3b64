import { describe, expect, test } from 'vitest';
import { moveTo, type Order, reconcile, step } from './photo-board';

const board: Order = { A: ['a', 'b'], B: ['c'], C: [] };

describe('moving a photo by one step', () => {
  test.each([
    ['down in its group', 'a', 1, { A: ['b', 'a'], B: ['c'], C: [] }],
    ['up in its group', 'b', -1, { A: ['b', 'a'], B: ['c'], C: [] }],
    ['down into the next group, at its front', 'b', 1, { A: ['a'], B: ['b', 'c'], C: [] }],
    ['up into the group before, at its end', 'c', -1, { A: ['a', 'b', 'c'], B: [], C: [] }],
    ['down into an empty group', 'c', 1, { A: ['a', 'b'], B: [], C: ['c'] }],
    ['up from the very front: nothing', 'a', -1, board],
    ['one that is not there: nothing', 'x', 1, board],
  ] as const)('%s', (_name, key, by, expected) => expect(step(board, key, by)).toEqual(expected));
});

test('moving to a place counts without the photo itself', () => {
  expect(moveTo(board, 'a', 'A', 1)).toEqual({ A: ['b', 'a'], B: ['c'], C: [] });
  expect(moveTo(board, 'a', 'C', 9)).toEqual({ A: ['b'], B: ['c'], C: ['a'] });
});

test('what is new stands at the end of its group, what is gone leaves no gap', () => {
  const rows = [
    { key: 'b', group: 'A' as const },
    { key: 'c', group: 'A' as const },
    { key: 'new', group: 'A' as const },
  ];
  expect(reconcile(board, rows)).toEqual({ A: ['b', 'new'], B: ['c'], C: [] });
});
