import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { cases, entries, statements, voteRings, votes, voteVoids } from '@/db/schema';
import { castVote, withdrawVote } from '@/features/votes/mutations';
import { findRings } from '@/features/votes/rings/find';
import { makeAdmin, makeModerator } from '@/test/moderation';
import { actionsOf, foundRing, reasons, shown, voidAll } from '@/test/rings';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { undoDecision } from '../mutations/undo';
import { getStatement } from '../queries/statement';
import { tellDecision } from '../tell';
import { voidInput } from './input';
import { restoreVotes } from './mutations/restore-votes';
import { voidVotes } from './mutations/void-votes';
import { listRings } from './queries/list-rings';
import { getRing } from './queries/ring';

beforeEach(async () => {
  await db.delete(votes);
  await db.delete(voteVoids);
  await db.delete(voteRings);
});

test('all votes of a member inside of a ring are voided at once, and what they give elsewhere counts', async () => {
  const { number, members, entries: made } = await foundRing();
  const [one] = members;
  if (!one) throw new Error('nobody');
  const elsewhere = await makeEntry();
  const voter = await makeViewer(one);
  await castVote(voter, elsewhere.publicId);
  const hot = made.find(({ memberId }) => memberId !== one.id);
  const [before] = await db
    .select({ hot: entries.hot })
    .from(entries)
    .where(eq(entries.id, hot?.id ?? ''));

  expect(await voidAll(await makeModerator(), number, [one.id])).toEqual({ ok: true, value: { voided: 6 } });
  const expected = made.map(({ memberId }) => (memberId === one.id ? 3 : 2));
  expect(await shown(made.map(({ id }) => id))).toEqual(expected);
  expect(await shown([elsewhere.id])).toEqual([1]);
  const later = await makeEntry();
  await castVote(voter, later.publicId);
  expect(await shown([later.id])).toEqual([1]);
  const [after] = await db
    .select({ hot: entries.hot })
    .from(entries)
    .where(eq(entries.id, hot?.id ?? ''));
  expect((before?.hot ?? 0) - (after?.hot ?? 0)).toBeCloseTo(Math.log10(3 / 2), 6);
  expect(await actionsOf(one.id)).toMatchObject([{ rule: 'spam', words: reasons.words, after: { ring: number } }]);
});

test('single votes are voided, each voter with a row of the record and a statement of their own', async () => {
  const { number, members, entries: made } = await foundRing();
  const [one, two] = members;
  const [target] = made.filter(({ memberId }) => memberId === members[3]?.id);
  const vote = [`${one?.id}:${target?.id}`, `${two?.id}:${target?.id}`];
  const moderator = await makeModerator();
  expect(await voidVotes(moderator, { ring: number, member: [], vote, ...reasons })).toMatchObject({ ok: true });
  expect(await shown([target?.id ?? ''])).toEqual([1]);
  for (const voter of [one, two]) {
    const [action] = await actionsOf(voter?.id ?? '');
    expect(await getStatement(voter?.id ?? '', action?.id ?? '')).toBeNull();
    await tellDecision({ actionId: action?.id ?? '' });
    expect(await getStatement(voter?.id ?? '', action?.id ?? '')).toMatchObject({
      ...{ kind: 'void_votes', rule: 'spam', words: reasons.words, text: target?.title },
    });
  }
  expect((await getRing(moderator, number))?.voids).toHaveLength(2);
});

test('a void vote stays void when it is taken back and given again', async () => {
  const { number, members, entries: made } = await foundRing();
  const voter = await makeViewer(members[0]);
  const target = made.find(({ memberId }) => memberId !== voter.id);
  await voidAll(await makeModerator(), number, [voter.id]);
  await withdrawVote(voter, target?.publicId ?? '');
  expect(await castVote(voter, target?.publicId ?? '')).toMatchObject({ value: { voted: true, votes: 3 } });
  expect(await shown([target?.id ?? ''])).toEqual([2]);
});

test('another action takes it back, once, and the votes count again', async () => {
  const { number, members, entries: made } = await foundRing();
  const [one] = members;
  const before = await shown(made.map(({ id }) => id));
  await voidAll(await makeModerator(), number, [one?.id ?? '']);
  const [action] = await actionsOf(one?.id ?? '');
  const input = { action: action?.id ?? '', words: 'They are a club.' };
  const outcomes = await Promise.all([
    restoreVotes(await makeModerator(), input),
    restoreVotes(await makeAdmin(), input),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { restored: 6 } }]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'taken_back' });
  expect(await shown(made.map(({ id }) => id))).toEqual(before);
  expect(await db.$count(voteVoids)).toBe(0);
  // Nobody was told yet, and nobody is.
  expect(await db.$count(statements, eq(statements.actionId, input.action))).toBe(0);
  expect(await appealDecision({ id: one?.id ?? '' }, { action: input.action, words: 'Why' })).toMatchObject({
    code: 'not_found',
  });
});

