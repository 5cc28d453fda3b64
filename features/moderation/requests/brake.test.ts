import { and, eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeMember } from '@/db/factories';
import { cases, characters, entries, members, moderationActions, photos, pictureRequests, series } from '@/db/schema';
import { getEntry } from '@/features/entries/queries/entry';
import { listEntries } from '@/features/entries/queries/lists';
import { setCover, updatePhoto } from '@/features/photos/mutations/change';
import { mayUpload } from '@/features/photos/mutations/receive';
import { removePhoto } from '@/features/photos/mutations/remove';
import { placeFiles } from '@/features/photos/processing/place-files';
import { closeQueue } from '@/lib/queue';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { readPhoto, waitingJobs } from '@/test/photos';
import { ask, brake, caseOf, follow, makePicturedEntry, someAddress } from '@/test/requests';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { undoDecision } from '../mutations/undo';
import { tellDecision } from '../tell';
import { brakeIsDue } from './due';
import { answerCase } from './mutations/answer';
import { withdrawRequest } from './mutations/withdraw';

afterAll(closeQueue);

const entryRow = async (id: string) => (await db.select().from(entries).where(eq(entries.id, id)))[0];
const removal = (caseId: string) =>
  ({ kind: 'remove', caseId, rule: 'no_permission', words: 'They said no.', strikePoints: 0 }) as const;
const lift = (caseId: string, misuse?: boolean) =>
  ({ kind: 'lift', caseId, words: 'They are not in it.', misuse }) as const;
const codes = async (publicId: string) =>
  (await getEntry(publicId))?.parts.map(({ code, photo }) => [code, photo?.key]);

