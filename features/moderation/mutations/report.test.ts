import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { cases, comments, entries, members, photos, reports } from '@/db/schema';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import { makeViewer } from '@/test/viewer';
import { keepEvidence, planEvidence } from '../evidence';
import type { ReportInput } from '../input';
import { reportSubject, visitorLimit } from './report';

const here = { address: '192.0.2.1' };
const caseOf = (subjectId: string) => db.select().from(cases).where(eq(cases.subjectId, subjectId));
const about = (id: string, rule: ReportInput['rule'] = 'spam', words = ''): ReportInput => ({
  subject: { kind: 'entry', id },
  rule,
  words,
});

test('reports about one thing are one case, and each person counts once', async () => {
  const entry = await makeEntry();
  const [one, two] = [await makeViewer(), await makeViewer()];
  const first = await reportSubject(one, about(entry.publicId), here);
  expect(await reportSubject(one, about(entry.publicId, 'harassment'), here)).toEqual(first);
  expect(await reportSubject(two, about(entry.publicId, 'no_permission'), here)).toEqual(first);
  expect(await reportSubject(null, about(entry.publicId), { address: '192.0.2.2' })).toEqual(first);
  expect(await reportSubject(null, about(entry.publicId), { address: '192.0.2.2' })).toEqual(first);
  expect(await caseOf(entry.id)).toMatchObject([{ reportCount: 3, urgency: 3, state: 'open', rule: 'spam' }]);
});

test('fifty reports at once are one case with fifty', async () => {
  const entry = await makeEntry();
  const viewers = await Promise.all(Array.from({ length: 50 }, () => makeViewer()));
  const answers = await Promise.all(viewers.map((viewer) => reportSubject(viewer, about(entry.publicId), here)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const [found] = await caseOf(entry.id);
  expect(found).toMatchObject({ reportCount: 50 });
  expect(await db.$count(reports, eq(reports.caseId, found?.id ?? ''))).toBe(50);
});

test('what was seen is kept as it was', async () => {
  const entry = await makeEntry({ title: 'As it was', story: 'First words' });
  await reportSubject(await makeViewer(), about(entry.publicId), here);
  await db.update(entries).set({ title: 'Innocent', story: 'Other words' }).where(eq(entries.id, entry.id));
  await reportSubject(await makeViewer(), about(entry.publicId), here);
  const [{ snapshot } = {}] = await caseOf(entry.id);
  expect(snapshot).toMatchObject({ title: 'As it was', text: 'First words', rating: 'general' });
  expect(snapshot?.pictures).toMatchObject([{ file: '960.webp' }]);
});

test('the picture is copied before its owner can make it go', async () => {
  const key = 'ab'.repeat(16);
  await photoStorage.put(key, '960.webp', Buffer.from('picture'));
  const { pictures, copies } = planEvidence([{ key, widths: [160, 960, 2560], alt: '' }]);
  await keepEvidence({ copies });
  await photoStorage.remove(key);
  await keepEvidence({ copies });
  expect(await withheldStorage.read(pictures[0]?.key ?? '', '960.webp')).toEqual(Buffer.from('picture'));
});

test.each(['photo', 'comment', 'member'] as const)('a %s can be reported', async (kind) => {
  const entry = await makeEntry();
  const owner = await makeViewer({ id: entry.memberId });
  const [photo] = await db.select({ key: photos.key }).from(photos).where(eq(photos.entryId, entry.id));
  const [comment] = await db
    .insert(comments)
    .values({ entryId: entry.id, memberId: owner.id, body: 'Rude' })
    .returning();
  const id = { photo: photo?.key, comment: comment?.id, member: owner.handle }[kind] ?? '';
  const report = { subject: { kind, id }, rule: 'harassment', words: '' } as ReportInput;
  expect(await reportSubject(await makeViewer(), report, here)).toMatchObject({ ok: true });
  expect(await reportSubject(owner, report, here)).toMatchObject({ ok: false, reason: 'own_report' });
  const found = await db
    .select()
    .from(cases)
    .where(and(eq(cases.memberId, owner.id), eq(cases.subjectKind, kind)));
  expect(found).toMatchObject([{ reportCount: 1 }]);
});

test('what is not there for everyone cannot be reported, nor under a rule that is not about it', async () => {
  const draft = await makeEntry({ state: 'draft' });
  const viewer = await makeViewer();
  expect(await reportSubject(viewer, about(draft.publicId), here)).toMatchObject({ code: 'not_found' });
  const { handle, id } = await makeMember();
  const unfit: ReportInput = { subject: { kind: 'member', id: handle }, rule: 'wrong_rating', words: '' };
  expect(await reportSubject(viewer, unfit, here)).toMatchObject({ code: 'invalid', fields: { rule: 'invalid' } });
  expect(await caseOf(id)).toEqual([]);
  expect(await caseOf(draft.id)).toEqual([]);
});

test('visitors are limited by address', async () => {
  const client = { address: '192.0.2.77' };
  for (let nth = 0; nth < visitorLimit.points; nth++) {
    expect(await reportSubject(null, about((await makeEntry()).publicId), client)).toMatchObject({ ok: true });
  }
  const entry = await makeEntry();
  expect(await reportSubject(null, about(entry.publicId), client)).toMatchObject({ code: 'too_many' });
  expect(await caseOf(entry.id)).toEqual([]);
});

test('a member who leaves takes the report, but not the case, with them', async () => {
  const entry = await makeEntry();
  const viewer = await makeViewer();
  await reportSubject(viewer, about(entry.publicId), here);
  await db.delete(members).where(eq(members.id, viewer.id));
  await db.delete(members).where(eq(members.id, entry.memberId));
  expect(await caseOf(entry.id)).toMatchObject([{ reportCount: 1, memberId: null }]);
});
