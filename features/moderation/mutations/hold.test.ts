import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeComment, makeEntry, makeMember, makeSeries } from '@/db/factories';
import { cases, characters, entries, members, moderationActions, photos, statements } from '@/db/schema';
import { deleteEntry } from '@/features/entries/mutations/delete-entry';
import { publishEntry } from '@/features/entries/mutations/publish';
import { saveEntry } from '@/features/entries/mutations/save-entry';
import { unpublishEntry } from '@/features/entries/mutations/unpublish';
import { getEntry } from '@/features/entries/queries/entry';
import { listEntries } from '@/features/entries/queries/lists';
import { getStudioEntry } from '@/features/entries/queries/studio';
import { setCover } from '@/features/photos/mutations/change';
import { receivePhoto } from '@/features/photos/mutations/receive';
import { placeFiles } from '@/features/photos/processing/place-files';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import type { Viewer } from '@/lib/viewer';
import { entryRow, fields } from '@/test/entries';
import { makeFirst } from '@/test/first-entry';
import { aMinuteAgo, heldCase, makeHeld } from '@/test/held-entry';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { giveBack, withhold } from '../effects/withhold';
import type { Decision } from '../input';
import { getCase } from '../queries/case';
import { getOwnQuestion } from '../queries/questions';
import { listCases } from '../queries/queue';
import { tellDecision } from '../tell';
import { answerQuestion } from './answer';
import { claimCase } from './claim';
import { decideCase } from './decide';
import { decideMany } from './decide-many';
import { takeBack } from './take-back';
import { undoDecision } from './undo';
import { undoMany } from './undo-many';

const reasons = { rule: 'not_yours', words: 'The reasons.' } as const;
const hold = (caseId: string): Decision => ({ kind: 'hold', caseId, ...reasons });
const lift = (caseId: string): Decision => ({ kind: 'lift', caseId, words: 'It is shown again.' });
const remove = (caseId: string): Decision => ({ kind: 'remove', caseId, ...reasons, strikePoints: 0 });
const stateOf = async (id: string) => (await entryRow(id)).state;
const caseOf = async (id: string) => (await db.select().from(cases).where(eq(cases.id, id)))[0];
const decided = async (outcome: ReturnType<typeof decideCase>) => {
  const result = await outcome;
  if (!result.ok) throw new Error(result.reason);
  return result.value.actionId;
};

test('what is held leaves page, lists and counts, with its files, and keeps its date, votes and comments', async () => {
  const { id: seriesId } = await makeSeries({ entryCount: 1 });
  const character = await makeCharacter({ seriesId, entryCount: 1 });
  const publishedAt = new Date('2026-05-12T10:00:00Z');
  const place = { characterId: character.id, seriesId };
  const entry = await makeEntry({ ...place, publishedAt, voteCount: 7, commentCount: 1 });
  await makeComment(entry.id);
  const [photo] = await db.select().from(photos).where(eq(photos.entryId, entry.id));
  const key = photo?.key ?? '';
  await photoStorage.put(key, '960.webp', Buffer.from('x'));
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  const moderator = await makeModerator();
  const outcome = await decideCase(moderator, hold(caseId));
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.value.tags).toEqual(expect.arrayContaining(['feed', `entry:${entry.publicId}`]));
  expect(await entryRow(entry.id)).toMatchObject({ state: 'held', publishedAt, voteCount: 7, commentCount: 1 });
  expect(await getEntry(entry.publicId)).toBeNull();
  expect((await listEntries(`/c/${character.slug}`, null, 'en'))?.cards).toEqual([]);
  expect((await db.select().from(characters).where(eq(characters.id, character.id)))[0]?.entryCount).toBe(0);
  const jobs = await db.execute(sql`
    SELECT FROM pgboss.job WHERE name = 'place-files' AND data ->> 'photoId' = ${photo?.id ?? ''}`);
  expect([...jobs]).toHaveLength(1);
  await placeFiles({ photoId: photo?.id ?? '' });
  expect(await photoStorage.read(key, '960.webp')).toBeNull();
  expect(await withheldStorage.read(key, '960.webp')).not.toBeNull();

  const held = await heldCase(entry.id);
  await decided(decideCase(await makeModerator(), lift(held?.id ?? '')));
  expect(await entryRow(entry.id)).toMatchObject({ state: 'published', publishedAt, voteCount: 7, commentCount: 1 });
  expect(await getEntry(entry.publicId)).not.toBeNull();
  expect((await db.select().from(characters).where(eq(characters.id, character.id)))[0]?.entryCount).toBe(1);
  await placeFiles({ photoId: photo?.id ?? '' });
  expect(await photoStorage.read(key, '960.webp')).not.toBeNull();
});

