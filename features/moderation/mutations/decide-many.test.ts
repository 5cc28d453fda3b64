import { and, eq, inArray, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { cases, entries, moderationActions, statements, strikes } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { makeFirst } from '@/test/first-entry';
import { makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { tellDecision } from '../tell';
import { claimCase } from './claim';
import { decideCase } from './decide';
import { decideMany } from './decide-many';
import { undoDecision } from './undo';
import { undoMany } from './undo-many';

const reasons = { rule: 'spam', words: 'The same thing three times.' } as const;
const removal = (ids: string[], strikePoints = 0) =>
  ({ kind: 'remove', cases: ids, ...reasons, strikePoints }) as const;

async function reported(count: number, given: Parameters<typeof makeEntry>[0] = {}) {
  const made = await Promise.all(Array.from({ length: count }, () => makeEntry(given)));
  const ids = await Promise.all(made.map(({ publicId }) => makeCase({ kind: 'entry', id: publicId })));
  return { made, ids };
}

const statesOf = async (of: { id: string }[]) =>
  (
    await db
      .select({ state: entries.state })
      .from(entries)
      .where(
        inArray(
          entries.id,
          of.map(({ id }) => id),
        ),
      )
  ).map(({ state }) => state);
const actionsOf = (ids: string[]) => db.select().from(moderationActions).where(inArray(moderationActions.caseId, ids));

test('each of several cases has its own row in the record and its own reasons', async () => {
  const { made, ids } = await reported(3);
  const moderator = await makeModerator();
  const decided = await decideMany(moderator, removal(ids), 'request-9');
  if (!decided.ok) throw new Error(decided.reason);
  expect(decided.value).toMatchObject({ left: [] });
  expect(decided.value.tags).toEqual(expect.arrayContaining(made.map(({ publicId }) => `entry:${publicId}`)));
  expect(await statesOf(made)).toEqual(['removed', 'removed', 'removed']);
  const actions = await actionsOf(ids);
  expect(actions).toHaveLength(3);
  expect(new Set(actions.map(({ subjectId }) => subjectId))).toEqual(new Set(made.map(({ id }) => id)));
  for (const action of actions) {
    expect(action).toMatchObject({ kind: 'remove', ...reasons, requestId: 'request-9', moderatorId: moderator.id });
  }
  expect(await db.$count(statements, inArray(statements.actionId, decided.value.actions))).toBe(3);
});

test('what somebody else has or decided meanwhile is left, and stops nothing else', async () => {
  const { made, ids } = await reported(4);
  const [taken = '', decidedAlready = '', own = ''] = ids;
  const [me, other] = [await makeModerator(), await makeModerator()];
  await claimCase(other, { caseId: taken });
  await decideCase(other, { kind: 'keep', caseId: decidedAlready, words: '' });
  await db.update(cases).set({ memberId: me.id }).where(eq(cases.id, own));
  const decided = await decideMany(me, removal(ids));
  if (!decided.ok) throw new Error(decided.reason);
  expect(decided.value.actions).toHaveLength(1);
  const why = Object.fromEntries(decided.value.left.map(({ caseId, refusal }) => [caseId, refusal.reason]));
  expect(why).toEqual({ [taken]: 'case_taken', [decidedAlready]: 'case_decided', [own]: 'own_case' });
  expect((await statesOf(made)).filter((state) => state === 'removed')).toHaveLength(1);
});

test('of two moderators who decide the same cases at once each case is decided by one', async () => {
  const { made, ids } = await reported(6);
  const [one, two] = [await makeModerator(), await makeModerator()];
  const [first, second] = await Promise.all([
    decideMany(one, removal(ids)),
    decideMany(two, { kind: 'keep', cases: [...ids].reverse(), words: '' }),
  ]);
  if (!first.ok || !second.ok) throw new Error('refused');
  expect(first.value.actions.length + second.value.actions.length).toBe(6);
  expect(first.value.left.length + second.value.left.length).toBe(6);
  const actions = await actionsOf(ids);
  expect(actions).toHaveLength(6);
  const removed = actions.filter(({ kind }) => kind === 'remove').length;
  expect((await statesOf(made)).filter((state) => state === 'removed')).toHaveLength(removed);
});

test('several first entries are shown together', async () => {
  const waiting = [await makeFirst(), await makeFirst()];
  const ids = waiting.map(({ caseId }) => caseId);
  const decided = await decideMany(await makeModerator(), { kind: 'approve', cases: ids, words: '' });
  expect(decided).toMatchObject({ ok: true, value: { left: [] } });
  expect(await statesOf(waiting.map(({ entry }) => entry))).toEqual(['published', 'published']);
});

test('a member gets the points once, however many of the cases are theirs', async () => {
  const spammer = await makeMember();
  const { ids } = await reported(3, { memberId: spammer.id });
  await decideMany(await makeModerator(), removal(ids, 1));
  expect(await db.$count(strikes, eq(strikes.memberId, spammer.id))).toBe(1);
  const points = (await actionsOf(ids)).map(({ strikePoints }) => strikePoints);
  expect(points.sort()).toEqual([0, 0, 1]);
});

test('a photo asked about, a review and an appeal are decided one by one', async () => {
  const { made, ids } = await reported(1);
  const [id = ''] = ids;
  await db.update(cases).set({ kind: 'review' }).where(eq(cases.id, id));
  const decided = await decideMany(await makeModerator(), { kind: 'keep', cases: ids, words: '' });
  expect(decided).toMatchObject({ value: { actions: [], left: [{ refusal: { reason: 'decided_alone' } }] } });
  expect(await statesOf(made)).toEqual(['published']);
  expect(await db.$count(cases, and(eq(cases.id, id), eq(cases.state, 'open')))).toBe(1);
});

test('all of it is taken back in one go, by whoever decided it and in its 20 seconds', async () => {
  const { made, ids } = await reported(3);
  const moderator = await makeModerator();
  const decided = await decideMany(moderator, removal(ids, 1));
  if (!decided.ok) throw new Error(decided.reason);
  const { actions } = decided.value;
  expect(await undoMany(await makeModerator(), { actions })).toMatchObject({ ok: false, code: 'not_found' });
  expect(await statesOf(made)).toEqual(['removed', 'removed', 'removed']);
  const [first = ''] = actions;
  await undoDecision(moderator, { action: first });
  expect(await undoMany(moderator, { actions })).toMatchObject({ ok: true, value: { undone: 2 } });
  expect(await statesOf(made)).toEqual(['published', 'published', 'published']);
  expect(await db.$count(cases, and(inArray(cases.id, ids), eq(cases.state, 'open')))).toBe(3);
  for (const actionId of actions) await tellDecision({ actionId });
  expect(await db.$count(statements, inArray(statements.actionId, actions))).toBe(0);
  expect(await undoMany(moderator, { actions })).toMatchObject({ ok: false, code: 'conflict' });
});

const refused: [string, () => Promise<Viewer | null>, string][] = [
  ['a visitor', async () => null, 'sign_in'],
  ['a member', () => makeViewer(), 'not_found'],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true }), 'suspended'],
];
test.each(refused)('%s decides and takes back nothing', async (_, make, code) => {
  const { made, ids } = await reported(2);
  const viewer = await make();
  expect(await decideMany(viewer, removal(ids))).toMatchObject({ ok: false, code });
  expect(await statesOf(made)).toEqual(['published', 'published']);
  const decided = await decideMany(await makeModerator(), removal(ids));
  const actions = decided.ok ? decided.value.actions : [];
  expect(await undoMany(viewer, { actions })).toMatchObject({ ok: false, code });
  expect(await db.$count(moderationActions, sql`${inArray(moderationActions.caseId, ids)} AND kind = 'reverse'`)).toBe(
    0,
  );
});
