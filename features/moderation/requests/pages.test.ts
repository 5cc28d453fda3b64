import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { cases, entries, photos, pictureRequests } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { makeCase, makeModerator } from '@/test/moderation';
import { readPhoto } from '@/test/photos';
import { ask, brake, caseOf, linkFor, makePicturedEntry, someAddress } from '@/test/requests';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { undoDecision } from '../mutations/undo';
import { tellDecision } from '../tell';
import { answerCase } from './mutations/answer';
import { withdrawRequest } from './mutations/withdraw';
import { getOwnAsked, listOwnAsked, mayOpenAsked } from './queries/own-asked';
import { getPendingRequest } from './queries/pending';
import { getAskedPlace } from './queries/place';
import { getRequest } from './queries/request';

afterAll(closeQueue);

const stateOf = async (code: string) => (await getRequest('brake', code))?.photos.map(({ state }) => state);
const removal = (caseId: string) =>
  ({ kind: 'remove', caseId, rule: 'no_permission', words: 'They said no.', strikePoints: 0 }) as const;
test('an address leads to its entry, and says which photo was meant', async () => {
  const { entry, photo, first } = await makePicturedEntry();
  const whole = await getAskedPlace(`https://kitbash.example/ja/e/${entry.publicId}/${entry.slug}`);
  expect(whole).toMatchObject({ entry: entry.publicId, title: entry.title, chosen: [] });
  expect(whole?.photos.map(({ code, key }) => [code, key])).toEqual([
    ['A1', first.key],
    ['A2', photo.key],
  ]);
  expect((await getAskedPlace(`/e/${entry.publicId}/x#A2`))?.chosen).toEqual([photo.key]);
  expect((await getAskedPlace(`/media/${photo.key}/960.webp`))?.chosen).toEqual([photo.key]);
  expect((await getAskedPlace((await makeEntry()).publicId))?.chosen).toHaveLength(1);
  const draft = await makeEntry({ state: 'draft' });
  for (const nothing of [draft.publicId, `/e/${entry.publicId}/x#B9`, 'https://elsewhere.test/', ''])
    expect(await getAskedPlace(nothing)).toBeNull();
});

test('the page behind the link says what it would do, as often as it is opened, until it was done', async () => {
  const { entry, photo } = await makePicturedEntry();
  const email = someAddress();
  await ask(entry.publicId, [photo.key], { email });
  const token = await linkFor(email);
  for (let time = 0; time < 3; time++)
    expect(await getPendingRequest('brake', token)).toEqual({ work: '', photos: [{ title: entry.title, code: 'A2' }] });
  expect((await readPhoto(photo.id)).status).toBe('ready');
  expect(await getPendingRequest('takedown', token)).toBeNull();
  await db.update(pictureRequests).set({ linkExpiresAt: new Date() }).where(eq(pictureRequests.email, email));
  expect(await getPendingRequest('brake', token)).toBeNull();
});

test('the page of a request says how each photo stands, and a decision once it can no longer be taken back', async () => {
  const { entry, photo } = await makePicturedEntry();
  const { code } = await brake(entry.publicId, [photo.key]);
  expect(await getRequest('takedown', code)).toBeNull();
  expect(await getRequest('brake', 'aaaa-aaaa-aaaa-aaaa')).toBeNull();
  const request = await getRequest('brake', code.toUpperCase().replaceAll('-', ' '));
  expect(request).toMatchObject({ code, isOpen: true, photos: [{ state: 'hidden', code: 'A2', isOverdue: false }] });
  expect((request?.photos[0]?.dueAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(47.9 * 3_600_000);

  const { id: caseId } = await caseOf(photo.id);
  await db.update(cases).set({ dueAt: new Date() }).where(eq(cases.id, caseId));
  expect(await getRequest('brake', code)).toMatchObject({ photos: [{ state: 'hidden', isOverdue: true }] });
  const decided = await decideCase(await makeModerator(), removal(caseId));
  expect(await getRequest('brake', code)).toMatchObject({ photos: [{ state: 'hidden', words: '' }] });
  const action = decided.ok ? decided.value.actionId : '';
  await tellDecision({ actionId: action });
  expect(await getRequest('brake', code)).toMatchObject({
    isOpen: false,
    photos: [{ state: 'removed', words: 'They said no.' }],
  });

  await appealDecision(await makeViewer({ id: entry.memberId }), { action, words: 'It is me' });
  expect(await stateOf(code)).toEqual(['removed']);
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, action));
  await decideCase(await makeModerator(), { kind: 'reverse', caseId: appeal?.id ?? '', words: 'It is them.' });
  expect(await getRequest('brake', code)).toMatchObject({ photos: [{ state: 'reversed', words: '' }] });
});

