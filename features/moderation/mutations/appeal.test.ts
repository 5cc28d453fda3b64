import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { cases, entries, moderationActions, reports, statements, strikes } from '@/db/schema';
import { env } from '@/env';
import { deleteEntry } from '@/features/entries/mutations/delete-entry';
import { findViewer } from '@/lib/viewer';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { sendDecisionMail } from '../decision-mail';
import { type DecisionMail, decisionMailJob } from '../jobs';
import { tellDecision } from '../tell';
import { appealDecision } from './appeal';
import { decideCase } from './decide';
import { lockCase } from './lock-case';
import { undoDecision } from './undo';

const reasons = { rule: 'harassment', words: 'The reasons.' } as const;

/** An entry that a moderator removed, of whose removal its maker was told. */
async function removed({ points = 0, tell = true } = {}) {
  const entry = await makeEntry();
  const [maker, moderator] = [await makeViewer({ id: entry.memberId }), await makeModerator()];
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId }, 'harassment');
  const decided = await decideCase(moderator, { kind: 'remove', caseId, ...reasons, strikePoints: points });
  if (!decided.ok) throw new Error(decided.reason);
  const { actionId } = decided.value;
  if (tell) await tellDecision({ actionId });
  return { entry, maker, moderator, caseId, actionId };
}

const stateOf = async (id: string) =>
  (await db.select({ state: entries.state }).from(entries).where(eq(entries.id, id)))[0]?.state;
const reviewOf = async (memberId: string) =>
  (
    await db
      .select()
      .from(cases)
      .where(and(eq(cases.memberId, memberId), eq(cases.kind, 'review')))
  )[0];
const appealCase = async (actionId: string) => (await db.select().from(cases).where(eq(cases.appealedId, actionId)))[0];

test('a decision is told with its reasons, once, to the person concerned and to the reporter', async () => {
  const { maker, actionId, caseId } = await removed({ tell: false });
  await tellDecision({ actionId });
  await tellDecision({ actionId });
  const mine = await mailsTo(maker.handle);
  expect(mine).toHaveLength(1);
  expect(mine[0]).toContain('The reasons.');
  expect(mine[0]).toContain(`/decisions/${actionId}`);
  expect(await db.$count(reports, and(eq(reports.caseId, caseId), isNotNull(reports.toldAt)))).toBe(1);
});

test('an appeal goes to somebody else, who takes everything back', async () => {
  const { entry, maker, moderator, actionId } = await removed({ points: 2 });
  expect(await findViewer(maker.sessionId)).toMatchObject({ muted: true });
  expect(await appealDecision(maker, { action: actionId, words: 'It was mine.' })).toMatchObject({ ok: true });
  const appeal = await appealCase(actionId);
  const caseId = appeal?.id ?? '';
  expect(appeal).toMatchObject({ kind: 'appeal', state: 'open', snapshot: { text: 'It was mine.' } });

  const reverse = { kind: 'reverse', caseId, words: 'We were wrong.' } as const;
  expect(await decideCase(moderator, reverse)).toMatchObject({ reason: 'own_decision' });
  expect(await stateOf(entry.id)).toBe('removed');
  expect(await decideCase(await makeModerator(), reverse)).toMatchObject({ ok: true });

  expect(await stateOf(entry.id)).toBe('published');
  expect(await findViewer(maker.sessionId)).toMatchObject({ muted: false, suspended: false });
  expect(await db.$count(strikes, and(eq(strikes.actionId, actionId), isNotNull(strikes.revokedAt)))).toBe(1);
  const [statement] = await db.select().from(statements).where(eq(statements.actionId, actionId));
  expect(statement?.outcome).toBe('reversed');
  const [reversal] = await db.select().from(moderationActions).where(eq(moderationActions.reversesId, actionId));
  expect(reversal).toMatchObject({ kind: 'reverse', words: 'We were wrong.', after: { state: 'published' } });
});

test('an appeal can be turned down, and there is no second one', async () => {
  const { entry, maker, actionId } = await removed();
  await appealDecision(maker, { action: actionId, words: 'Please' });
  expect(await appealDecision(maker, { action: actionId, words: 'Again' })).toMatchObject({
    reason: 'appealed_already',
  });
  const caseId = (await appealCase(actionId))?.id ?? '';
  await decideCase(await makeModerator(), { kind: 'uphold', caseId, words: 'It stands.' });
  expect(await stateOf(entry.id)).toBe('removed');
  expect(await db.$count(statements, and(eq(statements.actionId, actionId), eq(statements.outcome, 'upheld')))).toBe(1);
});

test('only the person concerned appeals, and only when told', async () => {
  const { maker, actionId } = await removed({ tell: false });
  expect(await appealDecision(maker, { action: actionId, words: 'Please' })).toMatchObject({ code: 'not_found' });
  await tellDecision({ actionId });
  expect(await appealDecision(null, { action: actionId, words: 'Please' })).toMatchObject({ code: 'sign_in' });
  expect(await appealDecision(await makeViewer(), { action: actionId, words: 'Please' })).toMatchObject({
    code: 'not_found',
  });
  expect(await appealCase(actionId)).toBeUndefined();
});

