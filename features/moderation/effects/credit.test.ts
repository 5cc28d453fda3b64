import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { cases, credits, entries, reports } from '@/db/schema';
import { saveCredits } from '@/features/entries/mutations/credits';
import { getEntry } from '@/features/entries/queries/entry';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { decideCase } from '../mutations/decide';
import { reportSubject } from '../mutations/report';
import { undoDecision } from '../mutations/undo';
import { getReportable } from '../queries/reportable';

const asked = (name: string, role: 'wig' | 'props', isMember = false) => ({ name, role, isMember });
const named = async (publicId: string) =>
  (await getEntry(publicId))?.credits.map(({ name, role }) => `${name} ${role}`).sort();
const rowsOf = (entryId: string) => db.select().from(credits).where(eq(credits.entryId, entryId));

async function credited() {
  const entry = await makeEntry();
  const friend = await makeMember();
  const list = [asked(friend.handle, 'wig', true), asked(friend.handle, 'props', true), asked('Ann Onymous', 'wig')];
  await saveCredits(db, entry.memberId, entry.id, list);
  const rows = await rowsOf(entry.id);
  const [first, second] = rows.filter(({ memberId }) => memberId === friend.id);
  const plain = rows.find(({ memberId }) => memberId === null);
  if (!first || !second || !plain) throw new Error('no credits');
  await db.update(credits).set({ status: 'accepted', answeredAt: new Date() }).where(eq(credits.id, first.id));
  return { entry, friend, first, second, plain, list };
}

async function report(id: string, viewer: { id: string } | null, address = '192.0.2.1') {
  const input = { subject: { kind: 'credit', id }, rule: 'harassment', words: 'I was never there.' } as const;
  return reportSubject(viewer, input, { address });
}

async function removedCase(creditId: string) {
  await report(creditId, await makeViewer());
  const [found] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.subjectKind, 'credit'), eq(cases.state, 'open'), eq(cases.subjectId, creditId)));
  if (!found) throw new Error('no case');
  const moderator = await makeModerator();
  const decision = {
    kind: 'remove',
    caseId: found.id,
    rule: 'harassment',
    words: 'They were not there.',
    strikePoints: 0,
  } as const;
  const decided = await decideCase(moderator, decision);
  if (!decided.ok) throw new Error(decided.reason);
  return { moderator, decided: decided.value };
}

test('members and visitors report a person in the credits, as they were named, and all of it is one case', async () => {
  const { entry, friend, first, second } = await credited();
  const seen = await getReportable(null, 'credit', second.id);
  expect(seen).toMatchObject({ kind: 'credit', title: entry.title, text: `${friend.handle} (wig, props)` });
  expect(seen?.member?.id).toBe(entry.memberId);
  expect(await report(first.id, await makeViewer(friend))).toMatchObject({ ok: true });
  expect(await report(second.id, null)).toMatchObject({ ok: true });
  const [found, ...others] = await db.select().from(cases).where(eq(cases.memberId, entry.memberId));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ subjectKind: 'credit', subjectId: first.id, reportCount: 2 });
  expect(await db.$count(reports, eq(reports.caseId, found?.id ?? ''))).toBe(2);
  await db.update(credits).set({ name: 'Somebody else' }).where(eq(credits.id, first.id));
  expect(found?.snapshot.text).toBe(`${friend.handle} (wig, props)`);
});

test('the maker does not report their own credit, and one that is not shown cannot be reported', async () => {
  const { entry, first, plain } = await credited();
  expect(await report(first.id, { id: entry.memberId })).toMatchObject({ reason: 'own_report' });
  await db.update(credits).set({ status: 'declined', answeredAt: new Date() }).where(eq(credits.id, first.id));
  expect(await report(first.id, await makeViewer())).toMatchObject({ code: 'not_found' });
  await db.update(entries).set({ state: 'unpublished' }).where(eq(entries.id, entry.id));
  expect(await report(plain.id, await makeViewer())).toMatchObject({ code: 'not_found' });
  expect(await db.$count(cases, eq(cases.memberId, entry.memberId))).toBe(0);
});

test('removed, a person is named nowhere on the entry, and its maker cannot name them again', async () => {
  const { entry, friend, first, list } = await credited();
  const { decided } = await removedCase(first.id);
  expect(decided.tags).toEqual(expect.arrayContaining([`entry:${entry.publicId}`, `member:${friend.handle}`]));
  expect(await named(entry.publicId)).toEqual(['Ann Onymous wig']);
  const again = await saveCredits(db, entry.memberId, entry.id, [asked(friend.handle, 'props', true)]);
  expect(again).toMatchObject([{ standing: 'removed' }]);
  await saveCredits(db, entry.memberId, entry.id, []);
  await saveCredits(db, entry.memberId, entry.id, list);
  expect(await named(entry.publicId)).toEqual(['Ann Onymous wig']);
});

test('a name that belongs to no member is removed in every role and spelling', async () => {
  const { entry, plain } = await credited();
  await removedCase(plain.id);
  await saveCredits(db, entry.memberId, entry.id, [asked('ann onymous', 'props')]);
  expect(await named(entry.publicId)).toEqual([]);
});

test('taken back, each credit has the answer again that it had', async () => {
  const { entry, friend, first, second } = await credited();
  const { moderator, decided } = await removedCase(first.id);
  expect(await undoDecision(moderator, { action: decided.actionId })).toMatchObject({ ok: true });
  const rows = await rowsOf(entry.id);
  expect(rows.find(({ id }) => id === first.id)?.status).toBe('accepted');
  expect(rows.find(({ id }) => id === second.id)?.status).toBe('proposed');
  expect(await named(entry.publicId)).toEqual(['Ann Onymous wig', `${friend.handle} props`, `${friend.handle} wig`]);
});
