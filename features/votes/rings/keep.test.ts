import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { voteRings } from '@/db/schema';
import { type KeptRing, keepRings } from './keep';

test('a ring is known by half of its voters, each finding is one of those known, and a target is none of them', async () => {
  const ids = (await Promise.all(Array.from({ length: 8 }, () => makeMember()))).map(({ id }) => id).sort();
  const ring = (of: number[], targets: number[] = []): KeptRing => ({
    ...{ score: 0.7, targets: targets.map((at) => ids[at] ?? '') },
    voters: of.map((at) => ({ id: ids[at] ?? '', given: 9, inside: 9 })),
    pairs: [{ ...{ one: ids[of[0] ?? 0] ?? '', other: ids[of[1] ?? 1] ?? '', score: 0.7, bond: 1 }, ...none }],
  });
  const first = [ring([0, 1, 2, 3], [4])];
  // Two runs at once keep one ring: the second sees what the first has kept.
  await Promise.all([keepRings(first), keepRings(first), keepRings(first)]);
  expect(await db.$count(voteRings)).toBe(1);
  await db.update(voteRings).set({ dismissedAt: sql`now()` });
  await keepRings([ring([0, 1, 2, 3, 4])]);
  expect(await db.select().from(voteRings)).toMatchObject([{ dismissedAt: null }]);
  await keepRings([ring([0, 1, 2, 3])]);
  await keepRings([ring([0, 1]), ring([2, 3])]);
  expect(await db.$count(voteRings)).toBe(2);
  await keepRings([ring([5, 6, 7])]);
  expect(await db.$count(voteRings)).toBe(3);
});

const none = { toOther: 0, toOne: 0, devices: 0, networks: 0, minutes: 0, shared: 0 };
