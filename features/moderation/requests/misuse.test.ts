import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeMember, makePhoto, suspend } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { cases, moderationActions, photos, pictureRequestPhotos, rateLimits, suspensions } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { closeQueue } from '@/lib/queue';
import { somewhere } from '@/test/accounts';
import { makeModerator } from '@/test/moderation';
import { readPhoto } from '@/test/photos';
import { ask, brake, demand, follow, makePicturedEntry, someAddress } from '@/test/requests';
import { decideCase } from '../mutations/decide';
import { undoDecision } from '../mutations/undo';
import { requestLimits } from './limits';
import { withdrawRequest } from './mutations/withdraw';
import { personOf } from './person';

vi.setConfig({ testTimeout: 60_000 });
afterAll(closeQueue);

type Pictured = Awaited<ReturnType<typeof makePicturedEntry>>;

async function brakeOn({ entry, photo }: Pictured, given: Parameters<typeof brake>[2] = {}) {
  const asked = await brake(entry.publicId, [photo.key], given);
  const [found] = await db
    .select({ heldBecause: pictureRequestPhotos.heldBecause, caseId: cases.id, state: cases.state })
    .from(pictureRequestPhotos)
    .innerJoin(cases, eq(cases.id, pictureRequestPhotos.caseId))
    .where(eq(pictureRequestPhotos.photoId, photo.id))
    .orderBy(pictureRequestPhotos.requestId)
    .limit(20);
  const rows = await db.select().from(pictureRequestPhotos).where(eq(pictureRequestPhotos.photoId, photo.id));
  if (!found) throw new Error('no case');
  const newest = rows.toSorted((a, b) => a.requestId.localeCompare(b.requestId)).at(-1);
  return {
    ...asked,
    caseId: newest?.caseId ?? '',
    held: newest?.heldBecause,
    status: (await readPhoto(photo.id)).status,
  };
}

const lift = async (caseId: string, misuse = false) => {
  const lifted = await decideCase(await makeModerator(), { kind: 'lift', caseId, words: 'Not in it.', misuse });
  expect(lifted).toMatchObject({ ok: true });
};

test('so many an hour from one client, and from one mail box however it is written', async () => {
  const { entry, photo } = await makePicturedEntry();
  const address = somewhere();
  for (let nth = 0; nth < requestLimits.address.points; nth += 1)
    expect(await ask(entry.publicId, [photo.key], { address })).toEqual({ ok: true });
  expect(await ask(entry.publicId, [photo.key], { address })).toMatchObject({ code: 'too_many' });

  const email = someAddress();
  for (let nth = 0; nth < requestLimits.person.points; nth += 1)
    expect(await ask(entry.publicId, [photo.key], { email: email.replace('@', `+${nth}@`) })).toEqual({ ok: true });
  for (const again of [email, email.toUpperCase()])
    expect(await ask(entry.publicId, [photo.key], { email: again })).toMatchObject({ code: 'too_many' });
  expect(await demand(email, `/e/${entry.publicId}`)).toMatchObject({ code: 'too_many' });
});

test('so many a day from one mail box', async () => {
  const { entry, photo } = await makePicturedEntry();
  const email = someAddress();
  await overLimit(requestLimits.personDay, personOf(email).toString('hex'), requestLimits.personDay.points);
  expect(await ask(entry.publicId, [photo.key], { email })).toMatchObject({ code: 'too_many' });
});

test('who had it lifted opens a case with the next brake, and freezes nothing; others still do', async () => {
  const pictured = await makePicturedEntry();
  const first = await brakeOn(pictured);
  expect(first).toMatchObject({ held: null, status: 'frozen' });
  await lift(first.caseId);
  const again = await brakeOn(pictured, { email: first.email.replace('@', '+again@') });
  expect(again).toMatchObject({ held: 'ended_before', status: 'ready' });
  expect(again.caseId).not.toBe(first.caseId);
  expect(await brakeOn(pictured)).toMatchObject({ held: null, status: 'frozen' });
});

test('the same holds for a copy of the picture, and for who took the brake back', async () => {
  const pictured = await makePicturedEntry();
  const pixelHashes = ['a'.repeat(56) + Date.now().toString(16).padStart(8, '0').slice(-8)];
  await db.update(photos).set({ pixelHashes }).where(eq(photos.id, pictured.photo.id));
  const first = await brakeOn(pictured);
  await withdrawRequest({ code: first.code });
  expect(await brakeOn(pictured, { email: first.email })).toMatchObject({ held: 'ended_before', status: 'ready' });

  const elsewhere = await makePicturedEntry();
  const copy = await makePhoto(elsewhere.entry.memberId, { entryId: elsewhere.entry.id, position: 2, pixelHashes });
  expect(await brakeOn({ ...elsewhere, photo: copy }, { email: first.email })).toMatchObject({
    ...{ held: 'ended_before', status: 'ready' },
  });
});

test('a takedown that was taken back, and a lift that was, end nothing', async () => {
  const { entry, photo } = await makePicturedEntry();
  const email = someAddress();
  await demand(email, `/e/${entry.publicId}/x#A2`);
  await withdrawRequest({ code: await follow(email) });
  await ask(entry.publicId, [photo.key], { email: email.replace('@', '+1@') });
  const first = await brakeOn({ entry, photo, first: photo }, { email });
  expect(first).toMatchObject({ held: null, status: 'frozen' });
  const moderator = await makeModerator();
  const lifted = await decideCase(moderator, { kind: 'lift', caseId: first.caseId, words: 'Not in it.', misuse: true });
  await undoDecision(moderator, { action: lifted.ok ? lifted.value.actionId : '' });
  await follow(email.replace('@', '+1@'));
  const asked = await db.select().from(pictureRequestPhotos).where(eq(pictureRequestPhotos.photoId, photo.id));
  expect(asked.map(({ heldBecause }) => heldBecause)).toEqual([null, null, null]);
});

