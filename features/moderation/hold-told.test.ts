import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { cases, photos, reports } from '@/db/schema';
import { deleteEntry } from '@/features/entries/mutations/delete-entry';
import type { Viewer } from '@/lib/viewer';
import { entryRow } from '@/test/entries';
import { aMinuteAgo, heldCase, makeHeld } from '@/test/held-entry';
import { makeAdmin, makeModerator } from '@/test/moderation';
import type { Decision } from './input';
import { appealDecision } from './mutations/appeal';
import { claimCase } from './mutations/claim';
import { decideCase } from './mutations/decide';
import { takeBack } from './mutations/take-back';
import { undoDecision } from './mutations/undo';
import { listDecisions, listOwnReports } from './queries/decisions';
import { getFigures } from './queries/figures';
import { listLog } from './queries/log';
import { getStatement, mayOpenPicture } from './queries/statement';
import { tellDecision } from './tell';

const reasons = { rule: 'not_yours', words: 'The reasons.', strikePoints: 0 } as const;
const lift = (caseId: string): Decision => ({ kind: 'lift', caseId, words: 'It is shown again.' });
const remove = (caseId: string): Decision => ({ kind: 'remove', caseId, ...reasons });
const rate = (caseId: string): Decision => ({ kind: 'rate', caseId, ...reasons, rating: 'horror' });
const minor = (caseId: string): Decision => ({ kind: 'minor', caseId, ...reasons, minor: true });

/** Decides and tells, as if the 20 seconds were over. */
async function decide(decision: Decision, by?: Viewer): Promise<string> {
  const outcome = await decideCase(by ?? (await makeModerator()), decision);
  if (!outcome.ok) throw new Error(outcome.reason);
  await tellDecision({ actionId: outcome.value.actionId });
  return outcome.value.actionId;
}

/** Held and told, and what its reporter is shown and was mailed. */
async function reported() {
  const made = await aMinuteAgo(() => makeHeld());
  await tellDecision({ actionId: made.hold });
  const [report] = await db.select().from(reports).where(eq(reports.caseId, made.caseId));
  const reporter = report?.reporterId ?? '';
  return {
    ...made,
    told: async () => ({
      state: (await listOwnReports(reporter))[0]?.state,
      mails: (await mailsTo(reporter)).map(({ about }) => about),
    }),
  };
}

async function appeal(maker: Viewer, action: string, decision: 'uphold' | 'reverse') {
  expect(await appealDecision(maker, { action, words: 'It is mine.' })).toMatchObject({ ok: true });
  const [opened] = await db.select().from(cases).where(eq(cases.appealedId, action));
  return { kind: decision, caseId: opened?.id ?? '', words: 'We looked again.' } as const;
}

// First of all: nothing else was decided yet, and the median is of this alone.
test('log and figures have it, and its minutes run from the report to what was decided in the end', async () => {
  const median = async () => (await getFigures())[0]?.medianMinutes ?? null;
  const count = async () => (await getFigures())[0]?.decisions ?? 0;
  const before = await count();
  const { held, caseId } = await aMinuteAgo(() => makeHeld());
  expect((await listLog(null))?.rows[0]).toMatchObject({ kind: 'hold', rule: 'not_yours', subjectKind: 'entry' });
  expect(await count()).toBe(before + 1);
  const without = await median();
  await db.update(cases).set({ createdAt: sql`now() - interval '1001 hours'` }).where(eq(cases.id, caseId));
  expect(await median()).toBe(without);
  await aMinuteAgo(() => decide(lift(held.id)));
  expect((await listLog(null))?.rows[0]).toMatchObject({ kind: 'lift', subjectKind: 'entry' });
  expect(await median()).toBe(1001 * 60 - 1);
});

test('its maker reads who decides what about it, with the pictures, and that it is no strike', async () => {
  const { maker, hold, entry } = await reported();
  const statement = await getStatement(maker.id, hold);
  expect(statement).toMatchObject({ kind: 'hold', rule: 'not_yours', words: 'We look again.', strike: null });
  const picture = statement?.pictures[0] ?? { key: '', file: '' };
  expect(await mayOpenPicture(maker.id, hold, picture.key, picture.file)).toBe(true);
  expect((await listDecisions(maker.id, null)).decisions).toMatchObject([{ kind: 'hold', title: entry.title }]);
  expect(await mailsTo(maker.id)).toEqual([{ about: 'decision.hold', path: `/decisions/${hold}` }]);
});

test('who reported hears at the hold nothing but that it is out of sight, and the outcome once it is decided', async () => {
  const outcomes: [(caseId: string) => Decision, string][] = [
    [lift, 'kept'],
    [remove, 'acted'],
  ];
  for (const [decision, outcome] of outcomes) {
    const { held, told } = await reported();
    expect(await told()).toEqual({ state: 'held', mails: [] });
    await decide(decision(held.id));
    expect(await told()).toEqual({ state: outcome, mails: [`report_${outcome}`] });
  }
});