test('what was taken back, and what is gone, says so', async () => {
  const { entry, photo } = await makePicturedEntry();
  const { code } = await brake(entry.publicId, [photo.key]);
  expect(await withdrawRequest({ code })).toMatchObject({ ok: true, value: { kind: 'brake', code } });
  expect(await getRequest('brake', code)).toMatchObject({ isOpen: false, photos: [{ state: 'withdrawn' }] });

  const gone = await makePicturedEntry();
  const again = await brake(gone.entry.publicId, [gone.photo.key]);
  await db.delete(entries).where(eq(entries.id, gone.entry.id));
  expect(await getRequest('brake', again.code)).toMatchObject({ photos: [{ state: 'gone' }] });
});

test('the uploader reads what was asked without who asked, sees their picture, and others see nothing', async () => {
  const { entry, photo } = await makePicturedEntry();
  const { email } = await brake(entry.publicId, [photo.key], { words: 'That is me, Ada' });
  const { number, snapshot } = await caseOf(photo.id);
  const [picture] = snapshot.pictures;
  const uploader = { id: entry.memberId };
  await makeCase({ kind: 'entry', id: entry.publicId });
  const own = await getOwnAsked(uploader.id, number);
  expect(own).toMatchObject({ kind: 'brake', code: 'A2', isOpen: true, isHidden: true, answer: null, actionId: null });
  expect(JSON.stringify(own)).not.toMatch(new RegExp(`${email}|Ada`));
  expect(await listOwnAsked(uploader.id)).toHaveLength(1);
  expect(await mayOpenAsked(uploader.id, number, picture?.key ?? '', picture?.file ?? '')).toBe(true);
  expect(await mayOpenAsked(uploader.id, number, photo.key ?? '', '960.webp')).toBe(false);
  const stranger = await makeViewer();
  expect(await getOwnAsked(stranger.id, number)).toBeNull();
  expect(await listOwnAsked(stranger.id)).toEqual([]);
  expect(await mayOpenAsked(stranger.id, number, picture?.key ?? '', picture?.file ?? '')).toBe(false);

  await answerCase(await makeViewer(uploader), { number, words: 'Wrong folder.' });
  const decided = await decideCase(await makeModerator(), removal((await caseOf(photo.id)).id));
  const actionId = decided.ok ? decided.value.actionId : '';
  expect(await getOwnAsked(uploader.id, number)).toMatchObject({
    isOpen: false,
    answer: 'Wrong folder.',
    actionId: null,
  });
  await tellDecision({ actionId });
  expect(await getOwnAsked(uploader.id, number)).toMatchObject({ actionId });
});

test('a picture that was removed as sexual and of a minor is not given back to whoever put it here', async () => {
  const { entry, photo, first } = await makePicturedEntry();
  await brake(entry.publicId, [photo.key, first.key]);
  const opens = async ({ id }: { id: string }) => {
    const { number, snapshot } = await caseOf(id);
    const [picture] = snapshot.pictures;
    return mayOpenAsked(entry.memberId, number, picture?.key ?? '', picture?.file ?? '');
  };
  expect(await opens(photo)).toBe(true);
  const { id: caseId, number } = await caseOf(photo.id);
  const moderator = await makeModerator();
  const decided = await decideCase(moderator, { ...removal(caseId), rule: 'minor_sexual' });
  expect([await opens(photo), await opens(first)]).toEqual([false, true]);
  expect(await getOwnAsked(entry.memberId, number)).toMatchObject({ pictures: [] });
  await undoDecision(moderator, { action: decided.ok ? decided.value.actionId : '' });
  expect(await opens(photo)).toBe(true);
});

test('an entry that waits for its first look is its maker’s again when a copy in it, its only photo, is frozen', async () => {
  const { entry, photo } = await makePicturedEntry();
  const pixelHashes = [createHash('sha256').update(entry.publicId).digest('hex')];
  await db.update(photos).set({ pixelHashes }).where(eq(photos.id, photo.id));
  const waiting = await makeEntry({ state: 'waiting' });
  await db.update(photos).set({ pixelHashes }).where(eq(photos.id, waiting.coverPhotoId));
  await brake(entry.publicId, [photo.key]);
  const states = async () => ({
    photo: (await readPhoto(waiting.coverPhotoId)).status,
    entry: (await db.select().from(entries).where(eq(entries.id, waiting.id)))[0],
    first: (await caseOf(waiting.id)).state,
  });
  expect(await states()).toMatchObject({ photo: 'frozen', entry: { state: 'draft', photoCount: 0 }, first: 'closed' });
  await decideCase(await makeModerator(), { kind: 'lift', caseId: (await caseOf(photo.id)).id, words: 'Not in it.' });
  expect(await states()).toMatchObject({ photo: 'ready', entry: { state: 'draft', photoCount: 1 } });
});
