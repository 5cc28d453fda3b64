import { expect, test } from 'vitest';
import { DatabaseUnavailable } from '@/db/availability';
import { takingTurns } from './turns';

const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));

test('never more at once than there are slots, in the order of coming, failed work too', async () => {
  const turns = takingTurns(3, 5_000);
  let now = 0;
  let most = 0;
  const begun: number[] = [];
  const all = Array.from({ length: 40 }, (_, at) =>
    turns(async () => {
      begun.push(at);
      most = Math.max(most, ++now);
      await later(at);
      now -= 1;
      if (at % 7 === 0) throw new Error('failed');
      return at;
    }),
  );
  const ends = await Promise.allSettled(all);
  expect(most).toBe(3);
  expect(begun).toEqual(Array.from({ length: 40 }, (_, at) => at));
  expect(ends.filter((end) => end.status === 'rejected').length).toBe(6);
});

test('who waits too long is turned away, and the turn goes to the next', async () => {
  const turns = takingTurns(1, 20);
  let finish = () => undefined as unknown;
  const first = turns(() => new Promise((resolve) => (finish = () => resolve('first'))));
  await expect(turns(() => later('second'))).rejects.toBeInstanceOf(DatabaseUnavailable);
  finish();
  expect(await first).toBe('first');
  expect(await turns(() => later('third'))).toBe('third');
});

test('when the database is away, nobody waits to find out', async () => {
  const turns = takingTurns(1, 60_000);
  const away = turns(async () => {
    await later(null);
    throw new DatabaseUnavailable('away');
  });
  const behind = Array.from({ length: 5 }, () => turns(() => later('never')));
  for (const end of await Promise.allSettled([away, ...behind])) {
    expect(end).toMatchObject({ status: 'rejected', reason: { name: 'DatabaseUnavailable' } });
  }
  expect(await turns(() => later('back'))).toBe('back');
});
