import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { makeVoteRing, makeVotes } from '@/db/factories/votes';
import { voteRingMembers, voteRingPairs, voteRings, votes, voteVoids } from '@/db/schema';
import { findRings } from './find';

const many = <T>(count: number, make: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)));

beforeEach(async () => {
  await db.delete(voteRings);
  await db.delete(votes);
});

test('what is two weeks old is looked at as it was, a day at a time', async () => {
  await makeVoteRing({ size: 3, entriesEach: 3 });
  await db.update(votes).set({ createdAt: sql`created_at - interval '12 days'` });
  await db.execute(sql`UPDATE vote_traces SET created_at = created_at - interval '12 days'`);
  await findRings();
  expect(await db.select().from(voteRingPairs)).toMatchObject(Array(3).fill({ devices: 6, shared: 3 }));
});

test('the same moment is the same entry within two minutes', async () => {
  const makers = await many(5, () => makeMember());
  const entries = await many(25, (at) => makeEntry({ memberId: makers[at % 5]?.id }));
  const voted = async (apart: number, isSame: boolean, from: number) => {
    const voters = await many(4, () => makeMember());
    const rounds = [0, 1, 2, 3, 4];
    await makeVotes(
      voters.flatMap(({ id }, nth) =>
        rounds.map((round) => ({
          ...{ from: id, to: entries[(isSame ? 0 : nth * 5) + round]?.id ?? '' },
          minutesAgo: from + round * 60 + nth * apart,
        })),
      ),
    );
    await findRings();
    return voters.map(({ id }) => id).sort();
  };
  await voted(0, false, 400);
  expect(await db.$count(voteRings)).toBe(0);
  await voted(3, true, 430);
  expect(await db.$count(voteRings)).toBe(0);
  const ring = await voted(1.5, true, 1_000);
  expect(await db.$count(voteRings)).toBe(1);
  const found = await db.select().from(voteRingMembers).where(eq(voteRingMembers.part, 'voter'));
  expect(found.map(({ memberId }) => memberId).sort()).toEqual(ring);
});

test('what was voided, and what is older, speaks for nothing; of two in one place the lesser number counts', async () => {
  const maker = await makeMember();
  const entries = await many(30, () => makeEntry({ memberId: maker.id }));
  const voters = await many(3, () => makeMember());
  const give = (
    from: number,
    to: number,
    more: (nth: number, at: number) => { minutesAgo: number; network?: string },
  ) =>
    makeVotes(
      voters.flatMap(({ id }, nth) =>
        entries.slice(from, to).map((entry, at) => ({ from: id, to: entry.id, ...more(nth, at) })),
      ),
    );
  await give(0, 6, (_, at) => ({ minutesAgo: 100 + at * 20 }));
  await give(6, 12, (_, at) => ({ minutesAgo: 400 + at * 20 }));
  await give(12, 18, (nth, at) => ({ minutesAgo: 700 + at * 20 + nth * 5, network: 'one flat' }));
  await give(18, 24, (nth, at) => ({ minutesAgo: 60 * 24 * 40 + at * 20 + nth * 5 }));
  await makeVotes(
    [0, 0, 1, 2, 2, 2].map((nth, at) => ({
      ...{ from: voters[nth]?.id ?? '', to: entries[24 + at]?.id ?? '', network: 'the hall', device: `of ${nth}` },
      minutesAgo: 1_000 + at * 7,
    })),
  );
  const { id: actionId } = await makeDecision({ memberId: maker.id, kind: 'void_votes', rule: 'spam' });
  for (const { id: memberId } of voters)
    await db.insert(voteVoids).values(entries.slice(6, 18).map(({ id }) => ({ memberId, entryId: id, actionId })));
  await findRings();
  const pairs = await db.select().from(voteRingPairs);
  expect(pairs).toMatchObject(Array(3).fill({ minutes: 6, shared: 6, devices: 0 }));
  expect(pairs.map(({ networks }) => networks).sort()).toEqual([1, 1, 2]);
  const given = await db.select({ given: voteRingMembers.given }).from(voteRingMembers);
  expect(given.map((row) => row.given).sort()).toEqual([0, 7, 8, 9]);
});
