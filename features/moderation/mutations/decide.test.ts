import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeMember, makePhoto } from '@/db/factories';
import { cases, characters, comments, entries, moderationActions, photos, series, statements } from '@/db/schema';
import { writeComment } from '@/features/comments/mutations';
import { listFirstComments } from '@/features/comments/queries';
import { publishEntry } from '@/features/entries/mutations/publish';
import { getEntry } from '@/features/entries/queries/entry';
import { listEntries } from '@/features/entries/queries/lists';
import { getStudioEntry } from '@/features/entries/queries/studio';
import { setCover } from '@/features/photos/mutations/change';
import { placeFiles } from '@/features/photos/processing/place-files';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import type { Viewer } from '@/lib/viewer';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import type { Decision } from '../input';
import { claimCase, releaseCase } from './claim';
import { decideCase } from './decide';

const reasons = { rule: 'spam', words: 'The reasons.' } as const;
const removal = (caseId: string, more = {}): Decision => ({
  ...{ kind: 'remove', caseId, ...reasons, strikePoints: 0 },
  ...more,
});
const actionsOf = (caseId: string) => db.select().from(moderationActions).where(eq(moderationActions.caseId, caseId));
const stateOf = async (id: string) =>
  (await db.select({ state: entries.state }).from(entries).where(eq(entries.id, id)))[0]?.state;

test('a removed entry leaves page, lists and counts, and its maker cannot bring it back', async () => {
  const character = await makeCharacter();
  const entry = await makeEntry({ characterId: character.id, seriesId: character.seriesId });
  await db.update(characters).set({ entryCount: 1 }).where(eq(characters.id, character.id));
  await db.update(series).set({ entryCount: 1 }).where(eq(series.id, character.seriesId));
  const moderator = await makeModerator();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });

  const decided = await decideCase(moderator, removal(caseId), 'request-1');

  expect(decided).toMatchObject({ ok: true });
  expect(decided.ok && decided.value.tags).toContain(`entry:${entry.publicId}`);
  expect(await getEntry(entry.publicId)).toBeNull();
  expect((await listEntries(`/c/${character.slug}`, null, 'en'))?.cards).toEqual([]);
  expect(await countOf(character.id)).toBe(0);
  const maker = await makeViewer({ id: entry.memberId });
  expect(await publishEntry(maker, entry.publicId)).toMatchObject({ ok: false, reason: 'removed_by_moderator' });
  expect(await setCover(maker, entry.coverPhotoId)).toMatchObject({ ok: false, code: 'not_found' });
  expect(await getStudioEntry(maker.id, entry.publicId)).toBeNull();
  expect(await stateOf(entry.id)).toBe('removed');
  expect(await actionsOf(caseId)).toMatchObject([
    {
      ...{ moderatorId: moderator.id, kind: 'remove', rule: 'spam', words: 'The reasons.', requestId: 'request-1' },
      ...{ subjectKind: 'entry', subjectId: entry.id, memberId: entry.memberId },
      ...{ before: { state: 'published' }, after: { state: 'removed' } },
    },
  ]);
  expect(await db.$count(statements, eq(statements.memberId, entry.memberId))).toBe(1);
});

test('the files of a removed photo stop being served, and come back with it', async () => {
  const entry = await makeEntry({ photoCount: 2 });
  const photo = await makePhoto(entry.memberId, { entryId: entry.id, position: 1 });
  const key = photo.key ?? '';
  await photoStorage.put(key, '960.webp', Buffer.from('x'));
  const caseId = await makeCase({ kind: 'photo', id: key });
  expect(await decideCase(await makeModerator(), removal(caseId, { reach: 'photo' }))).toMatchObject({ ok: true });
  await placeFiles({ photoId: photo.id });
  await placeFiles({ photoId: photo.id });
  expect(await photoStorage.read(key, '960.webp')).toBeNull();
  expect(await withheldStorage.read(key, '960.webp')).not.toBeNull();
  expect((await getEntry(entry.publicId))?.parts).toHaveLength(1);

  await db.update(photos).set({ status: 'ready' }).where(eq(photos.id, photo.id));
  await placeFiles({ photoId: photo.id });
  expect(await photoStorage.read(key, '960.webp')).not.toBeNull();
  expect(await withheldStorage.read(key, '960.webp')).toBeNull();
});

test('the last photo goes only with its entry', async () => {
  const entry = await makeEntry();
  const [photo] = await db.select().from(photos).where(eq(photos.entryId, entry.id));
  const caseId = await makeCase({ kind: 'photo', id: photo?.key ?? '' });
  const moderator = await makeModerator();
  expect(await decideCase(moderator, removal(caseId, { reach: 'photo' }))).toMatchObject({
    reason: 'remove_entry_instead',
  });
  expect(await db.$count(cases, sql`${cases.id} = ${caseId} AND state = 'open'`)).toBe(1);
  expect(await decideCase(moderator, removal(caseId, { reach: 'entry' }))).toMatchObject({ ok: true });
  expect(await stateOf(entry.id)).toBe('removed');
  expect(await actionsOf(caseId)).toMatchObject([{ subjectKind: 'entry', subjectId: entry.id }]);
});

test('a removed comment keeps its words to itself', async () => {
  const entry = await makeEntry({ commentCount: 2 });
  const writer = await makeMember();
  const [parent] = await db
    .insert(comments)
    .values({ entryId: entry.id, memberId: writer.id, body: 'Secret' })
    .returning();
  await db.insert(comments).values({ entryId: entry.id, parentId: parent?.id, body: 'Answer' });
  const caseId = await makeCase({ kind: 'comment', id: parent?.id ?? '' }, 'harassment');
  await decideCase(await makeModerator(), removal(caseId));
  const first = await listFirstComments(entry.publicId);
  expect(JSON.stringify(first)).not.toContain('Secret');
  expect(first?.threads).toMatchObject([{ removed: true, byModerator: true, writer: null, body: [] }]);
  expect(first?.count).toBe(1);
});

