import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makePhoto } from '@/db/factories';
import { cases, entries, moderationActions, statements } from '@/db/schema';
import { saveEntry } from '@/features/entries/mutations/save-entry';
import { getStudioEntry } from '@/features/entries/queries/studio';
import { closeQueue } from '@/lib/queue';
import { entryRow, fields } from '@/test/entries';
import { makeFirst } from '@/test/first-entry';
import { makeHeld } from '@/test/held-entry';
import { makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { getCase } from '../queries/case';
import { claimCase } from './claim';
import { decideCase } from './decide';
import { undoDecision } from './undo';

afterAll(closeQueue);

const reasons = { rule: 'wrong_rating', words: 'They are at school.', strikePoints: 0 } as const;
const decide = (caseId: string, minor: boolean) => ({ kind: 'minor', caseId, minor, ...reasons }) as const;
const marked = async (id: string) => {
  const { showsMinor, minorByModerator, rating, sensitiveKind } = await entryRow(id);
  return { showsMinor, minorByModerator, rating, sensitiveKind };
};
const plain = { showsMinor: false, minorByModerator: false, rating: 'general', sensitiveKind: null };

test('a maker says that a minor is shown: a rating is refused beside the field, and the entry unchanged', async () => {
  const viewer = await makeViewer();
  const entry = await makeEntry({ memberId: viewer.id });
  const save = (seen: number, change: Partial<typeof fields>) =>
    saveEntry(viewer, entry.publicId, { seen, fields: { ...fields, ...change } }, 'published');
  expect(await save(0, { showsMinor: true, sensitive: 'gore' })).toMatchObject({
    fields: { sensitive: 'minor_sensitive' },
  });
  expect(await marked(entry.id)).toEqual(plain);
  expect(await save(0, { showsMinor: true })).toMatchObject({ ok: true });
  expect(await marked(entry.id)).toEqual({ ...plain, showsMinor: true });
  expect((await getStudioEntry(viewer.id, entry.publicId))?.fields.showsMinor).toBe(true);
  expect(await save(1, { sensitive: 'gore' })).toMatchObject({ ok: true });
});

test('a moderator marks an entry, its rating goes, and the maker cannot say otherwise', async () => {
  const viewer = await makeViewer();
  const entry = await makeEntry({ memberId: viewer.id, rating: 'sensitive', sensitiveKind: 'gore' });
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  for (const nobody of [null, await makeViewer(), viewer, { ...(await makeModerator()), suspended: true }])
    expect((await decideCase(nobody, decide(caseId, true))).ok).toBe(false);
  expect(await marked(entry.id)).toMatchObject({ showsMinor: false, rating: 'sensitive' });

  const moderator = await makeModerator();
  const decided = await decideCase(moderator, decide(caseId, true));
  expect(await marked(entry.id)).toEqual({ ...plain, showsMinor: true, minorByModerator: true });
  const save = (change: Partial<typeof fields>) =>
    saveEntry(viewer, entry.publicId, { seen: 0, fields: { ...fields, ...change } }, 'published');
  expect(await save({ showsMinor: false })).toMatchObject({ reason: 'minor_by_moderator' });
  expect((await entryRow(entry.id)).title).toBe(entry.title);
  expect(await save({ showsMinor: true })).toMatchObject({ ok: true });

  const actionId = decided.ok ? decided.value.actionId : '';
  expect(await undoDecision(moderator, { action: actionId })).toMatchObject({ ok: true });
  expect(await marked(entry.id)).toMatchObject({ showsMinor: false, rating: 'sensitive', sensitiveKind: 'gore' });
});

test('what is marked is rated sensitive by nobody; a moderator can say that it shows no minor after all', async () => {
  const entry = await makeEntry({ showsMinor: true, minorByModerator: true });
  const photo = await makePhoto(entry.memberId, { entryId: entry.id, position: 1 });
  const moderator = await makeModerator();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId }, 'wrong_rating');
  const rate = { kind: 'rate', caseId, rating: 'gore', ...reasons } as const;
  expect(await decideCase(moderator, rate)).toMatchObject({ reason: 'minor_sensitive' });
  expect(await marked(entry.id)).toMatchObject({ rating: 'general' });
  expect(await db.$count(moderationActions, eq(moderationActions.caseId, caseId))).toBe(0);

  const aboutPhoto = await makeCase({ kind: 'photo', id: photo.key ?? '' });
  expect(await decideCase(moderator, decide(aboutPhoto, false))).toMatchObject({ ok: true });
  expect(await marked(entry.id)).toEqual(plain);
  const [action] = await db.select().from(moderationActions).where(eq(moderationActions.caseId, aboutPhoto));
  expect(action).toMatchObject({ kind: 'minor', subjectKind: 'entry', subjectId: entry.id });
  expect(await db.$count(entries, eq(entries.id, entry.id))).toBe(1);
});