test('whoever holds has not judged: a case is open, nobody’s, and says by whom and why; its maker is told', async () => {
  const { entry, caseId, hold, held, moderator, maker } = await makeHeld();
  const before = await caseOf(caseId);
  expect(before).toMatchObject({ state: 'closed' });
  expect(await getCase(await makeModerator(), before?.number ?? 0)).toMatchObject({ lookedAgain: held.number });
  expect(held).toMatchObject({ holdId: hold, rule: 'not_yours', urgency: 2, claimedById: null, memberId: maker.id });
  expect(held.snapshot.pictures).toHaveLength(1);
  const other = await makeModerator();
  expect((await listCases(other, 'open'))?.rows.map(({ id }) => id)).toContain(held.id);
  expect(await getCase(other, held.number)).toMatchObject({
    hold: { handle: moderator.handle, rule: 'not_yours', words: 'We look again.', from: { id: caseId } },
    ...{ reports: [{ words: 'Look at this' }], actions: [{ kind: 'hold' }], waiting: { showsMinor: false } },
  });
  await tellDecision({ actionId: hold });
  expect(await db.$count(statements, sql`action_id = ${hold} AND told_at IS NOT NULL`)).toBe(1);
  expect(await mailsTo(maker.id)).toEqual(['decision.hold']);
  expect((await getCase(other, held.number))?.member?.points).toBe(0);
  expect(await stateOf(entry.id)).toBe('held');
});

test('shown again it counts as no approval, and removed as one removal', async () => {
  const trust = async (id: string) => {
    const [row] = await db.select().from(members).where(eq(members.id, id));
    return [row?.approvedCount, row?.removedCount];
  };
  const [kept, gone] = [await makeHeld(), await makeHeld()];
  const shown = await decided(decideCase(await makeModerator(), lift(kept.held.id)));
  expect(await trust(kept.maker.id)).toEqual([5, 0]);
  await tellDecision({ actionId: shown });
  expect(await mailsTo(kept.maker.id)).toEqual(['decision.lift_entry']);
  await decided(decideCase(await makeModerator(), remove(gone.held.id)));
  expect(await trust(gone.maker.id)).toEqual([5, 1]);
  expect(await stateOf(gone.entry.id)).toBe('removed');
  expect(await heldCase(gone.entry.id)).toBeNull();
});

test('undone within 20 seconds it was never held, and what was decided afterwards is open again', async () => {
  const { entry, caseId, hold, moderator, maker, held } = await makeHeld();
  expect(await undoDecision(await makeModerator(), { action: hold })).toMatchObject({ reason: 'not_found' });
  expect(await undoDecision(moderator, { action: hold })).toMatchObject({ ok: true });
  expect(await stateOf(entry.id)).toBe('published');
  expect(await caseOf(caseId)).toMatchObject({ state: 'open', claimedById: moderator.id });
  expect(await caseOf(held.id)).toMatchObject({ state: 'closed' });
  await tellDecision({ actionId: hold });
  expect(await mailsTo(maker.id)).toEqual([]);
  for (const decision of [lift, remove]) {
    const again = await makeHeld();
    const action = await decided(decideCase(again.moderator, decision(again.held.id)));
    expect(await undoDecision(again.moderator, { action })).toMatchObject({ ok: true });
    expect(await stateOf(again.entry.id)).toBe('held');
    expect(await heldCase(again.entry.id)).toMatchObject({ id: again.held.id, holdId: again.hold });
  }
});

