import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { cases, moderationActions } from '@/db/schema';
import { encodeCursor } from '@/lib/cursor';
import { getFigures } from './figures';
import { listLog } from './log';

const minute = 60_000;
const ago = (ms: number) => new Date(Date.now() - ms);
const decide = async (given: Partial<Parameters<typeof makeDecision>[0]> = {}) =>
  makeDecision({ memberId: (await makeMember()).id, createdAt: ago(minute), ...given });

type Decision = Awaited<ReturnType<typeof decide>>;

/** The row that takes a decision back: of the case itself when it is undone, of a case of its own on appeal. */
async function reverse(decision: Decision, caseId: string) {
  const { subjectKind, subjectId, memberId, rule, rulesVersion, id: reversesId } = decision;
  await db.insert(moderationActions).values({
    ...{ caseId, kind: 'reverse', subjectKind, subjectId, memberId, rule, rulesVersion, reversesId },
    ...{ moderatorId: randomUUID(), before: {}, after: {}, createdAt: ago(minute) },
  });
}

async function grantAppeal(decision: Decision) {
  const { subjectKind, subjectId, memberId, id: appealedId } = decision;
  const snapshot = { title: '', text: '', path: '', pictures: [] };
  const [appeal] = await db
    .insert(cases)
    .values({
      ...{ kind: 'appeal', subjectKind, subjectId, memberId, appealedId, snapshot },
      state: 'closed',
      closedAt: new Date(),
    })
    .returning({ id: cases.id });
  await reverse(decision, appeal?.id ?? '');
}

const newest = async (count: number) => (await listLog(null))?.rows.slice(0, count);

test('a row says the day, the deed, the rule and the kind of thing, and nothing else', async () => {
  await decide({ kind: 'suspend', subjectKind: 'member', rule: 'harassment', words: 'Names and reasons' });
  expect(await newest(1)).toEqual([
    {
      day: ago(minute).toISOString().slice(0, 10),
      ...{ kind: 'suspend', rule: 'harassment', subjectKind: 'member', reversed: false },
    },
  ]);
});

test('what was taken back on appeal is marked, and the reversal stands above it', async () => {
  const decision = await decide({ rule: 'not_a_cosplay' });
  await grantAppeal(decision);
  expect(await newest(2)).toMatchObject([
    { kind: 'reverse', rule: 'not_a_cosplay', reversed: false },
    { kind: 'remove', rule: 'not_a_cosplay', reversed: true },
  ]);
});

test('what was undone before anyone was told, and what still can be, is not in it', async () => {
  const before = await newest(10);
  const undone = await decide({ rule: 'ai_as_photo' });
  await reverse(undone, undone.caseId);
  await decide({ rule: 'ai_as_photo', createdAt: ago(5_000) });
  expect(await newest(10)).toEqual(before);
});

test('pages follow one another, and a place that is none is refused', async () => {
  for (let count = 0; count < 55; count++) await decide({ rule: 'spam' });
  const first = await listLog(null);
  expect(first?.rows).toHaveLength(50);
  const second = await listLog(first?.next ?? null);
  expect(second?.rows.slice(0, 5).every(({ rule }) => rule === 'spam')).toBe(true);
  expect(second?.rows.length).toBeGreaterThanOrEqual(5);
  expect(await listLog('junk')).toBeNull();
  expect(await listLog(encodeCursor(['x']))).toBeNull();
});

test('figures count what stands, by month, and what was taken back by its rule', async () => {
  const [before] = await getFigures();
  const granted = await decide({ rule: 'about_a_body' });
  await grantAppeal(granted);
  const undone = await decide();
  await reverse(undone, undone.caseId);
  await decide({ kind: 'keep', rule: null, words: '' });
  const [now, last] = await getFigures();
  expect(now?.month).toBe(`${new Date().toISOString().slice(0, 7)}-01`);
  expect((now?.decisions ?? 0) - (before?.decisions ?? 0)).toBe(2);
  const of = (figures: typeof now) => figures?.reversals.find(({ rule }) => rule === 'about_a_body')?.count ?? 0;
  expect(of(now) - of(before)).toBe(1);
  expect(last).toMatchObject({ decisions: 0, reversals: [], medianMinutes: null });
});