test('asking alone changes nothing; following the link takes the photo from everyone at once', async () => {
  const { entry, photo, first } = await makePicturedEntry();
  const key = photo.key ?? '';
  await photoStorage.put(key, '960.webp', Buffer.from('x'));
  expect(await ask(entry.publicId, [key])).toEqual({ ok: true });
  expect((await readPhoto(photo.id)).status).toBe('ready');
  expect(await db.$count(cases, eq(cases.subjectId, photo.id))).toBe(0);

  const { tags } = await brake(entry.publicId, [key]);

  expect(tags).toContain(`entry:${entry.publicId}`);
  expect(await codes(entry.publicId)).toEqual([['A1', first.key]]);
  const card = (await listEntries('/new', null, 'en'))?.cards.find(({ id }) => id === entry.publicId);
  expect(card).toMatchObject({ photos: 1, cover: { key: first.key } });
  await placeFiles({ photoId: photo.id });
  expect(await photoStorage.read(key, '960.webp')).toBeNull();
  expect(await withheldStorage.read(key, '960.webp')).not.toBeNull();
  const found = await caseOf(photo.id);
  expect(found).toMatchObject({ kind: 'brake', urgency: 5, rule: 'no_permission', memberId: entry.memberId });
  expect(found.snapshot).toMatchObject({ title: entry.title, code: 'A2' });
  expect((found.dueAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(47.9 * 3_600_000);
  expect(found.snapshot).not.toHaveProperty('words');
});

test('its uploader is told without who asked, may answer until it is decided, and can do nothing to the photo', async () => {
  const { entry, photo } = await makePicturedEntry();
  const { email } = await brake(entry.publicId, [photo.key], { words: 'That is me, Ada' });
  const uploader = await makeViewer({ id: entry.memberId });
  const { id: caseId, number } = await caseOf(photo.id);
  const mail = (await waitingJobs('decision-mail')).find(({ memberId }) => memberId === uploader.id);
  expect(mail).toMatchObject({ about: 'photo_frozen', path: `/decisions/asked/${number}` });
  expect(JSON.stringify(mail)).not.toMatch(new RegExp(`${email}|Ada`));

  expect(await setCover(uploader, photo.id)).toMatchObject({ code: 'not_found' });
  expect(await removePhoto(uploader, photo.id)).toMatchObject({ code: 'not_found' });
  expect(await updatePhoto(uploader, { photo: photo.id, alt: 'Mine' })).toMatchObject({ code: 'not_found' });
  const replacing = {
    purpose: 'entry',
    entry: entry.publicId,
    group: 'A',
    filename: 'a.jpg',
    replaces: photo.id,
  } as const;
  expect(await mayUpload(uploader, replacing)).toMatchObject({ code: 'not_found' });

  expect(await answerCase(null, { number, words: 'x' })).toMatchObject({ code: 'sign_in' });
  expect(await answerCase(await makeViewer(), { number, words: 'x' })).toMatchObject({ code: 'not_found' });
  expect(await answerCase(uploader, { number, words: 'Wrong folder.' })).toEqual({ ok: true });
  expect(await answerCase(uploader, { number, words: 'Wrong folder, sorry.' })).toEqual({ ok: true });
  expect(await decideCase(await makeModerator(), removal(caseId))).toMatchObject({ ok: true });
  expect(await answerCase(uploader, { number, words: 'Once more' })).toMatchObject({ reason: 'case_decided' });
  const reported = await makeCase({ kind: 'entry', id: entry.publicId });
  const [other] = await db.select({ number: cases.number }).from(cases).where(eq(cases.id, reported));
  expect(await answerCase(uploader, { number: other?.number ?? 0, words: 'x' })).toMatchObject({ code: 'not_found' });
});

test('the places of frozen photos in an entry are kept for them', async () => {
  const { entry, photo } = await makePicturedEntry();
  await brake(entry.publicId, [photo.key]);
  await db.update(entries).set({ photoCount: 19 }).where(eq(entries.id, entry.id));
  const uploader = await makeViewer({ id: entry.memberId });
  const another = { purpose: 'entry', entry: entry.publicId, group: 'A', filename: 'a.jpg' } as const;
  expect(await mayUpload(uploader, another)).toMatchObject({ reason: 'too_many_photos' });
});

test('an entry without another photo is hidden with it, and comes back with it, where and when it was', async () => {
  const character = await makeCharacter({ entryCount: 1 });
  await db.update(series).set({ entryCount: 1 }).where(eq(series.id, character.seriesId));
  const entry = await makeEntry({ characterId: character.id, seriesId: character.seriesId });
  const photo = await readPhoto(entry.coverPhotoId);
  const countOf = async () =>
    (await db.select().from(characters).where(eq(characters.id, character.id)))[0]?.entryCount;
  await brake(entry.publicId, [photo.key]);
  expect(await getEntry(entry.publicId)).toBeNull();
  expect((await listEntries(`/c/${character.slug}`, null, 'en'))?.cards).toEqual([]);
  expect(await countOf()).toBe(0);
  expect(await entryRow(entry.id)).toMatchObject({ state: 'unpublished', photoCount: 0, coverPhotoId: null });

  expect(await decideCase(await makeModerator(), lift((await caseOf(photo.id)).id))).toMatchObject({ ok: true });
  expect(await countOf()).toBe(1);
  expect(await entryRow(entry.id)).toMatchObject({
    ...{ state: 'published', photoCount: 1, coverPhotoId: photo.id, publishedAt: entry.publishedAt },
    coverChosen: false,
  });
});

test('a lifted photo is where it was: its place, its code, and the cover that was chosen', async () => {
  const { entry, photo, first } = await makePicturedEntry();
  await brake(entry.publicId, [photo.key]);
  const moderator = await makeModerator();
  const { id: caseId } = await caseOf(photo.id);
  expect(await decideCase(moderator, { ...lift(caseId), words: '' })).toMatchObject({ fields: { words: 'required' } });
  expect(await decideCase(moderator, { ...removal(caseId), kind: 'warn' })).toMatchObject({ reason: 'not_for_this' });
  expect(await decideCase(await makeViewer(), lift(caseId))).toMatchObject({ code: 'not_found' });
  expect((await readPhoto(photo.id)).status).toBe('frozen');

  const decided = await decideCase(moderator, lift(caseId));
  expect(await codes(entry.publicId)).toEqual([
    ['A1', first.key],
    ['A2', photo.key],
  ]);
  expect(await entryRow(entry.id)).toMatchObject({ photoCount: 2, coverPhotoId: photo.id, coverChosen: true });

  const action = decided.ok ? decided.value.actionId : '';
  expect(await undoDecision(moderator, { action })).toMatchObject({ ok: true });
  expect((await readPhoto(photo.id)).status).toBe('frozen');
  expect(await decideCase(moderator, lift(caseId))).toMatchObject({ ok: true });
  expect(await entryRow(entry.id)).toMatchObject({ photoCount: 2, coverPhotoId: photo.id, coverChosen: true });
});

test('a removal is told to both with its reasons; undone it is frozen again, and after an appeal shown again', async () => {
  const { entry, photo } = await makePicturedEntry();
  await brake(entry.publicId, [photo.key]);
  const { id: caseId } = await caseOf(photo.id);
  const [moderator, uploader] = [await makeModerator(), await makeViewer({ id: entry.memberId })];
  const once = await decideCase(moderator, removal(caseId));
  expect((await readPhoto(photo.id)).status).toBe('removed');
  expect(await undoDecision(moderator, { action: once.ok ? once.value.actionId : '' })).toMatchObject({ ok: true });
  expect((await readPhoto(photo.id)).status).toBe('frozen');

  const decided = await decideCase(moderator, removal(caseId));
  const actionId = decided.ok ? decided.value.actionId : '';
  await tellDecision({ actionId });
  await tellDecision({ actionId });
  const told = (await waitingJobs('request-mail')).filter(
    ({ about, title }) => about === 'removed' && title === entry.title,
  );
  expect(told).toMatchObject([{ code: 'A2', words: 'They said no.' }]);
  const mails = (await waitingJobs('decision-mail')).filter(({ memberId }) => memberId === uploader.id);
  expect(mails).toContainEqual(expect.objectContaining({ about: 'decision.remove', words: 'They said no.' }));

  expect(await appealDecision(uploader, { action: actionId, words: 'It is me in it' })).toEqual({ ok: true });
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, actionId));
  const reversal = { kind: 'reverse', caseId: appeal?.id ?? '', words: 'It is them.' } as const;
  const reversed = await decideCase(await makeModerator(), reversal);
  expect(reversed).toMatchObject({ ok: true });
  expect((await readPhoto(photo.id)).status).toBe('ready');
  expect(await entryRow(entry.id)).toMatchObject({ photoCount: 2, coverPhotoId: photo.id, coverChosen: true });
  await tellDecision({ actionId: reversed.ok ? reversed.value.actionId : '' });
  const again = (await waitingJobs('request-mail')).filter(
    ({ about, title }) => about === 'reversed' && title === entry.title,
  );
  expect(again).toHaveLength(1);
});

