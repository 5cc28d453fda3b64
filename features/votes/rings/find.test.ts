import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { makeVoteRing, makeVotes } from '@/db/factories/votes';
import { members, voteRingMembers, voteRingPairs, voteRings, votes } from '@/db/schema';
import { findRings } from './find';

const many = <T>(count: number, make: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)));

beforeEach(async () => {
  await db.delete(voteRings);
  await db.delete(votes);
});

async function listFound() {
  const rows = await db.select().from(voteRingMembers);
  const of = (part: string) =>
    rows
      .filter((row) => row.part === part)
      .map(({ memberId }) => memberId)
      .sort();
  return { rings: await db.$count(voteRings), voters: of('voter'), targets: of('target') };
}

test('a ring is found, with what speaks for it in numbers', async () => {
  const ring = await makeVoteRing({ size: 4, entriesEach: 2 });
  await findRings();
  expect(await listFound()).toEqual({ rings: 1, voters: ring.members.map(({ id }) => id).sort(), targets: [] });
  const pairs = await db.select().from(voteRingPairs);
  expect(pairs).toHaveLength(6);
  for (const pair of pairs) expect(pair).toMatchObject({ toOther: 2, toOne: 2, devices: 6, networks: 6, bond: 1 });
  expect(pairs[0]?.score).toBeGreaterThan(0.7);
});

test('accounts that serve one maker are found, and the maker is named apart', async () => {
  const maker = await makeMember();
  const entries = await many(6, () => makeEntry({ memberId: maker.id }));
  const puppets = await many(5, () => makeMember());
  const given = puppets.flatMap(({ id }, nth) =>
    entries.map((entry, at) => ({
      ...{ from: id, to: entry.id, network: 'one flat' },
      minutesAgo: 100 + at * 10 + nth * 0.1,
    })),
  );
  const isOfFour = ({ to }: { to: string }) => entries.findIndex(({ id }) => id === to) < 4;
  await makeVotes(given.filter(isOfFour));
  await findRings();
  // Four votes say nothing of anybody.
  expect((await listFound()).rings).toBe(0);
  await makeVotes(given.filter((one) => !isOfFour(one)));
  await findRings();
  expect(await listFound()).toEqual({ rings: 1, voters: puppets.map(({ id }) => id).sort(), targets: [maker.id] });
});

test('thirty accounts from one network that vote for one entry and little else within minutes are found', async () => {
  const makers = await many(5, () => makeMember());
  const entries = await many(5, (at) => makeEntry({ memberId: makers[at]?.id }));
  const accounts = await many(30, () => makeMember());
  await makeVotes(
    accounts.flatMap(({ id }, nth) =>
      entries.map((entry, at) => ({
        from: id,
        to: entry.id,
        minutesAgo: 100 + at * 30 + nth * 0.05,
        network: 'one rack',
      })),
    ),
  );
  await findRings();
  expect((await listFound()).voters).toHaveLength(30);
});

test('the friends of a photographer are not found', async () => {
  const friends = await many(6, () => makeMember());
  const photographer = await makeMember();
  const theirs = await many(6, () => makeEntry({ memberId: photographer.id }));
  const own = await many(6, (at) => makeEntry({ memberId: friends[at]?.id }));
  const elsewhere = await many(6, () => makeEntry());
  // Each at home, at times of their own; two saw the same post at once.
  await makeVotes(
    friends.flatMap(({ id }, nth) =>
      [...theirs, ...own.filter(({ memberId }) => memberId !== id), elsewhere[nth]]
        .filter((entry) => entry !== undefined)
        .map((entry, at) => ({
          ...{ from: id, to: entry.id, network: `home of ${nth}` },
          minutesAgo: at === 0 && nth < 2 ? 50 : 600 + at * 97 + nth * 613,
        })),
    ),
  );
  await findRings();
  expect(await listFound()).toEqual({ rings: 0, voters: [], targets: [] });
});

test('friends who also meet at a convention and vote there are not found', async () => {
  const friends = await many(5, () => makeMember());
  const own = await many(5, (at) => makeEntry({ memberId: friends[at]?.id }));
  const elsewhere = await many(25, () => makeEntry());
  await makeVotes(
    friends.flatMap(({ id }, nth) => [
      ...own
        .filter(({ memberId }) => memberId !== id)
        .map((entry, at) => ({
          ...{ from: id, to: entry.id, network: 'the hall', device: `telephone of ${nth % 2}` },
          minutesAgo: 300 + at * 40 + nth * 9,
        })),
      ...elsewhere
        .filter((_, at) => at % 5 === nth)
        .map((entry, at) => ({
          from: id,
          to: entry.id,
          network: `home of ${nth}`,
          minutesAgo: 2_000 + at * 131 + nth * 37,
        })),
    ]),
  );
  await findRings();
  expect((await listFound()).rings).toBe(0);
});

test('a rush on one entry and a crowded network say nothing', async () => {
  const entries = await many(5, () => makeEntry());
  const crowd = await many(40, () => makeMember());
  await makeVotes(
    crowd.flatMap(({ id }, nth) =>
      entries.map((entry, at) => ({
        from: id,
        to: entry.id,
        minutesAgo: 100 + at * 30 + nth * 0.05,
        network: 'a carrier',
      })),
    ),
  );
  await findRings();
  expect((await listFound()).rings).toBe(0);
});

test('found again it is the same ring; dismissed it comes back only with somebody new', async () => {
  const { members: ring, entries } = await makeVoteRing();
  await findRings();
  const [first] = await db.select().from(voteRings);
  expect((first?.expiresAt.getTime() ?? 0) - (first?.foundAt.getTime() ?? 0)).toBe(30 * 86_400_000);
  await db.update(voteRings).set({ dismissedAt: sql`now()` });
  await findRings();
  expect(await db.select().from(voteRings)).toMatchObject([{ number: first?.number, dismissedAt: expect.any(Date) }]);

  const joiner = await makeMember();
  await makeVotes(
    entries.map((entry, at) => ({
      from: joiner.id,
      to: entry.id,
      minutesAgo: 60 + at * 5,
      network: `ring of ${ring[0]?.id}`,
    })),
  );
  await findRings();
  expect(await db.select().from(voteRings)).toMatchObject([{ number: first?.number, dismissedAt: null }]);
  expect((await listFound()).voters).toContain(joiner.id);
});

test('a finding expires when it is not found any more, and goes with its members', async () => {
  const { members: ring } = await makeVoteRing();
  await findRings();
  await db
    .update(voteRings)
    .set({ foundAt: sql`now() - interval '31 days'`, expiresAt: sql`now() - interval '1 day'` });
  await db.update(votes).set({ createdAt: sql`now() - interval '40 days'` });
  await findRings();
  expect(await db.$count(voteRings)).toBe(0);
  expect(await db.$count(voteRingPairs)).toBe(0);
  expect(await db.$count(members, eq(members.id, ring[0]?.id ?? ''))).toBe(1);
});