test('what comes back put right was acted upon', async () => {
  for (const correction of [rate, minor]) {
    const { held, told, entry } = await reported();
    const moderator = await makeModerator();
    await decide(correction(held.id), moderator);
    expect(await heldCase(entry.id)).toMatchObject({ id: held.id, state: 'open' });
    expect((await entryRow(entry.id)).state).toBe('held');
    expect(await told()).toEqual({ state: 'held', mails: [] });
    await decide(lift(held.id), moderator);
    expect(await told()).toEqual({ state: 'acted', mails: ['report_acted'] });
  }
});

test('a mark that was undone is no reason to say that a moderator acted', async () => {
  const { held, told } = await reported();
  const moderator = await makeModerator();
  const action = await decide(rate(held.id), moderator);
  expect(await undoDecision(moderator, { action })).toMatchObject({ ok: true });
  await decide(lift(held.id), moderator);
  expect(await told()).toEqual({ state: 'kept', mails: ['report_kept'] });
});

test('removed in the case of one of its photos, who reported the entry hears of it too', async () => {
  const { entry, told } = await reported();
  const [photo] = await db.select().from(photos).where(eq(photos.entryId, entry.id));
  const seen = { title: '', text: '', path: '', pictures: [] };
  const about = { subjectKind: 'photo', subjectId: photo?.id ?? '', memberId: entry.memberId, snapshot: seen } as const;
  const [aboutPhoto] = await db.insert(cases).values(about).returning();
  await decide({ kind: 'remove', caseId: aboutPhoto?.id ?? '', ...reasons, reach: 'entry' });
  expect((await entryRow(entry.id)).state).toBe('removed');
  expect(await told()).toEqual({ state: 'acted', mails: ['report_acted'] });
});

test('a hold that can still be undone is not spoken of, and of what its maker deleted something came', async () => {
  const fresh = await makeHeld();
  const [report] = await db.select().from(reports).where(eq(reports.caseId, fresh.caseId));
  expect((await listOwnReports(report?.reporterId ?? ''))[0]?.state).toBe('waiting');
  const { maker, entry, told } = await reported();
  await deleteEntry(maker, entry.publicId);
  expect((await told()).state).toBe('acted');
});

test('an appeal against a hold is for another moderator, and shows it again', async () => {
  const { moderator, maker, hold, entry, told, held } = await reported();
  const reverse = await appeal(maker, hold, 'reverse');
  expect(await claimCase(moderator, reverse)).toMatchObject({ reason: 'own_decision' });
  expect(await decideCase(moderator, reverse)).toMatchObject({ ok: false });
  expect((await entryRow(entry.id)).state).toBe('held');
  await decide(reverse);
  expect((await entryRow(entry.id)).state).toBe('published');
  expect(await heldCase(entry.id)).toBeNull();
  expect(await decideCase(moderator, remove(held.id))).toMatchObject({ reason: 'case_decided' });
  expect(await told()).toEqual({ state: 'kept', mails: ['report_kept'] });
  expect(await getStatement(maker.id, hold)).toMatchObject({ outcome: 'reversed' });
});

test('an appeal that is turned down leaves it held, with its case', async () => {
  const { maker, hold, entry, told, held } = await reported();
  await decide(await appeal(maker, hold, 'uphold'));
  expect(await heldCase(entry.id)).toMatchObject({ id: held.id });
  expect(await told()).toEqual({ state: 'held', mails: [] });
});

test('a removal after a hold that is taken back on appeal shows the entry: whoever granted it has looked', async () => {
  const { maker, held, entry } = await reported();
  const action = await decide(remove(held.id));
  await decide(await appeal(maker, action, 'reverse'));
  expect((await entryRow(entry.id)).state).toBe('published');
});

test('a hold that is taken back without an appeal is told to its maker and to who reported', async () => {
  const { maker, hold, told } = await reported();
  const taken = await takeBack(await makeAdmin(), { action: hold, words: 'A mistake.' });
  if (!taken.ok) throw new Error(taken.reason);
  expect(await told()).toEqual({ state: 'waiting', mails: [] });
  await tellDecision({ actionId: taken.value.actionId });
  expect(await told()).toEqual({ state: 'kept', mails: ['report_kept'] });
  expect((await mailsTo(maker.id)).map(({ about }) => about)).toEqual(['decision.hold', 'taken_back']);
});

async function mailsTo(memberId: string) {
  return (await db.execute(sql`
    SELECT data ->> 'about' AS about, data ->> 'path' AS path FROM pgboss.job
    WHERE name = 'decision-mail' AND data ->> 'memberId' = ${memberId} ORDER BY created_on, about
  `)) as unknown as { about: string; path: string }[];
}
