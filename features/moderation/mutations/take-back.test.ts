import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { cases, entries, moderationActions, statements, strikes, suspensions } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import type { Decision } from '../input';
import { getCase } from '../queries/case';
import { listLog } from '../queries/log';
import { getStatement } from '../queries/statement';
import { tellDecision } from '../tell';
import { appealDecision } from './appeal';
import { decideCase } from './decide';
import { takeBack } from './take-back';

const words = 'We were wrong about it.';
const reasons = { rule: 'spam', words: 'The reasons.' } as const;
const rowOf = async (id: string) => (await db.select().from(entries).where(eq(entries.id, id)))[0];
const reversals = (action: string) => db.$count(moderationActions, eq(moderationActions.reversesId, action));

/** Decided more than 20 seconds ago, and told. Rows of the record do not change, so the row is made older as it is added. */
async function decided(decision: (caseId: string) => Decision, maker?: { id: string }) {
  const entry = await makeEntry(maker ? { memberId: maker.id } : {});
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  await db.execute(sql`ALTER TABLE moderation_actions ALTER created_at SET DEFAULT now() - interval '1 minute'`);
  const outcome = await decideCase(await makeAdmin(), decision(caseId));
  await db.execute(sql`ALTER TABLE moderation_actions ALTER created_at SET DEFAULT now()`);
  if (!outcome.ok) throw new Error(outcome.reason);
  const action = outcome.value.actionId;
  await tellDecision({ actionId: action });
  return { entry, caseId, action };
}

const remove = (caseId: string) => ({ kind: 'remove', caseId, ...reasons, strikePoints: 3 }) as const;
const lock = (caseId: string) => ({ kind: 'lock_comments', caseId, ...reasons, strikePoints: 0 }) as const;
const limit = (caseId: string) => ({ kind: 'limit_comments', caseId, ...reasons, strikePoints: 0 }) as const;
const suspend = (caseId: string) => ({ kind: 'suspend', caseId, ...reasons, days: 7 }) as const;

test('a removal without an appeal is taken back with all that it did, and the member is told once', async () => {
  const { entry, action, caseId } = await decided(remove);
  const moderator = await makeModerator();
  const [found] = await db.select({ number: cases.number }).from(cases).where(eq(cases.id, caseId));
  expect((await getCase(moderator, found?.number ?? 0))?.reversible).toBe(action);
  const taken = await takeBack(moderator, { action, words });
  if (!taken.ok) throw new Error(taken.reason);
  expect(taken.value.tags).toContain(`entry:${entry.publicId}`);
  expect((await rowOf(entry.id))?.state).toBe('published');
  const open = sql`member_id = ${entry.memberId} AND lifted_at IS NULL`;
  expect(await db.$count(suspensions, open)).toBe(0);
  expect(await db.$count(strikes, sql`action_id = ${action} AND revoked_at IS NULL`)).toBe(0);
  await tellDecision({ actionId: taken.value.actionId });
  await tellDecision({ actionId: taken.value.actionId });
  const mails = (await db.execute(sql`
    SELECT data FROM pgboss.job WHERE name = 'decision-mail' AND data ->> 'about' = 'taken_back'
    AND data ->> 'memberId' = ${entry.memberId}`)) as unknown[];
  expect(mails).toHaveLength(1);
  expect(await getStatement(entry.memberId, action)).toMatchObject({ outcome: 'reversed', answer: { words } });
  expect((await getCase(moderator, found?.number ?? 0))?.reversible).toBeNull();
});

test('comments are opened again, and a suspension ends', async () => {
  for (const decision of [lock, limit]) {
    const { entry, action } = await decided(decision);
    expect(await takeBack(await makeModerator(), { action, words })).toMatchObject({ ok: true });
    expect(await rowOf(entry.id)).toMatchObject({ commentsLockedAt: null, commentsLimitedAt: null });
  }
  const { entry, action } = await decided(suspend);
  await takeBack(await makeModerator(), { action, words });
  expect(await db.$count(suspensions, sql`member_id = ${entry.memberId} AND lifted_at IS NULL`)).toBe(0);
});

test('the public log keeps the decision and its reversal', async () => {
  const { action } = await decided(lock);
  const taken = await takeBack(await makeModerator(), { action, words });
  if (!taken.ok) throw new Error(taken.reason);
  const all = (await listLog(null))?.rows.length ?? 0;
  expect((await listLog(null))?.rows[0]).toMatchObject({ kind: 'lock_comments', reversed: true });
  expect(all).toBeGreaterThan(0);
});

test('it happens once, also when two moderators take it back at the same time', async () => {
  const { entry, action } = await decided(remove);
  const [one, two] = [await makeModerator(), await makeModerator()];
  const answers = await Promise.all([takeBack(one, { action, words }), takeBack(two, { action, words })]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'taken_back' });
  expect(await reversals(action)).toBe(1);
  expect((await rowOf(entry.id))?.state).toBe('published');
});

test('not in the 20 seconds, not while an appeal waits, and after one was upheld by an admin alone', async () => {
  const moderator = await makeModerator();
  const fresh = await makeEntry();
  const outcome = await decideCase(moderator, lock(await makeCase({ kind: 'entry', id: fresh.publicId })));
  const action = outcome.ok ? outcome.value.actionId : '';
  expect(await takeBack(moderator, { action, words })).toMatchObject({ reason: 'undo_instead' });
  expect((await rowOf(fresh.id))?.commentsLockedAt).not.toBeNull();

  const { entry, action: appealed } = await decided(lock);
  await appealDecision({ id: entry.memberId }, { action: appealed, words: 'Please open them.' });
  expect(await takeBack(moderator, { action: appealed, words })).toMatchObject({ reason: 'appeal_waits' });
  await db.update(statements).set({ outcome: 'upheld' }).where(eq(statements.actionId, appealed));
  expect(await takeBack(moderator, { action: appealed, words })).toMatchObject({ reason: 'admins_only' });
  expect(await reversals(appealed)).toBe(0);
  expect(await takeBack(await makeAdmin(), { action: appealed, words })).toMatchObject({ ok: true });
});

test('what was taken back is not appealed against', async () => {
  const { entry, action } = await decided(lock);
  await takeBack(await makeModerator(), { action, words });
  const answer = await appealDecision({ id: entry.memberId }, { action, words: 'All the same.' });
  expect(answer).toMatchObject({ ok: false, reason: 'taken_back' });
  expect(await db.$count(cases, eq(cases.appealedId, action))).toBe(0);
});

const refused: [string, () => Promise<Viewer | null>, string][] = [
  ['a visitor', async () => null, 'sign_in'],
  ['a member', () => makeViewer(), 'not_found'],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true }), 'suspended'],
];
test.each(refused)('%s takes nothing back', async (_, make, code) => {
  const { entry, action } = await decided(remove);
  expect(await takeBack(await make(), { action, words })).toMatchObject({ ok: false, code });
  expect((await rowOf(entry.id))?.state).toBe('removed');
  expect(await reversals(action)).toBe(0);
});

test('nobody takes back what was decided about themselves, and of moderators an admin does', async () => {
  const staff = await makeMember({ role: 'moderator' });
  const { entry, action } = await decided(lock, staff);
  expect(await takeBack(await makeViewer(staff), { action, words })).toMatchObject({ reason: 'own_case' });
  expect(await takeBack(await makeModerator(), { action, words })).toMatchObject({ reason: 'staff_case' });
  expect((await rowOf(entry.id))?.commentsLockedAt).not.toBeNull();
});
