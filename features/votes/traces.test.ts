import { createHmac } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { voteSalts, votes, voteTraces } from '@/db/schema';
import { env } from '@/env';
import { makeViewer } from '@/test/viewer';
import { agentFamily } from './agent';
import { castVote, withdrawVote } from './mutations';
import { sweepTraces, traceOf } from './traces';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const newerFirefox = firefox.replaceAll('140.0', '141.0');
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

beforeEach(async () => {
  vi.useRealTimers();
  await db.delete(voteTraces);
});

async function voteFrom(address: string, agent = firefox) {
  const voter = await makeViewer();
  const entry = await makeEntry();
  await castVote(voter, entry.publicId, { address, agent });
  const [trace] = await db.select().from(voteTraces).where(eq(voteTraces.memberId, voter.id));
  return { voter, entry, trace };
}

test('a vote leaves hashes that are alike when it came from the same place, and no address', async () => {
  const [one, two, other] = [
    await voteFrom('203.0.113.7'),
    await voteFrom('203.0.113.7', newerFirefox),
    await voteFrom('203.0.113.7', chrome),
  ];
  expect(two.trace?.device).toEqual(one.trace?.device);
  expect(other.trace?.network).toEqual(one.trace?.network);
  expect(other.trace?.device).not.toEqual(one.trace?.device);
  const elsewhere = await voteFrom('203.0.113.8');
  expect(elsewhere.trace?.network).not.toEqual(one.trace?.network);
  expect(elsewhere.trace?.device).not.toEqual(one.trace?.device);
  const everything = JSON.stringify(await db.execute(sql`SELECT * FROM vote_traces, vote_salts`));
  expect(everything).not.toContain('203.0.113');
  expect(everything).not.toContain(Buffer.from('203.0.113').toString('hex'));
});

test('an address that is not known leaves nothing, and a vote that is taken back takes its trace with it', async () => {
  for (const address of ['unknown', '']) expect((await voteFrom(address)).trace).toBeUndefined();
  const { voter, entry, trace } = await voteFrom('203.0.113.9');
  expect(trace).toBeDefined();
  await withdrawVote(voter, entry.publicId);
  expect(await db.$count(voteTraces, eq(voteTraces.memberId, voter.id))).toBe(0);
});

test('after two weeks nobody knows any more where a vote came from', async () => {
  const [old, young] = [await voteFrom('203.0.113.1'), await voteFrom('203.0.113.2')];
  const since = (memberId: string, days: number) =>
    db
      .update(voteTraces)
      .set({ createdAt: sql`now() - make_interval(days => ${days}::int)` })
      .where(eq(voteTraces.memberId, memberId));
  await since(old.voter.id, 15);
  await since(young.voter.id, 13);
  await sweepTraces();
  expect(await db.$count(voteTraces)).toBe(1);
  expect(await db.$count(voteTraces, eq(voteTraces.memberId, young.voter.id))).toBe(1);
  expect(await db.$count(votes, eq(votes.memberId, old.voter.id))).toBe(1);
});

test('the salt of a day goes when the next begins, and by the sweep when nobody votes', async () => {
  const before = await traceOf({ address: '203.0.113.5', agent: firefox });
  expect(before).toEqual(await traceOf({ address: '203.0.113.5', agent: firefox }));
  const [today] = await db.select().from(voteSalts);
  // The key is made of both: what is in the database tests no address by itself.
  const key = createHmac('sha256', env.secret)
    .update(today?.salt ?? '')
    .digest();
  const byHand = createHmac('sha256', key).update('network\n203.0.113.5').digest().subarray(0, 16);
  expect(before?.network).toEqual(byHand);
  const tomorrow = new Date(Date.now() + 86_400_000);
  // Another process had the first vote of that day.
  const shared = Buffer.alloc(32, 7);
  await db.insert(voteSalts).values({ day: tomorrow.toISOString().slice(0, 10), salt: shared });
  vi.useFakeTimers({ now: tomorrow, toFake: ['Date'] });
  const after = await traceOf({ address: '203.0.113.5', agent: firefox });
  const salts = await db.select().from(voteSalts);
  expect(salts.map(({ day }) => day)).toEqual([tomorrow.toISOString().slice(0, 10)]);
  expect(salts[0]?.salt).toEqual(shared);
  expect(after?.network).not.toEqual(before?.network);

  await db.insert(voteSalts).values({ day: '2026-01-01', salt: Buffer.alloc(32) });
  await sweepTraces();
  expect(await db.$count(voteSalts, eq(voteSalts.day, '2026-01-01'))).toBe(0);
  expect(await db.$count(voteSalts)).toBe(1);
});

test.each([
  [firefox, 'firefox on linux'],
  [chrome, 'chrome on windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'safari on ios',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 EdgA/140.0',
    'edge on android',
  ],
  ['', 'other on other'],
])('%s is %s', (agent, family) => {
  expect(agentFamily(agent)).toBe(family);
});
