import { expect, test } from 'vitest';
import { freeDay, listDays } from './days';

const today = '2026-02-26';

test('days go on over the ends of months, and later ones with an entry follow', () => {
  expect(listDays(today, 4, ['2026-02-26', '2026-04-02', '2026-03-20'])).toEqual([
    ...['2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01', '2026-03-20', '2026-04-02'],
  ]);
});

test('the next free day steps over those that are taken, and never before today', () => {
  const taken = ['2026-02-27', '2026-02-28', '2026-03-02'];
  expect(freeDay('2026-02-26', 1, today, taken)).toBe('2026-03-01');
  expect(freeDay('2026-03-01', 1, today, taken)).toBe('2026-03-03');
  expect(freeDay('2026-03-01', -1, today, taken)).toBe('2026-02-26');
  expect(freeDay('2026-02-26', -1, today, taken)).toBeNull();
});
