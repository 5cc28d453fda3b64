import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { makeVoteRing } from '@/db/factories/votes';
import { cases, entries, moderationActions, statements, voteRings, votes, voteVoids } from '@/db/schema';
import { castVote, withdrawVote } from '@/features/votes/mutations';
import { findRings } from '@/features/votes/rings/find';
import type { Viewer } from '@/lib/viewer';
import { makeAdmin, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { undoDecision } from '../mutations/undo';
import { getStatement } from '../queries/statement';
import { tellDecision } from '../tell';
import { voidInput } from './input';
import { dismissRing, lookForRings } from './mutations/dismiss-ring';
import { restoreVotes } from './mutations/restore-votes';
import { voidVotes } from './mutations/void-votes';
import { listRings } from './queries/list-rings';
import { getRing } from './queries/ring';

const reasons = { rule: 'spam' as const, words: 'You vote for each other at one computer.' };

beforeEach(async () => {
  await db.delete(votes);
  await db.delete(voteVoids);
  await db.delete(voteRings);
});

/** A ring of four with two entries each: every entry has three votes. */
async function foundRing() {
  const made = await makeVoteRing({ size: 4, entriesEach: 2 });
  await findRings();
  const [ring] = await db.select({ number: voteRings.number }).from(voteRings);
  return { ...made, number: ring?.number ?? 0 };
}
const shown = async (ids: string[]) =>
  Promise.all(
    ids.map(async (id) => (await db.select({ n: entries.voteCount }).from(entries).where(eq(entries.id, id)))[0]?.n),
  );
const voidAll = (viewer: Viewer | null, ring: number, member: string[]) =>
  voidVotes(viewer, { ring, member, vote: [], ...reasons });
const actionsOf = (memberId: string) =>
  db
    .select()
    .from(moderationActions)
    .where(and(eq(moderationActions.memberId, memberId), eq(moderationActions.kind, 'void_votes')));

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

test.each([
  ['a visitor', async () => null, 'sign_in'],
  ['a member', async () => makeViewer(), 'not_found'],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true }), 'suspended'],
] as [string, () => Promise<Viewer | null>, string][])(
  '%s does nothing with a ring, and it is as it was',
  async (_, who, code) => {
    const { number, members, entries: made } = await foundRing();
    const voter = members[0]?.id ?? '';
    await voidAll(await makeModerator(), number, [voter]);
    const [action] = await actionsOf(voter);
    const before = await shown(made.map(({ id }) => id));
    const viewer = await who();
    expect(await listRings(viewer, false)).toBeNull();
    expect(await getRing(viewer, number)).toBeNull();
    expect(await voidAll(viewer, number, [members[1]?.id ?? ''])).toMatchObject({ code });
    expect(await restoreVotes(viewer, { action: action?.id ?? '', words: 'No' })).toMatchObject({ code });
    expect(await dismissRing(viewer, { ring: number, dismissed: 'yes' })).toMatchObject({ code });
    expect(await lookForRings(viewer)).toMatchObject({ code });
    expect(await shown(made.map(({ id }) => id))).toEqual(before);
    expect(await db.$count(voteRings, isNotNull(voteRings.dismissedAt))).toBe(0);
  },
);

test('nobody judges their own votes, and of staff only an admin judges', async () => {
  const { number, members } = await foundRing();
  const [one, two] = members;
  await db.execute(sql`UPDATE members SET role = 'moderator' WHERE id IN (${one?.id}, ${two?.id})`);
  expect(await voidAll(await makeViewer(one), number, [one?.id ?? ''])).toMatchObject({ reason: 'own_case' });
  expect(await voidAll(await makeModerator(), number, [two?.id ?? ''])).toMatchObject({ reason: 'staff_case' });
  expect(await db.$count(voteVoids)).toBe(0);
  await voidAll(await makeAdmin(), number, [one?.id ?? '']);
  const [action] = await actionsOf(one?.id ?? '');
  expect(await restoreVotes(await makeViewer(one), { action: action?.id ?? '', words: 'No' })).toMatchObject({
    reason: 'own_case',
  });
});

test('a ring in which a moderator votes is not there for them', async () => {
  const { number, members } = await foundRing();
  const [one, two, three] = members;
  await voidAll(await makeModerator(), number, [two?.id ?? '']);
  const [action] = await actionsOf(two?.id ?? '');
  await db.execute(sql`UPDATE members SET role = 'admin' WHERE id = ${one?.id}`);
  const viewer = await makeViewer(one);
  expect((await listRings(viewer, false))?.rows).toEqual([]);
  expect(await getRing(viewer, number)).toBeNull();
  const own = { code: 'forbidden', reason: 'own_case' };
  expect(await voidAll(viewer, number, [three?.id ?? ''])).toMatchObject(own);
  expect(await dismissRing(viewer, { ring: number, dismissed: 'yes' })).toMatchObject(own);
  expect(await restoreVotes(viewer, { action: action?.id ?? '', words: 'A friend.' })).toMatchObject(own);
  expect(await db.$count(voteVoids)).toBe(6);
});

test('who gets the votes of a ring may void them, and neither puts it aside nor gives them back', async () => {
  const { number, members } = await foundRing();
  const [one, two] = members;
  await db.execute(sql`UPDATE members SET role = 'moderator' WHERE id = ${one?.id}`);
  await db.execute(sql`UPDATE vote_ring_members SET part = 'target' WHERE member_id = ${one?.id}`);
  const viewer = await makeViewer(one);
  expect(await getRing(viewer, number)).not.toBeNull();
  expect(await dismissRing(viewer, { ring: number, dismissed: 'yes' })).toMatchObject({ reason: 'own_case' });
  expect(await voidAll(viewer, number, [two?.id ?? ''])).toMatchObject({ ok: true });
  const [action] = await actionsOf(two?.id ?? '');
  const input = { action: action?.id ?? '', words: 'A friend.' };
  await db.delete(voteRings);
  expect(await restoreVotes(viewer, input)).toMatchObject({ reason: 'own_case' });
  expect(await restoreVotes(await makeModerator(), input)).toMatchObject({ ok: true });
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