test('two who ask for the same photo have one case, and it is frozen until both have taken it back', async () => {
  const { entry, photo } = await makePicturedEntry();
  const [one, two] = [someAddress(), someAddress()];
  for (const email of [one, two]) await ask(entry.publicId, [photo.key], { email });
  const codes: string[] = [];
  for (const email of [one, two]) codes.push(await follow(email));
  expect(await db.$count(cases, eq(cases.subjectId, photo.id))).toBe(1);
  expect(await withdrawRequest({ code: 'aaaa-aaaa-aaaa-aaaa' })).toMatchObject({ code: 'not_found' });
  expect(await withdrawRequest({ code: codes[0] ?? '' })).toMatchObject({ ok: true });
  expect((await readPhoto(photo.id)).status).toBe('frozen');
  expect(await withdrawRequest({ code: codes[0] ?? '' })).toMatchObject({ reason: 'request_over' });
  expect(await withdrawRequest({ code: codes[1] ?? '' })).toMatchObject({ ok: true });
  expect((await readPhoto(photo.id)).status).toBe('ready');
  expect((await caseOf(photo.id)).state).toBe('closed');
  expect(await db.$count(moderationActions, eq(moderationActions.subjectId, photo.id))).toBe(0);
});

test('what its maker chose meanwhile stands: another cover stays the cover', async () => {
  const { entry, photo, first } = await makePicturedEntry();
  await brake(entry.publicId, [photo.key]);
  expect(await setCover(await makeViewer({ id: entry.memberId }), first.id)).toMatchObject({ ok: true });
  expect(await decideCase(await makeModerator(), lift((await caseOf(photo.id)).id))).toMatchObject({ ok: true });
  expect(await entryRow(entry.id)).toMatchObject({ photoCount: 2, coverPhotoId: first.id, coverChosen: true });
});