test('what was decided since is not undone with the hold, and two who decide at once end in one of both', async () => {
  const { entry, hold, held, moderator } = await makeHeld();
  await decided(decideCase(await makeModerator(), remove(held.id)));
  expect(await undoDecision(moderator, { action: hold })).toMatchObject({ reason: 'subject_gone' });
  expect(await stateOf(entry.id)).toBe('removed');
  for (let turn = 0; turn < 3; turn++) {
    const again = await makeHeld();
    const answers = await Promise.all([
      decideCase(await makeModerator(), remove(again.held.id)),
      undoDecision(again.moderator, { action: again.hold }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stateOf(again.entry.id)).toBe(answers[0].ok ? 'removed' : 'published');
    expect(await heldCase(again.entry.id)).toBeNull();
  }
});

test('taken back later it is shown, unless it was decided since', async () => {
  const made = await aMinuteAgo(() => makeHeld());
  const found = await caseOf(made.caseId);
  const other = await makeModerator();
  expect((await getCase(other, found?.number ?? 0))?.reversible).toBe(made.hold);
  expect(await takeBack(other, { action: made.hold, words: 'A mistake.' })).toMatchObject({ ok: true });
  expect(await stateOf(made.entry.id)).toBe('published');
  expect(await heldCase(made.entry.id)).toBeNull();
  const since = await aMinuteAgo(() => makeHeld());
  await decided(decideCase(other, remove(since.held.id)));
  expect((await getCase(other, (await caseOf(since.caseId))?.number ?? 0))?.reversible).toBeNull();
  const late = await takeBack(other, { action: since.hold, words: 'A mistake.' });
  expect(late).toMatchObject({ reason: 'hold_over' });
  expect(await stateOf(since.entry.id)).toBe('removed');
  expect(await db.$count(moderationActions, eq(moderationActions.reversesId, since.hold))).toBe(0);
});

test('its maker changes nothing about it, publishes it nowhere, and may delete it', async () => {
  const { entry, maker, held } = await makeHeld();
  const before = await entryRow(entry.id);
  const why = { reason: 'held_by_moderator' };
  expect(await publishEntry(maker, entry.publicId)).toMatchObject(why);
  expect(await saveEntry(maker, entry.publicId, { seen: 0, fields }, 'draft')).toMatchObject(why);
  expect(await setCover(maker, entry.coverPhotoId)).toMatchObject({ code: 'not_found' });
  const upload = { purpose: 'entry', entry: entry.publicId, group: 'A', filename: 'a.jpg', uploadId: 'x' } as const;
  expect(await receivePhoto(maker, { ...upload, uploadId: entry.publicId })).toMatchObject(why);
  expect(await unpublishEntry(maker, entry.publicId)).toMatchObject({ ok: true });
  expect(await getStudioEntry(maker.id, entry.publicId)).toBeNull();
  expect(await entryRow(entry.id)).toEqual(before);
  expect(await deleteEntry(maker, entry.publicId)).toMatchObject({ ok: true });
  expect(await caseOf(held.id)).toMatchObject({ state: 'closed' });
});

test('its maker is asked and answers, and it is back on top', async () => {
  const { maker, held } = await makeHeld();
  const ask = { kind: 'ask', caseId: held.id, words: 'Who took it?' } as const;
  const question = await decided(decideCase(await makeModerator(), ask));
  await tellDecision({ actionId: question });
  expect(await getOwnQuestion(maker.id, question)).toMatchObject({ kind: 'held', standing: 'open' });
  expect(await answerQuestion(maker, { question, words: 'I did.' })).toMatchObject({ ok: true });
  expect(await caseOf(held.id)).toMatchObject({ urgency: 4, answerDueAt: null, state: 'open' });
});

const others: [string, (maker: Viewer) => Promise<Viewer | null>, string][] = [
  ['a visitor', async () => null, 'sign_in'],
  ['another member', async () => makeViewer(), 'not_found'],
  ['its maker', async (maker) => maker, 'not_found'],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true }), 'suspended'],
];
test.each(others)('%s holds nothing, and shows nothing again', async (_, who, code) => {
  const { entry, maker, held } = await makeHeld();
  const viewer = await who(maker);
  const shown = await makeEntry({ memberId: maker.id });
  const caseId = await makeCase({ kind: 'entry', id: shown.publicId });
  expect(await decideCase(viewer, hold(caseId))).toMatchObject({ ok: false, code });
  expect(await stateOf(shown.id)).toBe('published');
  for (const decision of [lift, remove])
    expect(await decideCase(viewer, decision(held.id))).toMatchObject({ ok: false, code });
  expect(await stateOf(entry.id)).toBe('held');
  expect(await caseOf(held.id)).toMatchObject({ state: 'open', claimedById: null });
});

test('nobody holds or shows their own, only an admin that of a moderator, and one case is one moderator’s', async () => {
  const owner = await makeMember({ role: 'moderator' });
  const { entry, held } = await makeHeld({ memberId: owner.id, moderator: await makeAdmin() });
  expect(await decideCase(await makeViewer(owner), lift(held.id))).toMatchObject({ reason: 'own_case' });
  expect(await decideCase(await makeModerator(), lift(held.id))).toMatchObject({ reason: 'staff_case' });
  const taken = await makeHeld();
  await claimCase(await makeModerator(), { caseId: taken.held.id });
  expect(await decideCase(await makeModerator(), lift(taken.held.id))).toMatchObject({ reason: 'case_taken' });
  expect([await stateOf(entry.id), await stateOf(taken.entry.id)]).toEqual(['held', 'held']);
});

