import { and, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { violatedConstraint } from '@/db/availability';
import { db } from '@/db/client';
import { makeComment, makeCredit, makeEntry, makeMember, suspend } from '@/db/factories';
import { blocks, comments, credits, entries, mutes, votes } from '@/db/schema';
import { editComment, writeComment } from '@/features/comments/mutations';
import { saveCredits } from '@/features/entries/mutations/credits';
import { castVote, withdrawVote } from '@/features/votes/mutations';
import { listEntryStates } from '@/features/votes/queries';
import { forgetLimits } from '@/test/accounts';
import { makeViewer } from '@/test/viewer';
import { listBlocked, listOutOfSight } from '../sight/out-of-sight';
import { blockMember, mostRelations, muteMember, unblockMember, unmuteMember } from './block';

async function two() {
  const [ann, bob] = [await makeViewer(), await makeViewer()];
  const [annsEntry, bobsEntry] = [await makeEntry({ memberId: ann.id }), await makeEntry({ memberId: bob.id })];
  return { ann, bob, annsEntry, bobsEntry };
}

const blocksOf = (id: string) => db.select().from(blocks).where(eq(blocks.memberId, id));
const notThere = { ok: false, code: 'not_found', reason: 'not_found' };

test('a block hides each from the other, once, and is taken back by who made it', async () => {
  const { ann, bob } = await two();
  expect(await blockMember(ann, bob.handle)).toMatchObject({ ok: true });
  expect(await blockMember(ann, bob.handle)).toMatchObject({ ok: true });
  expect(await blocksOf(ann.id)).toHaveLength(1);
  expect(await listOutOfSight(ann.id)).toEqual({ gone: [bob.handle], muted: [] });
  expect(await listOutOfSight(bob.id)).toEqual({ gone: [ann.handle], muted: [] });
  expect((await listBlocked(ann.id, null)).people.map(({ handle }) => handle)).toEqual([bob.handle]);
  expect((await listBlocked(bob.id, null)).people).toEqual([]);
  expect(await unblockMember(ann, bob.handle)).toMatchObject({ ok: true });
  expect(await unblockMember(ann, bob.handle)).toMatchObject({ ok: true });
  expect(await listOutOfSight(bob.id)).toEqual({ gone: [], muted: [] });
});

test('who blocked is not there to be blocked, unblocked or muted, as somebody who does not exist', async () => {
  const { ann, bob } = await two();
  await blockMember(ann, bob.handle);
  for (const act of [blockMember, unblockMember, muteMember, unmuteMember]) {
    expect(await act(bob, ann.handle)).toEqual(notThere);
    expect(await act(bob, 'nobody-has-this')).toEqual(notThere);
    expect(await act(bob, 'No Handle')).toEqual(notThere);
  }
  expect(await blocksOf(ann.id)).toHaveLength(1);
  expect(await blocksOf(bob.id)).toEqual([]);
});

test('nobody blocks or mutes themselves, and those who are suspended or unconfirmed may block', async () => {
  const { ann, bob } = await two();
  expect(await blockMember(ann, ann.handle)).toMatchObject({ reason: 'not_oneself' });
  expect(await muteMember(ann, ann.handle)).toMatchObject({ reason: 'not_oneself' });
  await suspend(ann.id);
  expect(await blockMember(ann, bob.handle)).toMatchObject({ ok: true });
  const unverified = await makeViewer(await makeMember({ emailVerifiedAt: null }));
  expect(await blockMember(unverified, bob.handle)).toMatchObject({ ok: true });
});

test('of two who block each other at once one does, and both are out of sight', async () => {
  for (let round = 0; round < 5; round++) {
    const { ann, bob } = await two();
    const done = await Promise.all([blockMember(ann, bob.handle), blockMember(bob, ann.handle)]);
    expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect([...(await blocksOf(ann.id)), ...(await blocksOf(bob.id))]).toHaveLength(1);
  }
});

test('a member holds 500 blocks and 500 mutes, and no more', async () => {
  const { ann, bob } = await two();
  await db.execute(sql`
    WITH many AS (INSERT INTO members (handle) SELECT 'full-' || n || ${ann.handle} FROM generate_series(1, ${mostRelations}::int) n RETURNING id),
    muted AS (INSERT INTO mutes (member_id, muted_id) SELECT ${ann.id}, id FROM many)
    INSERT INTO blocks (member_id, blocked_id) SELECT ${ann.id}, id FROM many`);
  expect(await blockMember(ann, bob.handle)).toMatchObject({ code: 'conflict', reason: 'too_many_blocks' });
  expect(await muteMember(ann, bob.handle)).toMatchObject({ code: 'conflict', reason: 'too_many_mutes' });
  expect(await blocksOf(ann.id)).toHaveLength(mostRelations);
  const first = await listBlocked(ann.id, null);
  const second = await listBlocked(ann.id, first.next);
  expect([first.people.length, second.people.length]).toEqual([30, 30]);
  expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(60);
});

test('a mute is one-sided and changes nothing for the other', async () => {
  const { ann, bob, bobsEntry, annsEntry } = await two();
  await muteMember(ann, bob.handle);
  expect(await listOutOfSight(ann.id)).toEqual({ gone: [], muted: [bob.handle] });
  expect(await listOutOfSight(bob.id)).toEqual({ gone: [], muted: [] });
  expect(await castVote(bob, annsEntry.publicId)).toMatchObject({ ok: true });
  expect(await castVote(ann, bobsEntry.publicId)).toMatchObject({ ok: true });
  expect(await unmuteMember(ann, bob.handle)).toMatchObject({ ok: true });
  expect(await db.select().from(mutes).where(eq(mutes.memberId, ann.id))).toEqual([]);
});

test('across a block nobody votes, comments, replies or changes a comment, in either direction', async () => {
  const { ann, bob, annsEntry, bobsEntry } = await two();
  const elsewhere = await makeEntry();
  const annsComment = await makeComment(elsewhere.id, { memberId: ann.id });
  const bobsComment = await makeComment(elsewhere.id, { memberId: bob.id });
  const bobOnAnns = await makeComment(annsEntry.id, { memberId: bob.id });
  await blockMember(ann, bob.handle);
  const gone = { ok: false, code: 'not_found', reason: 'comment_gone' };
  const body = 'Hello';
  for (const [who, entry, comment] of [
    [ann, bobsEntry, bobsComment],
    [bob, annsEntry, annsComment],
  ] as const) {
    expect(await castVote(who, entry.publicId)).toEqual(notThere);
    expect(await withdrawVote(who, entry.publicId)).toEqual(notThere);
    expect(await writeComment(who, entry.publicId, { body })).toEqual(notThere);
    expect(await writeComment(who, elsewhere.publicId, { body, parentId: comment.id })).toEqual(gone);
    expect(await editComment(who, comment.id, { body })).toEqual(gone);
    expect((await listEntryStates(who.id, [entry.publicId])).counts).toEqual({});
  }
  expect(await editComment(bob, bobOnAnns.id, { body })).toEqual(gone);
  await db.update(entries).set({ commentsLockedAt: new Date() }).where(eq(entries.id, annsEntry.id));
  expect(await writeComment(bob, annsEntry.publicId, { body })).toEqual(notThere);
  expect(await db.select().from(votes).where(eq(votes.entryId, annsEntry.id))).toEqual([]);
  await unblockMember(ann, bob.handle);
  expect(await castVote(bob, annsEntry.publicId)).toMatchObject({ ok: true });
});

test('votes that were given stay and are counted', async () => {
  const { ann, bob, annsEntry } = await two();
  await castVote(bob, annsEntry.publicId);
  await blockMember(ann, bob.handle);
  const [entry] = await db.select({ votes: entries.voteCount }).from(entries).where(eq(entries.id, annsEntry.id));
  expect(entry?.votes).toBe(1);
  expect(await db.select().from(votes).where(eq(votes.entryId, annsEntry.id))).toHaveLength(1);
});

test('a reader’s count of comments leaves out whom they do not meet, and what hangs below', async () => {
  const { ann, bob } = await two();
  const [other, entry] = [await makeMember(), await makeEntry()];
  const comment = await makeComment(entry.id, { memberId: bob.id });
  await makeComment(entry.id, { memberId: other.id, parentId: comment.id });
  await makeComment(entry.id, { memberId: other.id });
  await db.update(entries).set({ commentCount: 3 }).where(eq(entries.id, entry.id));
  const count = async (id: string) => (await listEntryStates(id, [entry.publicId])).counts[entry.publicId]?.comments;
  expect(await count(ann.id)).toBe(3);
  await blockMember(bob, ann.handle);
  expect(await count(ann.id)).toBe(1);
  expect(await count(other.id)).toBe(3);
});

test('a credit across a block is plain words, as with a handle that nobody has; one that was there stays', async () => {
  const { ann, bob, annsEntry } = await two();
  const carol = await makeViewer();
  await makeCredit(annsEntry.id, { memberId: carol.id, name: carol.handle, role: 'wig' });
  await blockMember(bob, ann.handle);
  await blockMember(carol, ann.handle);
  const credit = (name: string, role: 'wig' | 'props') => ({ role, name, isMember: true });
  const saved = await saveCredits(db, ann.id, annsEntry.id, [credit(bob.handle, 'props'), credit(carol.handle, 'wig')]);
  expect(saved.map(({ standing }) => standing)).toEqual(['plain', 'proposed']);
  expect(
    await db
      .select()
      .from(credits)
      .where(and(eq(credits.entryId, annsEntry.id), eq(credits.memberId, bob.id))),
  ).toEqual([]);
});

test('the tables themselves let nothing across a block', async () => {
  const { ann, bob, annsEntry } = await two();
  const elsewhere = await makeEntry();
  const comment = await makeComment(elsewhere.id, { memberId: ann.id });
  await blockMember(ann, bob.handle);
  const broken = (work: PromiseLike<unknown>) => Promise.resolve(work).then(() => null, violatedConstraint);
  expect(await broken(db.insert(votes).values({ memberId: bob.id, entryId: annsEntry.id }))).toBe(
    'votes_not_across_block',
  );
  const words = { memberId: bob.id, body: 'x' };
  expect(await broken(db.insert(comments).values({ ...words, entryId: annsEntry.id }))).toBe(
    'comments_not_across_block',
  );
  expect(await broken(db.insert(comments).values({ ...words, entryId: elsewhere.id, parentId: comment.id }))).toBe(
    'comments_reply_not_across_block',
  );
  expect(await broken(makeCredit(annsEntry.id, { memberId: bob.id, name: bob.handle }))).toBe(
    'credits_not_across_block',
  );
  const plain = await makeCredit(annsEntry.id);
  expect(await broken(db.update(credits).set({ memberId: bob.id }).where(eq(credits.id, plain.id)))).toBe(
    'credits_not_across_block',
  );
  expect(await broken(db.insert(blocks).values({ memberId: bob.id, blockedId: ann.id }))).toBe('blocks_pair_key');
  expect(await broken(db.insert(blocks).values({ memberId: bob.id, blockedId: bob.id }))).toBe('blocks_two');
});

test('a block that waits for a vote comes after it, and a vote that waits for a block is refused', async () => {
  const { ann, bob, annsEntry } = await two();
  // The block is written and not yet there for others: a vote cannot see it, and must wait for it.
  let vote: ReturnType<typeof castVote> | undefined;
  await db.transaction(async (tx) => {
    await tx.insert(blocks).values({ memberId: ann.id, blockedId: bob.id });
    vote = castVote(bob, annsEntry.publicId);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await tx.select().from(votes).where(eq(votes.entryId, annsEntry.id))).toEqual([]);
  });
  expect(await vote).toEqual(notThere);
  expect(await db.select().from(votes).where(eq(votes.entryId, annsEntry.id))).toEqual([]);
});

test('of a block and a comment at once, what stands is either the comment before it or nothing', async () => {
  for (let round = 0; round < 10; round++) {
    const { ann, bob, annsEntry } = await two();
    const [, written] = await Promise.all([
      blockMember(ann, bob.handle),
      writeComment(bob, annsEntry.publicId, { body: 'Hello' }),
    ]);
    const rows = await db.select().from(comments).where(eq(comments.entryId, annsEntry.id));
    expect(rows).toHaveLength(written.ok ? 1 : 0);
    expect(await writeComment(bob, annsEntry.publicId, { body: 'Again' })).toEqual(notThere);
    await forgetLimits();
  }
});
