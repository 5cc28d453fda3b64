import { count, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember, suspend } from '@/db/factories';
import { entries, votes } from '@/db/schema';
import { waitingForLocks } from '@/test/lock-waits';
import { makeViewer } from '@/test/viewer';
import { castVote, voteLimit, withdrawVote } from './mutations';

async function standing(entryId: string) {
  const [entry] = await db.select({ counted: entries.voteCount }).from(entries).where(eq(entries.id, entryId));
  const [rows] = await db.select({ rows: count() }).from(votes).where(eq(votes.entryId, entryId));
  return { counted: entry?.counted, rows: rows?.rows };
}

test('a vote counts once, however often it is given, and goes when it is taken back', async () => {
  const entry = await makeEntry();
  const [one, two] = [await makeViewer(), await makeViewer()];

  expect(await castVote(one, entry.publicId)).toEqual({ ok: true, value: { voted: true, votes: 1 } });
  expect(await castVote(one, entry.publicId)).toEqual({ ok: true, value: { voted: true, votes: 1 } });
  expect(await castVote(two, entry.publicId)).toEqual({ ok: true, value: { voted: true, votes: 2 } });
  expect(await withdrawVote(one, entry.publicId)).toEqual({ ok: true, value: { voted: false, votes: 1 } });
  expect(await withdrawVote(one, entry.publicId)).toEqual({ ok: true, value: { voted: false, votes: 1 } });
  expect(await standing(entry.id)).toEqual({ counted: 1, rows: 1 });
});

test('a vote raises the hot rank', async () => {
  const entry = await makeEntry();
  for (let voter = 0; voter < 10; voter++) await castVote(await makeViewer(), entry.publicId);
  const [row] = await db.select({ hot: entries.hot }).from(entries).where(eq(entries.id, entry.id));
  expect((row?.hot ?? 0) - (entry.hot ?? 0)).toBeCloseTo(1, 6);
});

test.each(['castVote', 'withdrawVote'] as const)('%s is refused for one’s own entry', async (verb) => {
  const viewer = await makeViewer();
  const entry = await makeEntry({ memberId: viewer.id });
  expect(await { castVote, withdrawVote }[verb](viewer, entry.publicId)).toMatchObject({
    code: 'forbidden',
    reason: 'own_entry',
  });
  expect(await standing(entry.id)).toEqual({ counted: 0, rows: 0 });
});

test.each([
  ['suspended', { suspended: true }],
  ['unverified', { emailVerified: false }],
])('a member who is %s neither votes nor takes a vote back', async (reason, state) => {
  const entry = await makeEntry();
  const before = await makeViewer();
  await castVote(before, entry.publicId);
  const viewer = { ...before, ...state };

  expect(await withdrawVote(viewer, entry.publicId)).toMatchObject({ ok: false, reason });
  expect(await castVote({ ...(await makeViewer()), ...state }, entry.publicId)).toMatchObject({ ok: false, reason });
  expect(await standing(entry.id)).toEqual({ counted: 1, rows: 1 });
});

test('a suspension in the database reaches the viewer that the mutation gets', async () => {
  const member = await makeMember();
  await suspend(member.id);
  expect(await castVote(await makeViewer(member), (await makeEntry()).publicId)).toMatchObject({ reason: 'suspended' });
});

test.each(['draft', 'unpublished'] as const)(
  'a %s entry takes no votes and looks like one that is not there',
  async (state) => {
    const entry = await makeEntry({ state });
    const viewer = await makeViewer();
    expect(await castVote(viewer, entry.publicId)).toEqual(await castVote(viewer, 'zzzzzzzzzz'));
    expect(await standing(entry.id)).toEqual({ counted: 0, rows: 0 });
  },
);

test.each(['', '1', "' OR 1=1 --", '\u0000aaaaaaaaa', '../../admin', 'ABCDEFGHIJ', 'a'.repeat(10_000)])(
  'an id that is none is not found: %j',
  async (id) => {
    expect(await castVote(await makeViewer(), id)).toMatchObject({ code: 'not_found' });
  },
);

test('votes of one member are limited, and say when to come back', async () => {
  const viewer = await makeViewer();
  const entry = await makeEntry();
  for (let press = 0; press < voteLimit.points; press++) await castVote(viewer, entry.publicId);
  const refused = await withdrawVote(viewer, entry.publicId);
  expect(refused).toMatchObject({ code: 'too_many', retryAfter: expect.any(Number) });
  expect(await castVote(await makeViewer(), entry.publicId)).toMatchObject({ ok: true });
  expect(await standing(entry.id)).toEqual({ counted: 2, rows: 2 });
});

test('taking a vote back waits for the same vote being given, and then undoes it', async () => {
  const entry = await makeEntry();
  const viewer = await makeViewer();
  let takenBack: ReturnType<typeof withdrawVote> | undefined;
  await db.transaction(async (tx) => {
    await castVote(viewer, entry.publicId, undefined, tx);
    takenBack = withdrawVote(viewer, entry.publicId);
    await expect.poll(() => waitingForLocks()).toBeGreaterThan(0);
  });
  expect(await takenBack).toEqual({ ok: true, value: { voted: false, votes: 0 } });
  expect(await standing(entry.id)).toEqual({ counted: 0, rows: 0 });
});