test('a photo holds its entry; what waits, is held or is no entry is not held', async () => {
  const entry = await makeEntry();
  const [photo] = await db.select().from(photos).where(eq(photos.entryId, entry.id));
  const aboutPhoto = await makeCase({ kind: 'photo', id: photo?.key ?? '' });
  const aboutEntry = await makeCase({ kind: 'entry', id: entry.publicId });
  await decided(decideCase(await makeModerator(), hold(aboutPhoto)));
  expect(await stateOf(entry.id)).toBe('held');
  const moderator = await makeModerator();
  expect(await decideCase(moderator, hold(aboutEntry))).toMatchObject({ reason: 'subject_gone' });
  expect(await caseOf(aboutEntry)).toMatchObject({ state: 'open' });
  expect(await decideCase(moderator, hold((await heldCase(entry.id))?.id ?? ''))).toMatchObject({
    reason: 'not_for_this',
  });
  expect(await decideCase(moderator, hold((await makeFirst()).caseId))).toMatchObject({ reason: 'not_for_this' });
  const comment = await makeComment((await makeEntry()).id);
  const aboutComment = await makeCase({ kind: 'comment', id: comment.id });
  expect(await decideCase(moderator, hold(aboutComment))).toMatchObject({ reason: 'not_for_this' });
});

test('the last photo of what is held goes only with it, and without a photo to show it stays held', async () => {
  const { entry, held } = await makeHeld();
  const [photo] = await db.select().from(photos).where(eq(photos.entryId, entry.id));
  const seen = { title: '', text: '', path: '', pictures: [] };
  const about = { subjectKind: 'photo', subjectId: photo?.id ?? '', memberId: entry.memberId, snapshot: seen } as const;
  const [aboutPhoto] = await db.insert(cases).values(about).returning();
  const moderator = await makeModerator();
  const removal = { ...remove(aboutPhoto?.id ?? ''), reach: 'photo' } as Decision;
  expect(await decideCase(moderator, removal)).toMatchObject({ reason: 'remove_entry_instead' });
  await db.transaction((tx) => withhold(tx, photo?.id ?? '', 'frozen'));
  expect(await entryRow(entry.id)).toMatchObject({ state: 'held', photoCount: 0 });
  expect(await decideCase(moderator, lift(held.id))).toMatchObject({ reason: 'subject_gone' });
  expect(await caseOf(held.id)).toMatchObject({ state: 'open' });
  await db.transaction((tx) => giveBack(tx, photo?.id ?? '', 'frozen'));
  expect(await decideCase(moderator, lift(held.id))).toMatchObject({ ok: true });
  expect(await entryRow(entry.id)).toMatchObject({ state: 'published', photoCount: 1 });
});

test('several are held with one reason, and all of it is undone', async () => {
  const made = [await makeEntry(), await makeEntry()];
  const ids = await Promise.all(made.map(({ publicId }) => makeCase({ kind: 'entry', id: publicId })));
  const moderator = await makeModerator();
  const many = await decideMany(moderator, { kind: 'hold', cases: ids, ...reasons });
  if (!many.ok) throw new Error(many.reason);
  expect(many.value).toMatchObject({ left: [] });
  expect(await Promise.all(made.map(({ id }) => stateOf(id)))).toEqual(['held', 'held']);
  expect(await undoMany(moderator, { actions: many.value.actions })).toMatchObject({ value: { undone: 2 } });
  expect(await Promise.all(made.map(({ id }) => stateOf(id)))).toEqual(['published', 'published']);
});

test('the case follows the entry, whoever changes it', async () => {
  const { entry, held } = await makeHeld();
  await db.update(entries).set({ state: 'removed' }).where(eq(entries.id, entry.id));
  expect(await heldCase(entry.id)).toBeNull();
  await db.update(entries).set({ state: 'held' }).where(eq(entries.id, entry.id));
  expect(await heldCase(entry.id)).toMatchObject({ id: held.id });
  await db.update(entries).set({ state: 'published' }).where(eq(entries.id, entry.id));
  expect(await heldCase(entry.id)).toBeNull();
});

async function mailsTo(memberId: string) {
  const rows = (await db.execute(
    sql`SELECT data ->> 'about' AS about FROM pgboss.job WHERE name = 'decision-mail' AND data ->> 'memberId' = ${memberId}`,
  )) as unknown as { about: string }[];
  return rows.map(({ about }) => about);
}