test('a misuse of more than a year ago, or one that was no misuse after all, is forgiven', async () => {
  const email = someAddress();
  for (const nth of [1, 2, 3, 4]) {
    await db.delete(rateLimits);
    const one = await brakeOn(await makePicturedEntry(), { email: email.replace('@', `+${nth}@`) });
    expect(one).toMatchObject({ held: null, status: 'frozen' });
    const decided = await makeDecision({
      ...{ memberId: (await makeMember()).id, kind: 'lift', words: 'Not in it.', after: { misuse: true } },
      createdAt: new Date(Date.now() - (nth > 2 ? 0 : 366 * 86_400_000)),
    });
    const { id, caseId, subjectId } = decided;
    if (nth > 2) {
      const reverse = { kind: 'reverse', words: 'They are.', reversesId: id, before: {}, after: {} } as const;
      const row = {
        ...reverse,
        caseId,
        subjectId,
        subjectKind: 'photo',
        moderatorId: randomUUID(),
        rulesVersion: '',
      } as const;
      await db.insert(moderationActions).values(row);
    }
    await db.update(pictureRequestPhotos).set({ caseId }).where(eq(pictureRequestPhotos.caseId, one.caseId));
  }
  await db.delete(rateLimits);
  expect(await brakeOn(await makePicturedEntry(), { email })).toMatchObject({ held: null, status: 'frozen' });
});

test('after two brakes that were marked as misuse, the next ones of that person are left to a moderator', async () => {
  const email = someAddress();
  const member = await makeMember();
  for (const nth of [1, 2]) {
    const one = await brakeOn(await makePicturedEntry(), { email: email.replace('@', `+${nth}@`), viewer: member });
    expect(one).toMatchObject({ held: null, status: 'frozen' });
    await lift(one.caseId, true);
  }
  expect(await brakeOn(await makePicturedEntry(), { email })).toMatchObject({ held: 'misused', status: 'ready' });
  const signedIn = await brakeOn(await makePicturedEntry(), { viewer: member });
  expect(signedIn).toMatchObject({ held: 'misused', status: 'ready' });
  await db.delete(rateLimits);
  const byAddress = await brakeOn(await makePicturedEntry(), { email, viewer: await makeMember() });
  expect(byAddress).toMatchObject({ held: 'misused', status: 'ready' });
  expect(await brakeOn(await makePicturedEntry())).toMatchObject({ held: null });
});

test('a brake that was lifted without a mark counts for nothing elsewhere', async () => {
  const email = someAddress();
  for (const nth of [1, 2, 3]) {
    const one = await brakeOn(await makePicturedEntry(), { email: email.replace('@', `+${nth}@`) }).catch(() => null);
    if (nth < 3 || one) expect(one).toMatchObject({ held: null, status: 'frozen' });
    if (one) await lift(one.caseId);
  }
});

test('who is suspended freezes nothing, signed in or by their address', async () => {
  const member = await makeMember();
  await suspend(member.id);
  expect(await brakeOn(await makePicturedEntry(), { viewer: member })).toMatchObject({ held: 'suspended' });
  const byAddress = await brakeOn(await makePicturedEntry(), { email: member.email ?? '' });
  expect(byAddress).toMatchObject({ held: 'suspended', status: 'ready' });
  const earlier = await makeMember();
  const [hour, ago] = [new Date(Date.now() - 3_600_000), new Date(Date.now() - 7_200_000)];
  await db.insert(suspensions).values([
    { memberId: earlier.id, reason: 'A test', startsAt: ago, endsAt: hour },
    { memberId: earlier.id, reason: 'A test', scope: 'comments' },
  ]);
  expect(await brakeOn(await makePicturedEntry(), { viewer: earlier })).toMatchObject({ held: null });
});

test('of one member only so many photos are frozen in a day', async () => {
  const { entry, photo } = await makePicturedEntry();
  await overLimit(requestLimits.ofOneMember, entry.memberId, requestLimits.ofOneMember.points);
  expect(await brakeOn({ entry, photo } as Pictured)).toMatchObject({ held: 'many_of_one', status: 'ready' });
});

test('nor more of them by copies that somebody else put here', async () => {
  const [theirs, elsewhere] = [await makePicturedEntry(), await makePicturedEntry()];
  const pixelHashes = ['b'.repeat(56) + Date.now().toString(16).padStart(8, '0').slice(-8)];
  for (const { photo } of [theirs, elsewhere])
    await db.update(photos).set({ pixelHashes }).where(eq(photos.id, photo.id));
  await overLimit(requestLimits.ofOneMember, theirs.entry.memberId, requestLimits.ofOneMember.points);
  expect(await brakeOn(elsewhere)).toMatchObject({ held: null, status: 'frozen' });
  expect((await readPhoto(theirs.photo.id)).status).toBe('ready');
  const [found] = await db.select().from(cases).where(eq(cases.subjectId, theirs.photo.id));
  expect(found).toMatchObject({ kind: 'brake', state: 'open' });
});
