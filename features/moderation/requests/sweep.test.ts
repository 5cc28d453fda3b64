import { randomBytes } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCase, makeEntry, makeMember } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { cases, pictureRequestPhotos, pictureRequests } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { withheldStorage } from '@/lib/storage/photos';
import { sentMails } from '@/test/accounts';
import { makeModerator } from '@/test/moderation';
import { ask, brake, makePicturedEntry, someAddress } from '@/test/requests';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { sweepEvidence } from '../sweep-evidence';
import { tellDecision } from '../tell';
import { sendRequestMail } from './mail';
import { withdrawRequest } from './mutations/withdraw';
import { getRequest } from './queries/request';
import { sweepRequests } from './sweep';

afterAll(closeQueue);

const ago = (days: number) => sql`now() - make_interval(days => ${days})`;
const byAddress = async (email: string) =>
  (await db.select().from(pictureRequests).where(eq(pictureRequests.email, email)))[0];

test('a request whose link nobody followed is forgotten, with its address', async () => {
  const { entry, photo } = await makePicturedEntry();
  const [old, fresh] = [someAddress(), someAddress()];
  for (const email of [old, fresh]) await ask(entry.publicId, [photo.key], { email });
  const { email: confirmed } = await brake(entry.publicId, [photo.key]);
  await db
    .update(pictureRequests)
    .set({ createdAt: ago(3) })
    .where(inArray(pictureRequests.email, [old, confirmed]));
  await sweepRequests();
  expect(await byAddress(old)).toBeUndefined();
  expect(await byAddress(confirmed)).toBeDefined();
  expect(await byAddress(fresh)).toBeDefined();
});

/** A brake of 40 days ago; what was decided about it was told so many days ago, or nothing was. */
async function makeOld(toldDaysAgo: number | null) {
  const { entry, photo } = await makePicturedEntry();
  const { email, code } = await brake(entry.publicId, [photo.key]);
  const request = await byAddress(email);
  if (!request) throw new Error('no request');
  const [opened] = await db.select().from(cases).where(eq(cases.subjectId, photo.id));
  const removal = { kind: 'remove', caseId: opened?.id ?? '', rule: 'no_permission', words: 'No.' } as const;
  let action = '';
  if (toldDaysAgo !== null) {
    const decided = await decideCase(await makeModerator(), { ...removal, strikePoints: 0 });
    action = decided.ok ? decided.value.actionId : '';
    await tellDecision({ actionId: action });
    await db
      .update(pictureRequestPhotos)
      .set({ toldAt: ago(toldDaysAgo) })
      .where(eq(pictureRequestPhotos.requestId, request.id));
  }
  await db
    .update(pictureRequests)
    .set({ confirmedAt: ago(40), name: 'Ada', work: 'The print' })
    .where(eq(pictureRequests.id, request.id));
  const read = async () =>
    (await db.select().from(pictureRequests).where(eq(pictureRequests.id, request.id)))[0] ?? null;
  return { entry, email, code, action, read };
}

test('thirty days after the decision the address and the words are gone; who it was can still be told apart', async () => {
  const [open, recent, old] = [await makeOld(null), await makeOld(29), await makeOld(31)];
  const before = await old.read();
  await sweepRequests();
  for (const { email, read } of [open, recent])
    expect(await read()).toMatchObject({ email, words: 'I said no on the day.' });
  expect(await old.read()).toMatchObject({ email: null, name: '', work: '', words: '', person: before?.person });
  const mails = (await sentMails()).length;
  await sendRequestMail({ about: 'confirmed', requestId: before?.id ?? '' });
  expect((await sentMails()).length).toBe(mails);
  expect(await getRequest('brake', old.code)).toMatchObject({ photos: [{ state: 'removed' }] });
});

test('while an appeal about it is open, its moderator still reads what was asked', async () => {
  const { entry, action, email, read } = await makeOld(31);
  await appealDecision(await makeViewer({ id: entry.memberId }), { action, words: 'It is me' });
  await sweepRequests();
  expect(await read()).toMatchObject({ email });
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, action));
  await decideCase(await makeModerator(), { kind: 'uphold', caseId: appeal?.id ?? '', words: 'It stays.' });
  await sweepRequests();
  expect(await read()).toMatchObject({ email: null });
});

test('what was taken back is forgotten thirty days after that', async () => {
  const { code, read, email } = await makeOld(null);
  await withdrawRequest({ code });
  await sweepRequests();
  expect(await read()).toMatchObject({ email });
  await db
    .update(pictureRequests)
    .set({ withdrawnAt: ago(31) })
    .where(eq(pictureRequests.email, email));
  await sweepRequests();
  expect(await read()).toMatchObject({ email: null });
});

test('copies of what was reported go half a year after the case, and stay while it is open or appealed', async () => {
  const keep = async (key: string) => withheldStorage.put(key, '960.webp', Buffer.from('RIFF a picture'));
  const isKept = async (key: string) => (await withheldStorage.read(key, '960.webp')) !== null;
  const member = await makeMember();
  const [old, appealed, recent] = [
    await makeDecision({ memberId: member.id }),
    await makeDecision({ memberId: member.id }),
    await makeDecision({ memberId: member.id }),
  ];
  const picture = { key: randomBytes(16).toString('hex'), file: '960.webp', alt: '' };
  const entry = await makeEntry();
  const snapshot = { title: 'A thing', text: 'Words', path: '/e/aaaaaaaaaa/a', pictures: [picture] };
  const open = await makeCase(entry, { snapshot, createdAt: new Date('2020-01-01') });
  for (const { key } of [old.picture, appealed.picture, recent.picture, picture]) await keep(key);
  for (const { caseId } of [old, appealed])
    await db
      .update(cases)
      .set({ closedAt: ago(181) })
      .where(eq(cases.id, caseId));
  await appealDecision(await makeViewer({ id: member.id }), { action: appealed.id, words: 'No' });
  await sweepEvidence();
  expect(
    await Promise.all([old.picture, appealed.picture, recent.picture, picture].map(({ key }) => isKept(key))),
  ).toEqual([false, true, true, true]);
  // An appeal that was answered counts from its answer on.
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, appealed.id));
  await decideCase(await makeModerator(), { kind: 'uphold', caseId: appeal?.id ?? '', words: 'It stays.' });
  await sweepEvidence();
  expect(await isKept(appealed.picture.key)).toBe(true);
  const pictures = async (id: string) => (await db.select().from(cases).where(eq(cases.id, id)))[0]?.snapshot.pictures;
  expect(await pictures(old.caseId)).toEqual([]);
  expect(await pictures(open.id)).toEqual([picture]);
});