test('marked while it waits, the case stays open and the moderator’s, and the mark holds once it is shown', async () => {
  const { entry, maker, caseId, number } = await makeFirst({ rating: 'sensitive', sensitiveKind: 'gore' });
  for (const nobody of [null, await makeViewer(), maker, { ...(await makeModerator()), suspended: true }])
    expect((await decideCase(nobody, decide(caseId, true))).ok).toBe(false);
  expect(await marked(entry.id)).toMatchObject({ showsMinor: false, rating: 'sensitive' });

  const moderator = await makeModerator();
  expect(await decideCase(moderator, decide(caseId, true))).toMatchObject({ ok: true });
  expect(await marked(entry.id)).toEqual({ ...plain, showsMinor: true, minorByModerator: true });
  const [found] = await db.select().from(cases).where(eq(cases.id, caseId));
  expect(found).toMatchObject({ state: 'open', claimedById: moderator.id });
  expect(found?.snapshot.pictures).toHaveLength(1);
  expect((await entryRow(entry.id)).state).toBe('waiting');
  expect(await decideCase(await makeModerator(), decide(caseId, false))).toMatchObject({ reason: 'case_taken' });
  expect((await getCase(moderator, number))?.waiting).toMatchObject({ showsMinor: true, minorByModerator: true });
  expect(await db.$count(statements, eq(statements.memberId, maker.id))).toBe(1);

  // The copies of the pictures were made at the first mark: others would be known to no row.
  expect(await decideCase(moderator, decide(caseId, true))).toMatchObject({ ok: true });
  const [again] = await db.select().from(cases).where(eq(cases.id, caseId));
  expect(again?.snapshot.pictures).toEqual(found?.snapshot.pictures);
  expect(await decideCase(moderator, { kind: 'approve', caseId, words: '' })).toMatchObject({ ok: true });
  expect(await entryRow(entry.id)).toMatchObject({ state: 'published', showsMinor: true, minorByModerator: true });
});

test('what the maker marked is seen in the case, and is no mark of a moderator', async () => {
  const { number } = await makeFirst({ showsMinor: true });
  const found = await getCase(await makeModerator(), number);
  expect(found?.waiting).toMatchObject({ showsMinor: true, minorByModerator: false });
});

test('such a mark is undone while its case is open, and only then; the case stays with whoever has it', async () => {
  for (const make of [makeFirst, async () => ({ ...(await makeHeld()), caseId: '' })]) {
    const made = await make();
    const caseId = made.caseId || ('held' in made ? made.held.id : '');
    const [moderator, other] = [await makeModerator(), await makeModerator()];
    const mark = async () => {
      const outcome = await decideCase(moderator, decide(caseId, true));
      return outcome.ok ? outcome.value.actionId : outcome.reason;
    };
    const action = await mark();
    await db
      .update(cases)
      .set({ claimedUntil: new Date(0) })
      .where(eq(cases.id, caseId));
    await claimCase(other, { caseId });
    expect(await undoDecision(moderator, { action })).toMatchObject({ ok: true });
    expect(await marked(made.entry.id)).toEqual(plain);
    expect(await db.select().from(cases).where(eq(cases.id, caseId))).toMatchObject([
      { state: 'open', claimedById: other.id },
    ]);
    await db
      .update(cases)
      .set({ claimedUntil: new Date(0) })
      .where(eq(cases.id, caseId));
    const late = await mark();
    const reasons = { rule: 'not_yours', words: 'No.', strikePoints: 0 } as const;
    expect(await decideCase(moderator, { kind: 'remove', caseId, ...reasons })).toMatchObject({ ok: true });
    expect(await undoDecision(moderator, { action: late })).toMatchObject({ reason: 'undo_over' });
    expect(await marked(made.entry.id)).toMatchObject({ showsMinor: true });
    expect(await db.select().from(cases).where(eq(cases.id, caseId))).toMatchObject([{ state: 'closed' }]);
  }
});
