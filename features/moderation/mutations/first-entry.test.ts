import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeMember } from '@/db/factories';
import { cases, characters, entries, members, moderationActions, statements } from '@/db/schema';
import { publishEntry } from '@/features/entries/mutations/publish';
import { unpublishEntry } from '@/features/entries/mutations/unpublish';
import { getEntry } from '@/features/entries/queries/entry';
import { getStanding } from '@/features/entries/standing';
import type { Viewer } from '@/lib/viewer';
import { makeFirst } from '@/test/first-entry';
import { makeAdmin, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { tellDecision } from '../tell';
import { appealDecision } from './appeal';
import { decideCase } from './decide';
import { undoDecision } from './undo';

const reasons = { rule: 'not_yours', words: 'The reasons.' } as const;
const approve = (caseId: string) => ({ kind: 'approve', caseId, words: '' }) as const;
const sendBack = (caseId: string) => ({ kind: 'send_back', caseId, ...reasons }) as const;
const remove = (caseId: string) => ({ kind: 'remove', caseId, ...reasons, strikePoints: 0 }) as const;

const rowOf = async (id: string) => (await db.select().from(entries).where(eq(entries.id, id)))[0];
const countsOf = async ({ id }: { id: string }) =>
  (
    await db
      .select({ approved: members.approvedCount, removed: members.removedCount })
      .from(members)
      .where(eq(members.id, id))
  )[0];
const openCases = (entryId: string) => db.$count(cases, and(eq(cases.subjectId, entryId), eq(cases.state, 'open')));
const decided = async (outcome: ReturnType<typeof decideCase>) => {
  const result = await outcome;
  if (!result.ok) throw new Error(result.reason);
  return result.value.actionId;
};

test('an approval shows the entry from that moment on, counts for its maker, and is told once', async () => {
  const character = await makeCharacter();
  const { entry, maker, caseId } = await makeFirst({ characterId: character.id, seriesId: character.seriesId });
  await db.update(entries).set({ createdAt: sql`now() - interval '9 days'`, sentAt: sql`now() - interval '8 days'` });
  const outcome = await decideCase(await makeModerator(), approve(caseId));
  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.ok && outcome.value.tags).toContain('feed');
  const row = await rowOf(entry.id);
  expect(row?.state).toBe('published');
  expect(Date.now() - (row?.publishedAt?.getTime() ?? 0)).toBeLessThan(60_000);
  expect(await getEntry(entry.publicId)).not.toBeNull();
  const [counted] = await db.select().from(characters).where(eq(characters.id, character.id));
  expect(counted?.entryCount).toBe(1);
  expect(await countsOf(maker)).toEqual({ approved: 1, removed: 0 });
  const actionId = outcome.ok ? outcome.value.actionId : '';
  await tellDecision({ actionId });
  await tellDecision({ actionId });
  expect(await mailsTo(maker.id)).toMatchObject([{ about: 'approved', path: `/e/${entry.publicId}/${entry.slug}` }]);
  expect(await db.$count(statements, eq(statements.memberId, maker.id))).toBe(0);
});

test('after enough approvals the next entry is shown at once, and a removal takes that back', async () => {
  const first = await makeFirst();
  await decided(decideCase(await makeModerator(), approve(first.caseId)));
  const second = await makeFirst({}, first.maker);
  expect(await getStanding(first.maker.id)).toMatchObject({ trusted: false, allowed: 4, waiting: 1, missing: 1 });
  await decided(decideCase(await makeModerator(), approve(second.caseId)));
  expect(await getStanding(first.maker.id)).toMatchObject({ trusted: true });
  const third = await makeFirst({}, await makeViewer(await makeMember({ approvedCount: 1 })));
  await decided(decideCase(await makeModerator(), remove(third.caseId)));
  expect(await countsOf(third.maker)).toEqual({ approved: 1, removed: 1 });
  expect(await getStanding(third.maker.id)).toMatchObject({ trusted: false, allowed: 3, missing: 2 });
});

test('sent back it is a draft again, with reasons, and can be sent once more', async () => {
  const { entry, maker, caseId } = await makeFirst();
  const actionId = await decided(decideCase(await makeModerator(), sendBack(caseId)));
  expect((await rowOf(entry.id))?.state).toBe('draft');
  expect(await countsOf(maker)).toEqual({ approved: 0, removed: 0 });
  await tellDecision({ actionId });
  expect(await db.$count(statements, and(eq(statements.actionId, actionId), isNotNull(statements.toldAt)))).toBe(1);
  const [found] = await db.select().from(cases).where(eq(cases.id, caseId));
  expect(found?.snapshot.pictures).toHaveLength(1);
  expect(await publishEntry(maker, entry.publicId)).toMatchObject({ value: { state: 'waiting' } });
});

test('each of them can be taken back for 20 seconds: it waits again, in the same case, and nothing is counted', async () => {
  for (const decision of [approve, sendBack, remove]) {
    const { entry, maker, caseId } = await makeFirst();
    const moderator = await makeModerator();
    const action = await decided(decideCase(moderator, decision(caseId)));
    expect(await undoDecision(moderator, { action })).toMatchObject({ ok: true });
    expect(await rowOf(entry.id)).toMatchObject({ state: 'waiting', publishedAt: null });
    expect(await countsOf(maker)).toEqual({ approved: 0, removed: 0 });
    expect(await db.$count(cases, and(eq(cases.id, caseId), eq(cases.state, 'open')))).toBe(1);
    expect(await openCases(entry.id)).toBe(1);
    expect(await db.$count(moderationActions, eq(moderationActions.caseId, caseId))).toBe(2);
  }
});