test('rating and closing the comments of an entry', async () => {
  const entry = await makeEntry();
  const moderator = await makeModerator();
  const rating = await makeCase({ kind: 'entry', id: entry.publicId }, 'wrong_rating');
  const rate = { kind: 'rate', caseId: rating, ...reasons, strikePoints: 0, rating: 'gore' } as const;
  expect(await decideCase(moderator, rate)).toMatchObject({ ok: true });
  const lock = await makeCase({ kind: 'entry', id: entry.publicId });
  await decideCase(moderator, { kind: 'lock_comments', caseId: lock, ...reasons, strikePoints: 0 });
  const [row] = await db.select().from(entries).where(eq(entries.id, entry.id));
  expect(row).toMatchObject({ rating: 'sensitive', sensitiveKind: 'gore', state: 'published' });
  expect(await writeComment(await makeViewer(), entry.publicId, { body: 'Hello' })).toMatchObject({
    reason: 'comments_locked',
  });
});

test('keeping needs no reasons and tells the person concerned nothing', async () => {
  const entry = await makeEntry();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  expect(await decideCase(await makeModerator(), { kind: 'keep', caseId, words: '' })).toMatchObject({ ok: true });
  expect(await stateOf(entry.id)).toBe('published');
  expect(await db.$count(statements, eq(statements.memberId, entry.memberId))).toBe(0);
});

const refused: [string, () => Promise<Viewer | null>, string][] = [
  ['a visitor', async () => null, 'sign_in'],
  ['a member', () => makeViewer(), 'not_found'],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true }), 'suspended'],
];
test.each(refused)('%s decides, claims and releases nothing', async (_, make, code) => {
  const entry = await makeEntry();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  const viewer = await make();
  expect(await claimCase(viewer, { caseId })).toMatchObject({ ok: false, code });
  expect(await releaseCase(viewer, { caseId })).toMatchObject({ ok: false, code });
  expect(await decideCase(viewer, removal(caseId))).toMatchObject({ ok: false, code });
  expect(await stateOf(entry.id)).toBe('published');
  expect(await actionsOf(caseId)).toEqual([]);
  expect(await db.$count(cases, sql`${cases.id} = ${caseId} AND claimed_by_id IS NULL`)).toBe(1);
});

test('nobody judges themselves, and only an admin judges moderators', async () => {
  const moderator = await makeModerator();
  const own = await makeEntry({ memberId: moderator.id });
  const caseId = await makeCase({ kind: 'entry', id: own.publicId });
  expect(await decideCase(moderator, removal(caseId))).toMatchObject({ reason: 'own_case' });
  expect(await claimCase(await makeModerator(), { caseId })).toMatchObject({ reason: 'staff_case' });
  expect(await decideCase(await makeModerator(), removal(caseId))).toMatchObject({ reason: 'staff_case' });
  expect(await stateOf(own.id)).toBe('published');
  expect(await decideCase(await makeAdmin(), removal(caseId))).toMatchObject({ ok: true });
});

test('one moderator has a case, for half an hour', async () => {
  const entry = await makeEntry();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  const [one, two] = [await makeModerator(), await makeModerator()];
  const answers = await Promise.all([claimCase(one, { caseId }), claimCase(two, { caseId })]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [holder, other] = answers[0]?.ok ? [one, two] : [two, one];
  expect(await decideCase(other, removal(caseId))).toMatchObject({ reason: 'case_taken' });
  expect(await releaseCase(other, { caseId })).toMatchObject({ reason: 'case_not_yours' });
  await db.update(cases).set({ claimedUntil: sql`now() - interval '1 second'` }).where(eq(cases.id, caseId));
  expect(await claimCase(other, { caseId })).toMatchObject({ ok: true });
  expect(await claimCase(holder, { caseId })).toMatchObject({ reason: 'case_taken' });
});

test('of two who decide at once one does, and the other is told', async () => {
  const entry = await makeEntry();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  const [one, two] = [await makeModerator(), await makeModerator()];
  const answers = await Promise.all([
    decideCase(one, removal(caseId)),
    decideCase(two, { kind: 'keep', caseId, words: '' }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'case_decided' });
  const actions = await actionsOf(caseId);
  expect(actions).toHaveLength(1);
  expect(await stateOf(entry.id)).toBe(actions[0]?.kind === 'remove' ? 'removed' : 'published');
});

test('without its row in the record nothing happens', async () => {
  const entry = await makeEntry();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  const unwritable = removal(caseId, { words: '' });
  await expect(decideCase(await makeModerator(), unwritable)).rejects.toThrow();
  expect(await stateOf(entry.id)).toBe('published');
  expect(await db.$count(cases, sql`${cases.id} = ${caseId} AND state = 'open'`)).toBe(1);
});

test('the record is only ever added to', async () => {
  const entry = await makeEntry();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  await decideCase(await makeModerator(), removal(caseId));
  for (const attempt of [
    sql`UPDATE moderation_actions SET words = 'Other words' WHERE case_id = ${caseId}`,
    sql`DELETE FROM moderation_actions WHERE case_id = ${caseId}`,
    sql`TRUNCATE moderation_actions CASCADE`,
  ]) {
    await expect(db.execute(attempt)).rejects.toThrow();
  }
  expect(await actionsOf(caseId)).toMatchObject([{ words: 'The reasons.' }]);
});

const countOf = async (id: string) =>
  (await db.select({ n: characters.entryCount }).from(characters).where(eq(characters.id, id)))[0]?.n;