test('a decision can be taken back for 20 seconds, and nobody hears of it', async () => {
  const { entry, maker, moderator, caseId, actionId } = await removed({ points: 1, tell: false });
  expect(await undoDecision(await makeModerator(), { action: actionId })).toMatchObject({ code: 'not_found' });
  expect(await undoDecision(maker, { action: actionId })).toMatchObject({ code: 'not_found' });
  expect(await undoDecision(null, { action: actionId })).toMatchObject({ code: 'sign_in' });
  const twice = await Promise.all([1, 2].map(() => undoDecision(moderator, { action: actionId })));
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  await tellDecision({ actionId });

  expect(await stateOf(entry.id)).toBe('published');
  expect(
    await db.$count(cases, sql`${cases.id} = ${caseId} AND state = 'open' AND claimed_by_id = ${moderator.id}`),
  ).toBe(1);
  expect(await db.$count(strikes, and(eq(strikes.actionId, actionId), isNotNull(strikes.revokedAt)))).toBe(1);
  expect(await mailsTo(maker.handle)).toEqual([]);
  expect(await db.$count(moderationActions, eq(moderationActions.caseId, caseId))).toBe(2);
});

test('after 20 seconds it cannot', async () => {
  const entry = await makeEntry();
  const moderator = await makeModerator();
  const [old] = await db
    .insert(moderationActions)
    .values({
      ...{ moderatorId: moderator.id, kind: 'remove', subjectKind: 'entry', subjectId: entry.id, ...reasons },
      ...{ caseId: await makeCase({ kind: 'entry', id: entry.publicId }), rulesVersion: 'x', before: {}, after: {} },
      createdAt: sql`now() - interval '21 seconds'`,
    })
    .returning();
  expect(await undoDecision(moderator, { action: old?.id ?? '' })).toMatchObject({ reason: 'undo_over' });
});

test('while a decision is being taken back it is not told', async () => {
  const { maker, moderator, caseId, actionId } = await removed({ tell: false });
  const [original] = await db.select().from(moderationActions).where(eq(moderationActions.id, actionId));
  let telling: Promise<void> | undefined;
  await db.transaction(async (tx) => {
    await lockCase(tx, caseId);
    telling = tellDecision({ actionId });
    await tx.insert(moderationActions).values({
      ...{ caseId, moderatorId: moderator.id, memberId: maker.id, kind: 'reverse', reversesId: actionId },
      ...{ subjectKind: 'entry', subjectId: original?.subjectId ?? '', rulesVersion: 'x', before: {}, after: {} },
    });
    expect(await Promise.race([telling.then(() => 'told'), sleep(300, 'waits')])).toBe('waits');
  });
  await telling;
  expect(await mailsTo(maker.handle)).toEqual([]);
});

test('what its maker deleted meanwhile can still be judged anew', async () => {
  const { entry, maker, actionId } = await removed({ points: 2 });
  expect(await deleteEntry(maker, entry.publicId)).toMatchObject({ ok: true });
  await appealDecision(maker, { action: actionId, words: 'It was mine.' });
  const caseId = (await appealCase(actionId))?.id ?? '';
  expect(await decideCase(await makeModerator(), { kind: 'reverse', caseId, words: 'Sorry.' })).toMatchObject({
    ok: true,
  });
  expect(await findViewer(maker.sessionId)).toMatchObject({ muted: false });
});

test('a strike that is taken back counts no more towards what later ones brought about', async () => {
  const { maker, actionId } = await removed({ points: 2 });
  const second = await makeCase({ kind: 'member', id: maker.handle }, 'harassment');
  await decideCase(await makeModerator(), { kind: 'warn', caseId: second, ...reasons, strikePoints: 1 });
  expect(await findViewer(maker.sessionId)).toMatchObject({ suspended: true });
  await appealDecision(maker, { action: actionId, words: 'It was mine.' });
  const caseId = (await appealCase(actionId))?.id ?? '';
  await decideCase(await makeModerator(), { kind: 'reverse', caseId, words: 'Sorry.' });
  expect(await findViewer(maker.sessionId)).toMatchObject({ suspended: false, muted: false });
  expect(await reviewOf(maker.id)).toMatchObject({ state: 'closed' });
});

test('a review is for admins, and taking its decision back suspends again', async () => {
  const { maker } = await removed({ points: 3 });
  const caseId = (await reviewOf(maker.id))?.id ?? '';
  const keep = { kind: 'keep', caseId, words: '' } as const;
  expect(await decideCase(await makeModerator(), keep)).toMatchObject({ reason: 'admins_only' });
  expect(await findViewer(maker.sessionId)).toMatchObject({ suspended: true });
  const admin = await makeAdmin();
  const decided = await decideCase(admin, keep);
  expect(await findViewer(maker.sessionId)).toMatchObject({ suspended: false });
  await undoDecision(admin, { action: decided.ok ? decided.value.actionId : '' });
  expect(await findViewer(maker.sessionId)).toMatchObject({ suspended: true });
});

/** What the worker would send now to this member. */
async function mailsTo(handle: string): Promise<string[]> {
  const jobs = (await db.execute(
    sql`DELETE FROM pgboss.job WHERE name = ${decisionMailJob.name} RETURNING data`,
  )) as unknown as { data: DecisionMail }[];
  for (const { data } of jobs) await sendDecisionMail(data);
  const folder = path.join(env.home, 'outbox');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.txt'));
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return texts.filter((text) => text.includes(`Hello ${handle},`));
}