test('taken back by its maker meanwhile, it cannot wait again', async () => {
  const { entry, maker, caseId } = await makeFirst();
  const moderator = await makeModerator();
  const action = await decided(decideCase(moderator, sendBack(caseId)));
  await db.update(entries).set({ title: '' }).where(eq(entries.id, entry.id));
  expect(await undoDecision(moderator, { action })).toMatchObject({ reason: 'subject_gone' });
  expect((await rowOf(entry.id))?.state).toBe('draft');
  const again = await makeFirst({}, maker);
  await unpublishEntry(maker, again.entry.publicId);
  expect(await decideCase(moderator, approve(again.caseId))).toMatchObject({ reason: 'case_decided' });
  expect((await rowOf(again.entry.id))?.state).toBe('draft');
});

test('an appeal against a removal brings the entry back to wait, and the trust with it', async () => {
  const { entry, maker, caseId } = await makeFirst();
  const actionId = await decided(decideCase(await makeModerator(), remove(caseId)));
  await tellDecision({ actionId });
  expect(await appealDecision(maker, { action: actionId, words: 'It is mine.' })).toMatchObject({ ok: true });
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, actionId));
  const reverse = { kind: 'reverse', caseId: appeal?.id ?? '', words: 'We were wrong.' } as const;
  await decided(decideCase(await makeModerator(), reverse));
  expect((await rowOf(entry.id))?.state).toBe('waiting');
  expect(await openCases(entry.id)).toBe(1);
  expect(await countsOf(maker)).toEqual({ approved: 0, removed: 0 });
});

test('what is reported is not approved, and what waits is neither kept nor rated', async () => {
  const { entry, caseId } = await makeFirst();
  const moderator = await makeModerator();
  expect(await decideCase(moderator, { kind: 'keep', caseId, words: '' })).toMatchObject({ reason: 'not_for_this' });
  const rate = { kind: 'rate', caseId, ...reasons, strikePoints: 0, rating: 'gore' } as const;
  expect(await decideCase(moderator, rate)).toMatchObject({ reason: 'not_for_this' });
  expect((await rowOf(entry.id))?.state).toBe('waiting');
});

test('nobody approves their own, and only an admin that of a moderator', async () => {
  const { entry, maker, caseId } = await makeFirst();
  await db.update(members).set({ role: 'moderator' }).where(eq(members.id, maker.id));
  const promoted = await makeViewer(maker);
  expect(await decideCase(promoted, approve(caseId))).toMatchObject({ reason: 'own_case' });
  expect(await decideCase(await makeModerator(), approve(caseId))).toMatchObject({ reason: 'staff_case' });
  expect((await rowOf(entry.id))?.state).toBe('waiting');
  expect(await decideCase(await makeAdmin(), approve(caseId))).toMatchObject({ ok: true });
});

const others: [string, (maker: Viewer) => Promise<Viewer | null>, string][] = [
  ['a visitor', async () => null, 'sign_in'],
  ['another member', async () => makeViewer(), 'not_found'],
  ['its maker', async (maker) => maker, 'not_found'],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true }), 'suspended'],
];
test.each(others)('%s decides nothing about what waits', async (_, who, code) => {
  const { entry, maker, caseId } = await makeFirst();
  const viewer = await who(maker);
  for (const decision of [approve, sendBack, remove]) {
    expect(await decideCase(viewer, decision(caseId))).toMatchObject({ ok: false, code });
  }
  expect((await rowOf(entry.id))?.state).toBe('waiting');
  expect(await db.$count(moderationActions, eq(moderationActions.caseId, caseId))).toBe(0);
});

test('of two moderators at once one decides, and the other is told', async () => {
  const { entry, maker, caseId } = await makeFirst();
  const answers = await Promise.all([
    decideCase(await makeModerator(), approve(caseId)),
    decideCase(await makeModerator(), sendBack(caseId)),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'case_decided' });
  const shown = answers[0]?.ok === true;
  expect((await rowOf(entry.id))?.state).toBe(shown ? 'published' : 'draft');
  expect(await countsOf(maker)).toEqual({ approved: shown ? 1 : 0, removed: 0 });
});

test('deciding and taking back at once end in one or the other, never in a jam', async () => {
  for (let turn = 0; turn < 6; turn++) {
    const { entry, maker, caseId } = await makeFirst();
    const [outcome] = await Promise.all([
      decideCase(await makeModerator(), approve(caseId)),
      unpublishEntry(maker, entry.publicId),
    ]);
    expect((await rowOf(entry.id))?.state).toBe(outcome.ok ? 'unpublished' : 'draft');
    expect(await openCases(entry.id)).toBe(0);
  }
});

async function mailsTo(memberId: string) {
  const rows = (await db.execute(
    sql`SELECT data FROM pgboss.job WHERE name = 'decision-mail' AND data ->> 'memberId' = ${memberId}`,
  )) as unknown as { data: { about: string; path: string } }[];
  return rows.map(({ data }) => data);
}

test('the case follows the entry, whoever changes it', async () => {
  const { entry } = await makeFirst();
  await db.update(entries).set({ state: 'draft' }).where(eq(entries.id, entry.id));
  expect(await openCases(entry.id)).toBe(0);
  await db.update(entries).set({ state: 'waiting' }).where(eq(entries.id, entry.id));
  expect(await openCases(entry.id)).toBe(1);
});