test('what moderators have decided is not taken back by the one who asked', async () => {
  const { entry, photo } = await makePicturedEntry();
  const { code, email } = await brake(entry.publicId, [photo.key]);
  await decideCase(await makeModerator(), removal((await caseOf(photo.id)).id));
  expect(await withdrawRequest({ code })).toMatchObject({ reason: 'request_over' });
  expect((await readPhoto(photo.id)).status).toBe('removed');
  const [request] = await db.select().from(pictureRequests).where(eq(pictureRequests.email, email));
  expect(request?.withdrawnAt).toBeNull();
});

test('after 48 hours without a decision it stays frozen, comes first, and admins are told once', async () => {
  const { entry, photo } = await makePicturedEntry();
  const admin = await makeAdmin();
  await brake(entry.publicId, [photo.key]);
  const { id: caseId, number } = await caseOf(photo.id);
  const tellings = async () =>
    (await waitingJobs('decision-mail')).filter(
      ({ memberId, path }) => memberId === admin.id && path === `/mod/brakes/${number}`,
    );
  await brakeIsDue({ caseId });
  expect(await tellings()).toEqual([]);
  await db.update(cases).set({ dueAt: new Date() }).where(eq(cases.id, caseId));
  await brakeIsDue({ caseId });
  await brakeIsDue({ caseId });
  expect(await tellings()).toHaveLength(1);
  const told = (await waitingJobs('decision-mail')).filter(({ path }) => path === `/mod/brakes/${number}`);
  expect(told).toHaveLength(await db.$count(members, eq(members.role, 'admin')));
  expect(await caseOf(photo.id)).toMatchObject({ urgency: 6, state: 'open' });
  expect((await readPhoto(photo.id)).status).toBe('frozen');
});

test('a photo that its uploader deleted meanwhile is decided about all the same', async () => {
  const { entry, photo } = await makePicturedEntry();
  await brake(entry.publicId, [photo.key]);
  const { id: caseId } = await caseOf(photo.id);
  await db.delete(entries).where(eq(entries.id, entry.id));
  expect(await decideCase(await makeModerator(), removal(caseId))).toMatchObject({ ok: true });
  expect(await db.$count(photos, and(eq(photos.id, photo.id)))).toBe(0);
});

test('nobody asks about photos of their own, or about what is not shown', async () => {
  const { entry, photo } = await makePicturedEntry();
  const draft = await makeEntry({ state: 'draft' });
  const uploader = await makeViewer({ id: entry.memberId });
  expect(await ask(entry.publicId, [photo.key], { viewer: uploader })).toMatchObject({ reason: 'own_photo' });
  expect(await ask(draft.publicId, [(await readPhoto(draft.coverPhotoId)).key])).toMatchObject({ code: 'not_found' });
  expect(await ask(entry.publicId, [photo.key, '0'.repeat(32)])).toMatchObject({ fields: { photos: 'photo_gone' } });
  const email = someAddress();
  expect(await ask(entry.publicId, [photo.key], { email, viewer: await makeMember() })).toEqual({ ok: true });
  expect(await db.$count(pictureRequests, eq(pictureRequests.email, email))).toBe(1);
});
