import { count, eq } from 'drizzle-orm';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { isUnavailable } from '@/db/availability';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { entries, votes } from '@/db/schema';
import type { Outcome } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import { waitingForLocks } from '@/test/lock-waits';
import { makeViewer } from '@/test/viewer';
import { castVote, type Vote, withdrawVote } from './mutations';

async function standing(entryId: string) {
  const [entry] = await db.select({ counted: entries.voteCount }).from(entries).where(eq(entries.id, entryId));
  const [rows] = await db.select({ rows: count() }).from(votes).where(eq(votes.entryId, entryId));
  return { counted: entry?.counted, rows: rows?.rows };
}

type Act = (voter: Viewer, publicId: string) => Promise<Outcome<Vote>>;

/** As a browser does that is told to come back. */
async function settle(voter: Viewer, publicId: string, act: Act): Promise<Outcome<Vote>> {
  return act(voter, publicId).catch((error) => {
    if (!isUnavailable(error)) throw error;
    return settle(voter, publicId, act);
  });
}

const members = (many: number) => Promise.all(Array.from({ length: many }, () => makeViewer()));

test('a thousand requests of fifty members at once end with exactly the right count and rows', async () => {
  const entry = await makeEntry();
  const voters = await members(50);
  const requests = Array.from({ length: 1_000 }, (_, turn) => ({
    voter: voters[turn % 50] as Viewer,
    act: (turn * 7) % 3 === 0 ? withdrawVote : castVote,
  }));
  const answers = await Promise.allSettled(requests.map(({ voter, act }) => act(voter, entry.publicId)));
  // Under this storm some may be told to come back; none fails in another way, and none is counted wrongly.
  for (const answer of answers) if (answer.status === 'rejected') expect(isUnavailable(answer.reason)).toBe(true);
  const after = await standing(entry.id);
  expect(after.counted).toBe(after.rows);

  const last = voters.map((voter, turn) => settle(voter, entry.publicId, turn % 3 === 0 ? withdrawVote : castVote));
  expect((await Promise.all(last)).every((answer) => answer.ok)).toBe(true);
  expect(await standing(entry.id)).toEqual({ counted: 33, rows: 33 });
}, 60_000);

test('two hundred votes of one member at once are one vote', async () => {
  const entry = await makeEntry();
  const voter = await makeViewer();
  const answers = await Promise.all(Array.from({ length: 200 }, () => settle(voter, entry.publicId, castVote)));
  for (const answer of answers) {
    expect(answer.ok ? answer.value : answer.code).toEqual(answer.ok ? { voted: true, votes: 1 } : 'too_many');
  }
  expect(await standing(entry.id)).toEqual({ counted: 1, rows: 1 });
});

test('members who vote for many entries in any order never wait for each other in a circle', async () => {
  const subjects = await Promise.all(Array.from({ length: 6 }, () => makeEntry()));
  const voters = await members(8);
  const storm: Promise<Outcome<Vote>>[] = voters.flatMap((voter, place) =>
    (place % 2 ? subjects : [...subjects].reverse()).flatMap((entry) => [
      castVote(voter, entry.publicId),
      withdrawVote(voter, entry.publicId),
      castVote(voter, entry.publicId),
    ]),
  );
  await Promise.all(storm);
  for (const entry of subjects) {
    const { counted, rows } = await standing(entry.id);
    expect(counted).toBe(rows);
  }
});

test('a connection that is cut in the middle of votes leaves count and rows equal', async () => {
  const entry = await makeEntry();
  const voters = await members(40);
  const killer = postgres(process.env.DATABASE_URL ?? '', { max: 1, onnotice: () => undefined });
  const storm = voters.map((voter) => castVote(voter, entry.publicId));
  const cut = killer`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  const answers = await Promise.allSettled(storm);
  await cut;
  await killer.end();
  // Every dead connection of the pool is found out before anything is read.
  const each = () => Promise.all(Array.from({ length: 20 }, waitingForLocks)).then(() => true);
  await expect.poll(each, { timeout: 10_000 }).toBe(true);

  const kept = new Set(
    (await db.select({ id: votes.memberId }).from(votes).where(eq(votes.entryId, entry.id))).map((row) => row.id),
  );
  expect((await standing(entry.id)).counted).toBe(kept.size);
  answers.forEach((answer, turn) => {
    if (answer.status === 'fulfilled' && answer.value.ok) expect(kept).toContain(voters[turn]?.id);
  });
});

test('an entry that is unpublished meanwhile takes no vote', async () => {
  const entry = await makeEntry();
  const voter = await makeViewer();
  let vote: Promise<Outcome<Vote>> | undefined;
  await db.transaction(async (tx) => {
    await tx.update(entries).set({ state: 'unpublished' }).where(eq(entries.id, entry.id));
    vote = castVote(voter, entry.publicId);
    // The vote now waits for this transaction.
    await expect.poll(() => waitingForLocks(), { timeout: 5_000 }).toBe(1);
  });
  expect(await vote).toMatchObject({ code: 'not_found' });
  expect(await standing(entry.id)).toEqual({ counted: 0, rows: 0 });
});
