import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { blocks } from '@/db/schema';
import { markOf } from './mark';
import { listMarked } from './marked';

test('a browser is told marks and no names, and not how many: always eight, or sixteen, or more', async () => {
  const [viewer, ...others] = await Promise.all(Array.from({ length: 10 }, () => makeMember()));
  const counts: number[] = [];
  let before = (await listMarked(viewer?.id ?? '')).gone;
  for (const { id, handle } of others) {
    await db.insert(blocks).values({ memberId: id, blockedId: viewer?.id ?? '' });
    const { gone } = await listMarked(viewer?.id ?? '');
    expect(gone).toContain(markOf(handle));
    expect(gone).not.toContain(handle);
    expect(gone).toEqual(gone.toSorted());
    // Nobodies stay the same, so that asking twice does not tell them from the others.
    expect(before.filter((mark) => !gone.includes(mark)).length).toBeLessThanOrEqual(1);
    before = gone;
    counts.push(gone.length);
  }
  expect(counts).toEqual([8, 8, 8, 8, 8, 8, 8, 16, 16]);
});

test('a member who is blocked by nobody gets marks too, of their own; a visitor gets none', async () => {
  const [one, two] = [await makeMember(), await makeMember()];
  const [first, again, other] = [await listMarked(one.id), await listMarked(one.id), await listMarked(two.id)];
  expect(first.gone).toHaveLength(8);
  expect(again).toEqual(first);
  expect(first.gone.filter((mark) => other.gone.includes(mark))).toEqual([]);
  expect(await listMarked(null)).toEqual({ gone: [], muted: [] });
});

test('a mark is short, the same for every spelling of a handle, and of one handle alone', () => {
  expect(markOf('Ann')).toBe(markOf('ann'));
  const marks = new Set(Array.from({ length: 100_000 }, (_, n) => markOf(`member-${n}`)));
  expect(marks.size).toBe(100_000);
  for (const mark of [...marks].slice(0, 1_000)) expect(mark).toMatch(/^[0-9a-z]{1,11}$/);
});
