import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, suspend } from '@/db/factories';
import { caseQuestions, cases, entries, moderationActions, reports } from '@/db/schema';
import { unpublishEntry } from '@/features/entries/mutations/unpublish';
import { findViewer, type Viewer } from '@/lib/viewer';
import { makeFirst } from '@/test/first-entry';
import { makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { lapseQuestions } from '../lapse';
import { getOwnQuestion, listOwnQuestions } from '../queries/questions';
import { countQueues, listCases } from '../queries/queue';
import { tellDecision } from '../tell';
import { answerQuestion } from './answer';
import { claimCase } from './claim';
import { decideCase } from './decide';
import { undoDecision } from './undo';

const ask = (caseId: string, words = 'Did the photographer agree?') => ({ kind: 'ask', caseId, words }) as const;
const caseOf = async (id: string) => (await db.select().from(cases).where(eq(cases.id, id)))[0];
const questionOf = async (id: string) =>
  (await db.select().from(caseQuestions).where(eq(caseQuestions.actionId, id)))[0];
const holds = async (viewer: Viewer, queue: 'open' | 'first' | 'mine' | 'asked', caseId: string) =>
  (await listCases(viewer, queue))?.rows.some(({ id }) => id === caseId) ?? false;

/** An entry that waits, about which a moderator asked something and its maker was told. */
async function asked({ tell = true } = {}) {
  const first = await makeFirst();
  const moderator = await makeModerator();
  await claimCase(moderator, first);
  const outcome = await decideCase(moderator, ask(first.caseId));
  if (!outcome.ok) throw new Error(outcome.reason);
  const question = outcome.value.actionId;
  if (tell) await tellDecision({ actionId: question });
  return { ...first, moderator, question };
}

test('what is asked waits beside the queue with its clock, nobody’s, and its maker is told once', async () => {
  const { caseId, moderator, question, maker } = await asked({ tell: false });
  expect(await getOwnQuestion(maker.id, question)).toBeNull();
  const found = await caseOf(caseId);
  expect(found).toMatchObject({ state: 'open', claimedById: null });
  const days = ((found?.answerDueAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.9);
  expect(days).toBeLessThan(7.1);
  expect([await holds(moderator, 'first', caseId), await holds(moderator, 'asked', caseId)]).toEqual([false, true]);
  expect((await countQueues(moderator)).asked).toBeGreaterThan(0);
  await tellDecision({ actionId: question });
  await tellDecision({ actionId: question });
  const mails = await db.execute(sql`
    SELECT data ->> 'path' AS path FROM pgboss.job WHERE name = 'decision-mail' AND data ->> 'memberId' = ${maker.id}`);
  expect([...mails]).toEqual([{ path: `/decisions/asked/${question}` }]);
  expect(await getOwnQuestion(maker.id, question)).toMatchObject({
    words: 'Did the photographer agree?',
    standing: 'open',
  });
  expect(await db.select().from(moderationActions).where(eq(moderationActions.id, question))).toMatchObject([
    { kind: 'ask', moderatorId: moderator.id, memberId: maker.id },
  ]);
});

test('the answer comes once, and brings the case to the top of the queue', async () => {
  const older = await makeFirst();
  const { caseId, moderator, question, maker } = await asked();
  expect(await answerQuestion(maker, { question, words: 'She did.' })).toMatchObject({ ok: true });
  expect(await caseOf(caseId)).toMatchObject({ answerDueAt: null, urgency: 4 });
  const rows = (await listCases(moderator, 'first'))?.rows ?? [];
  expect(rows.findIndex(({ id }) => id === caseId)).toBeLessThan(rows.findIndex(({ id }) => id === older.caseId));
  expect(rows.find(({ id }) => id === caseId)).toMatchObject({ isBack: true });
  expect(await answerQuestion(maker, { question, words: 'Twice.' })).toMatchObject({ reason: 'answered_already' });
  expect(await questionOf(question)).toMatchObject({ answer: 'She did.' });
  expect(await listOwnQuestions(maker.id)).toMatchObject([{ standing: 'answered' }]);
});

test('of two answers at once one is taken', async () => {
  const { question, maker } = await asked();
  const answers = await Promise.all(['One', 'Two'].map((words) => answerQuestion(maker, { question, words })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('without an answer it comes back when its days are over, and a late one still counts', async () => {
  const { caseId, moderator, question, maker } = await asked();
  await lapseQuestions();
  expect((await caseOf(caseId))?.answerDueAt).not.toBeNull();
  await db.update(cases).set({ answerDueAt: sql`now() - interval '1 minute'` }).where(eq(cases.id, caseId));
  await lapseQuestions();
  await lapseQuestions();
  expect(await caseOf(caseId)).toMatchObject({ answerDueAt: null, urgency: 4, state: 'open' });
  expect((await questionOf(question))?.lapsedAt).not.toBeNull();
  expect(await holds(moderator, 'first', caseId)).toBe(true);
  expect(await decideCase(moderator, ask(caseId, 'Once more?'))).toMatchObject({ ok: true });
  expect(await answerQuestion(maker, { question, words: 'Late.' })).toMatchObject({ ok: true });
});

test('there is one question at a time, and none about a member who cannot be asked', async () => {
  const { caseId, moderator } = await asked();
  expect(await decideCase(moderator, ask(caseId))).toMatchObject({ reason: 'asked_already' });
  expect(await db.$count(caseQuestions, eq(caseQuestions.caseId, caseId))).toBe(1);
  const entry = await makeEntry();
  const left = await makeCase({ kind: 'entry', id: entry.publicId });
  await db.update(cases).set({ memberId: null }).where(eq(cases.id, left));
  expect(await decideCase(moderator, ask(left))).toMatchObject({ reason: 'not_for_this' });
});

test('a question can be taken back for 20 seconds, unless somebody decided meanwhile', async () => {
  const { caseId, moderator, question } = await asked({ tell: false });
  expect(await undoDecision(moderator, { action: question })).toMatchObject({ ok: true });
  expect(await questionOf(question)).toBeUndefined();
  expect(await caseOf(caseId)).toMatchObject({ state: 'open', answerDueAt: null, claimedById: moderator.id });
  const second = await asked({ tell: false });
  await decideCase(await makeModerator(), { kind: 'approve', caseId: second.caseId, words: '' });
  expect(await undoDecision(second.moderator, { action: second.question })).toMatchObject({ reason: 'undo_over' });
  expect((await caseOf(second.caseId))?.state).toBe('closed');
});

test('decided without an answer, or taken back by its maker, there is nothing to answer any more', async () => {
  const one = await asked();
  await decideCase(await makeModerator(), { kind: 'approve', caseId: one.caseId, words: '' });
  expect(await answerQuestion(one.maker, { question: one.question, words: 'Now?' })).toMatchObject({
    reason: 'question_over',
  });
  const two = await asked();
  await unpublishEntry(two.maker, two.entry.publicId);
  expect(await caseOf(two.caseId)).toMatchObject({ state: 'closed', answerDueAt: null });
  expect(await answerQuestion(two.maker, { question: two.question, words: 'Now?' })).toMatchObject({
    reason: 'question_over',
  });
});

test('asking about a report tells no reporter, and leaves the entry where it is', async () => {
  const entry = await makeEntry();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  const outcome = await decideCase(await makeModerator(), ask(caseId));
  await tellDecision({ actionId: outcome.ok ? outcome.value.actionId : '' });
  const [report] = await db.select().from(reports).where(eq(reports.caseId, caseId));
  expect(report?.toldAt).toBeNull();
  const [row] = await db.select().from(entries).where(eq(entries.id, entry.id));
  expect(row?.state).toBe('published');
});

const strangers: [string, (maker: Viewer) => Promise<Viewer | null>, string][] = [
  ['a visitor', async () => null, 'sign_in'],
  ['another member', async () => makeViewer(), 'not_found'],
  ['a moderator', async () => makeModerator(), 'not_found'],
];
test.each(strangers)('%s answers nothing in the place of another', async (_, who, code) => {
  const { question, maker } = await asked();
  const viewer = await who(maker);
  expect(await answerQuestion(viewer, { question, words: 'Mine.' })).toMatchObject({ ok: false, code });
  expect((await questionOf(question))?.answer).toBeNull();
  if (viewer) expect(await getOwnQuestion(viewer.id, question)).toBeNull();
});

test.each([
  ['a visitor', async () => null],
  ['a member', async () => makeViewer()],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true })],
] as [string, () => Promise<Viewer | null>][])('%s asks nothing', async (_, who) => {
  const { caseId } = await makeFirst();
  expect((await decideCase(await who(), ask(caseId))).ok).toBe(false);
  expect(await db.$count(caseQuestions, eq(caseQuestions.caseId, caseId))).toBe(0);
});

test('the suspended may answer, and nothing may be answered before it was told', async () => {
  const { question, maker } = await asked({ tell: false });
  expect(await answerQuestion(maker, { question, words: 'Early.' })).toMatchObject({ code: 'not_found' });
  await tellDecision({ actionId: question });
  await suspend(maker.id);
  expect(await answerQuestion(await findViewer(maker.sessionId), { question, words: 'Yes.' })).toMatchObject({
    ok: true,
  });
});

test('somebody else’s case is not asked about', async () => {
  const { caseId } = await makeFirst();
  await claimCase(await makeModerator(), { caseId });
  expect(await decideCase(await makeModerator(), ask(caseId))).toMatchObject({ reason: 'case_taken' });
  expect((await caseOf(caseId))?.answerDueAt).toBeNull();
});