test('who was told sees that it was taken back, and has nothing left to appeal against', async () => {
  const { number, members } = await foundRing();
  const voter = members[0]?.id ?? '';
  await voidAll(await makeModerator(), number, [voter]);
  const [action] = await actionsOf(voter);
  await tellDecision({ actionId: action?.id ?? '' });
  await restoreVotes(await makeModerator(), { action: action?.id ?? '', words: 'They are a club.' });
  expect(await getStatement(voter, action?.id ?? '')).toMatchObject({ outcome: 'reversed' });
  expect(await appealDecision({ id: voter }, { action: action?.id ?? '', words: 'Why' })).toMatchObject({ ok: false });
  expect(await db.$count(cases, eq(cases.appealedId, action?.id ?? ''))).toBe(0);
});

test('an appeal goes to another moderator, who can take all of it back; until then nobody else does', async () => {
  const { number, members, entries: made } = await foundRing();
  const voter = members[0]?.id ?? '';
  const before = await shown(made.map(({ id }) => id));
  const first = await makeModerator();
  await voidAll(first, number, [voter]);
  const [action] = await actionsOf(voter);
  const actionId = action?.id ?? '';
  await tellDecision({ actionId });
  expect(await appealDecision({ id: voter }, { action: actionId, words: 'We are a club' })).toMatchObject({ ok: true });
  const again = { action: actionId, words: 'Never mind' };
  expect(await restoreVotes(first, again)).toMatchObject({ reason: 'appeal_waits' });
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, actionId));
  const decision = { kind: 'reverse' as const, caseId: appeal?.id ?? '', words: 'A club it is.' };
  expect(await decideCase(first, decision)).toMatchObject({ ok: false });
  expect(await decideCase(await makeModerator(), decision)).toMatchObject({ ok: true });
  expect(await shown(made.map(({ id }) => id))).toEqual(before);
});

test('without its row in the record nothing is voided', async () => {
  const { number, members, entries: made } = await foundRing();
  const before = await shown(made.map(({ id }) => id));
  await db.execute(sql`ALTER TABLE moderation_actions ADD CONSTRAINT no_row CHECK (kind <> 'void_votes') NOT VALID`);
  try {
    await expect(voidAll(await makeModerator(), number, [members[0]?.id ?? ''])).rejects.toThrow();
  } finally {
    await db.execute(sql`ALTER TABLE moderation_actions DROP CONSTRAINT no_row`);
  }
  expect(await shown(made.map(({ id }) => id))).toEqual(before);
  expect(await db.$count(voteVoids)).toBe(0);
});

test('votes that are not of this ring cannot be voided through it', async () => {
  const { number, members } = await foundRing();
  const [stranger, entry] = [await makeViewer(), await makeEntry()];
  await castVote(stranger, entry.publicId);
  const member = await makeViewer(members[0]);
  await castVote(member, entry.publicId);
  const vote = [`${stranger.id}:${entry.id}`, `${member.id}:${entry.id}`];
  const outcome = await voidVotes(await makeModerator(), { ring: number, member: [stranger.id], vote, ...reasons });
  expect(outcome).toMatchObject({ code: 'invalid', fields: { vote: 'choose_votes' } });
  expect(await shown([entry.id])).toEqual([2]);
});

test('the twenty seconds of the desk do not reopen it as a case', async () => {
  const { number, members } = await foundRing();
  const moderator = await makeModerator();
  await voidAll(moderator, number, [members[0]?.id ?? '']);
  const [action] = await actionsOf(members[0]?.id ?? '');
  expect(await undoDecision(moderator, { action: action?.id ?? '' })).toMatchObject({ reason: 'undo_over' });
});

test('the page of a ring says who, how many, when and whether places match, and gives no hash', async () => {
  const { number, members } = await foundRing();
  const moderator = await makeModerator();
  const ring = await getRing(moderator, number);
  expect(ring?.lines).toHaveLength(12);
  expect(ring?.votes).toHaveLength(24);
  expect(new Set(ring?.votes.map(({ place }) => place))).toEqual(new Set(['device']));
  await db.execute(sql`DELETE FROM vote_traces`);
  const later = await getRing(moderator, number);
  expect(new Set(later?.votes.map(({ place }) => place))).toEqual(new Set(['unknown']));
  await voidAll(moderator, number, [members[0]?.id ?? '']);
  expect((await getRing(moderator, number))?.votes.filter(({ state }) => state === 'void')).toHaveLength(6);
  expect(JSON.stringify(ring)).not.toMatch(/network":|hash/);
});

test('what was voided is looked at no more', async () => {
  const { number, members } = await foundRing();
  const moderator = await makeModerator();
  await voidAll(
    moderator,
    number,
    members.map(({ id }) => id),
  );
  await db.delete(voteRings);
  await findRings();
  expect((await listRings(moderator, false))?.rows).toEqual([]);
  expect(await db.$count(votes, eq(votes.counted, true))).toBe(0);
});

test.each([
  [{}, 'vote', 'choose_votes'],
  [{ member: '01997e2b-0000-7000-8000-000000000000', words: '' }, 'words', 'required'],
  [{ member: '01997e2b-0000-7000-8000-000000000000', rule: 'none' }, 'rule', 'required'],
])('%j is refused beside the field', (given, field, message) => {
  const parsed = voidInput.safeParse({ ring: '1', ...reasons, ...given });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, message]]);
});
