import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember, newcomer, suspend } from '@/db/factories';
import { entries, members, suspensions, votes } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { waitingForLocks } from '@/test/lock-waits';
import { waitingJobs } from '@/test/photos';
import { makeViewer } from '@/test/viewer';
import { castVote, withdrawVote } from './mutations';
import { listEntryStates } from './queries';
import { recountVotes } from './recount';
import { settleDueVotes, settleVotes } from './standing';

afterAll(closeQueue);

const shown = async (entryId: string) =>
  (await db.select({ votes: entries.voteCount, hot: entries.hot }).from(entries).where(eq(entries.id, entryId)))[0];
const age = (memberId: string, days: number) =>
  db
    .update(members)
    .set({ createdAt: sql`now() - make_interval(days => ${days}::int)` })
    .where(eq(members.id, memberId));
const counted = async (memberId: string) =>
  (await db.select({ counted: votes.counted }).from(votes).where(eq(votes.memberId, memberId))).map((v) => v.counted);
/** What the worker does by the clock and with what that brings about. */
async function settle(memberId: string): Promise<void> {
  await settleDueVotes();
  await recountVotes({ memberId });
}

test('the vote of a new member is there for them, and counts for nobody', async () => {
  const entry = await makeEntry();
  const voter = await makeViewer(await makeMember(newcomer));
  expect(await castVote(voter, entry.publicId)).toEqual({ ok: true, value: { voted: true, votes: 1 } });
  expect(await castVote(voter, entry.publicId)).toEqual({ ok: true, value: { voted: true, votes: 1 } });
  expect(await shown(entry.id)).toEqual({ votes: 0, hot: entry.hot });
  const own = await listEntryStates(voter.id, [entry.publicId]);
  expect(own).toMatchObject({ votes: [entry.publicId], counts: { [entry.publicId]: { votes: 1 } } });
  const others = await listEntryStates((await makeViewer()).id, [entry.publicId]);
  expect(others).toMatchObject({ votes: [], counts: { [entry.publicId]: { votes: 0 } } });
  expect(await withdrawVote(voter, entry.publicId)).toEqual({ ok: true, value: { voted: false, votes: 0 } });
});

test('it counts once they are here long enough, and not before', async () => {
  const [one, two] = [await makeEntry(), await makeEntry()];
  const voter = await makeViewer(await makeMember(newcomer));
  await castVote(voter, one.publicId);
  await castVote(voter, two.publicId);
  await age(voter.id, 2);
  await settle(voter.id);
  expect(await counted(voter.id)).toEqual([false, false]);
  await age(voter.id, 4);
  // Nobody else's doing settles it.
  await db.transaction((tx) => settleVotes(tx, randomUUID()));
  expect(await db.$count(members, and(eq(members.id, voter.id), eq(members.votesHeld, true)))).toBe(1);
  await settle(voter.id);
  expect(await counted(voter.id)).toEqual([true, true]);
  expect([(await shown(one.id))?.votes, (await shown(two.id))?.votes]).toEqual([1, 1]);
});

test('moderators are never new', async () => {
  const voter = await makeViewer(await makeMember({ ...newcomer, role: 'moderator' }));
  await castVote(voter, (await makeEntry()).publicId);
  await settle(voter.id);
  expect(await counted(voter.id)).toEqual([true]);
});

test('however many they gave, all of their votes count, and no entry is waited for with a vote in hand', async () => {
  const [voter, other] = [await makeMember(newcomer), await makeMember(newcomer)];
  await db.execute(sql`
    INSERT INTO entries (public_id, member_id, title, character_name, state, published_at, photo_count)
    SELECT 'm' || lpad(n::text, 9, '0'), ${other.id}, 'x', 'Somebody', 'published', now(), 1 FROM generate_series(1, 201) n`);
  await db.execute(
    sql`INSERT INTO votes (member_id, entry_id) SELECT ${voter.id}, id FROM entries WHERE member_id = ${other.id}`,
  );
  const [one] = await db.select({ id: entries.id }).from(entries).where(eq(entries.memberId, other.id)).limit(1);
  await db.update(members).set({ votesHeld: false }).where(eq(members.id, voter.id));
  let recount: Promise<void> | undefined;
  await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT FROM entries WHERE id = ${one?.id} FOR NO KEY UPDATE`);
    recount = recountVotes({ memberId: voter.id });
    await expect.poll(waitingForLocks).toBe(1);
    await tx.execute(sql`SELECT FROM votes WHERE member_id = ${voter.id} FOR UPDATE NOWAIT`);
  });
  await recount;
  expect(new Set(await counted(voter.id))).toEqual(new Set([true]));
});

test('an approved entry makes them count at once', async () => {
  const entry = await makeEntry();
  const voter = await makeViewer(await makeMember(newcomer));
  await castVote(voter, entry.publicId);
  await db.update(members).set({ approvedCount: 1 }).where(eq(members.id, voter.id));
  await settle(voter.id);
  expect((await shown(entry.id))?.votes).toBe(1);
});

test('votes of a suspended member do not count while it lasts, and count again when it has lapsed', async () => {
  const entry = await makeEntry();
  const [voter, other] = [await makeViewer(), await makeViewer()];
  await castVote(voter, entry.publicId);
  await castVote(other, entry.publicId);
  const { id } = await suspend(voter.id);
  await settle(voter.id);
  expect((await shown(entry.id))?.votes).toBe(1);
  await db
    .update(suspensions)
    .set({ startsAt: sql`now() - interval '2 hours'`, endsAt: sql`now() - interval '1 hour'` })
    .where(eq(suspensions.id, id));
  await settle(voter.id);
  expect((await shown(entry.id))?.votes).toBe(2);
});

test('being muted is not being suspended', async () => {
  const entry = await makeEntry();
  const voter = await makeViewer();
  await castVote(voter, entry.publicId);
  await db.insert(suspensions).values({ memberId: voter.id, scope: 'comments', reason: 'A test' });
  await settle(voter.id);
  expect((await shown(entry.id))?.votes).toBe(1);
});

test('nobody but the database says that a vote counts', async () => {
  const entry = await makeEntry();
  const { id } = await makeMember(newcomer);
  await db.insert(votes).values({ memberId: id, entryId: entry.id, counted: true });
  await db.update(votes).set({ counted: true }).where(eq(votes.memberId, id));
  expect(await counted(id)).toEqual([false]);
  expect((await shown(entry.id))?.votes).toBe(0);
});

test('a member who leaves takes their votes out of the counts', async () => {
  const entry = await makeEntry();
  const voter = await makeViewer();
  await castVote(voter, entry.publicId);
  await castVote(await makeViewer(), entry.publicId);
  await db.delete(members).where(eq(members.id, voter.id));
  expect((await shown(entry.id))?.votes).toBe(1);
});

test('a vote that is being given while its member is suspended is recounted, too', async () => {
  const entry = await makeEntry();
  const voter = await makeViewer();
  let suspending: Promise<void> | undefined;
  await db.transaction(async (tx) => {
    await castVote(voter, entry.publicId, undefined, tx);
    suspending = db.transaction(async (other) => {
      await suspend(voter.id, other);
      await settleVotes(other, voter.id);
    });
    // It waits for the vote, which it could not see otherwise.
    await expect.poll(waitingForLocks).toBe(1);
  });
  await suspending;
  expect(await waitingJobs('recount-votes')).toContainEqual({ memberId: voter.id });
  await recountVotes({ memberId: voter.id });
  expect((await shown(entry.id))?.votes).toBe(0);
  expect(await db.$count(votes, and(eq(votes.memberId, voter.id), eq(votes.counted, false)))).toBe(1);
});
