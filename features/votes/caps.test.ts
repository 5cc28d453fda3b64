import { eq, sql } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember, newcomer } from '@/db/factories';
import { settings, votes, voteTraces } from '@/db/schema';
import { makeViewer } from '@/test/viewer';
import { castVote, withdrawVote } from './mutations';

const set = (key: string, value: number) => db.insert(settings).values({ key, value });
const entriesOf = async (memberId: string, many: number) =>
  Promise.all(Array.from({ length: many }, () => makeEntry({ memberId })));
const entries = (many: number) => Promise.all(Array.from({ length: many }, () => makeEntry()));
const given = (memberId: string) => db.$count(votes, eq(votes.memberId, memberId));

afterEach(async () => {
  await db.delete(settings);
});

test('a member gives so many votes in a day, also when all of them come at once', async () => {
  await set('votesADay', 10);
  await set('votesADayNew', 12);
  const voter = await makeViewer();
  const subjects = await entries(13);
  const answers = await Promise.all(subjects.map((entry) => castVote(voter, entry.publicId)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    ...{ code: 'too_many', reason: 'votes_today', values: { most: 10 } },
    retryAfter: expect.any(Number),
  });
  const [refused] = answers.filter(({ ok }) => !ok);
  const midnight = (86_400_000 - (Date.now() % 86_400_000)) / 1_000;
  expect(Math.abs((refused && 'retryAfter' in refused ? (refused.retryAfter ?? 0) : 0) - midnight)).toBeLessThan(60);
  expect(await given(voter.id)).toBe(10);
  // Nor does a new member give more than everyone.
  const fresh = await makeViewer(await makeMember(newcomer));
  await Promise.all(subjects.map((entry) => castVote(fresh, entry.publicId)));
  expect(await given(fresh.id)).toBe(10);
});

test('a new member gives fewer', async () => {
  await set('votesADayNew', 5);
  const voter = await makeViewer(await makeMember(newcomer));
  const answers = [];
  for (const entry of await entries(6)) answers.push(await castVote(voter, entry.publicId));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
});

test('one maker gets so many of them, also when all come at once, and others still do', async () => {
  await set('votesAMaker', 3);
  const [voter, maker] = [await makeViewer(), await makeMember()];
  const answers = await Promise.all((await entriesOf(maker.id, 5)).map((entry) => castVote(voter, entry.publicId)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'votes_for_maker', values: { most: 3 } });
  expect(await castVote(voter, (await makeEntry()).publicId)).toMatchObject({ ok: true });
});

test('what is taken back may be given again, and what stands may be given once more', async () => {
  await set('votesAMaker', 1);
  const [voter, maker] = [await makeViewer(), await makeMember()];
  const [one, two] = await entriesOf(maker.id, 2);
  if (!one || !two) throw new Error('no entries');
  await castVote(voter, one.publicId);
  const place = { address: '203.0.113.30', agent: '' };
  expect(await castVote(voter, one.publicId, place)).toMatchObject({ ok: true });
  expect(await castVote(voter, two.publicId, place)).toMatchObject({ ok: false });
  // Only a vote that is written says where it came from.
  expect(await db.$count(voteTraces, eq(voteTraces.memberId, voter.id))).toBe(0);
  await withdrawVote(voter, one.publicId);
  expect(await castVote(voter, two.publicId)).toMatchObject({ ok: true });
  expect(await castVote(voter, one.publicId)).toMatchObject({ ok: false });
});

test('votes of yesterday are not of today', async () => {
  await set('votesAMaker', 1);
  await set('votesADay', 10);
  const [voter, maker] = [await makeViewer(), await makeMember()];
  const [one, two] = await entriesOf(maker.id, 2);
  await castVote(voter, one?.publicId ?? '');
  for (const entry of await entries(9)) await castVote(voter, entry.publicId);
  await db
    .update(votes)
    .set({ createdAt: sql`date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' - interval '1 second'` })
    .where(eq(votes.memberId, voter.id));
  expect(await castVote(voter, two?.publicId ?? '')).toMatchObject({ ok: true });
});
