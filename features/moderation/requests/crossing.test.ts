import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { cases, entries, photos } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { makeModerator } from '@/test/moderation';
import { readPhoto } from '@/test/photos';
import { ask, brake, caseOf, demand, follow, makePicturedEntry, someAddress } from '@/test/requests';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { undoDecision } from '../mutations/undo';
import { tellDecision } from '../tell';
import { brakeIsDue } from './due';
import { withdrawRequest } from './mutations/withdraw';

// What several people ask about one photo, or about copies of it, at once.

afterAll(closeQueue);

const statusOf = async (photoId: string) => (await readPhoto(photoId)).status;
const lift = (caseId: string) => ({ kind: 'lift', caseId, words: 'Not in it.' }) as const;

/** A photo that somebody wants taken down, and that somebody else has frozen since. */
async function askedTwice() {
  const { entry, photo } = await makePicturedEntry();
  const email = someAddress();
  await demand(email, `/e/${entry.publicId}/x#A2`);
  const takedown = await follow(email);
  const { code } = await brake(entry.publicId, [photo.key]);
  return { entry, photo, takedown, code };
}

/** A moderator takes the photo down for the owner of the work; the brake waits on. */
async function takeDown(photoId: string) {
  const moderator = await makeModerator();
  const { id: caseId } = await caseOf(photoId, 'takedown');
  const removal = { kind: 'remove', caseId, rule: 'not_yours', words: 'It is theirs.', strikePoints: 0 } as const;
  const decided = await decideCase(moderator, removal);
  expect(await statusOf(photoId)).toBe('removed');
  return { moderator, action: decided.ok ? decided.value.actionId : '' };
}

test('a takedown that is taken back shows nothing that a brake has frozen', async () => {
  const { photo, takedown } = await askedTwice();
  expect(await withdrawRequest({ code: takedown })).toMatchObject({ ok: true });
  expect(await statusOf(photo.id)).toBe('frozen');
  expect(await caseOf(photo.id, 'brake')).toMatchObject({ state: 'open' });
  expect(await decideCase(await makeModerator(), lift((await caseOf(photo.id, 'brake')).id))).toMatchObject({
    ok: true,
  });
  expect(await statusOf(photo.id)).toBe('ready');
});

test('a takedown that an appeal reverses gives the photo back to the brake that waits', async () => {
  const { entry, photo } = await askedTwice();
  const { action } = await takeDown(photo.id);
  await tellDecision({ actionId: action });
  await appealDecision(await makeViewer({ id: entry.memberId }), { action, words: 'I drew it' });
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, action));
  const reversal = { kind: 'reverse', caseId: appeal?.id ?? '', words: 'They did.' } as const;
  expect(await decideCase(await makeModerator(), reversal)).toMatchObject({ ok: true });
  expect(await statusOf(photo.id)).toBe('frozen');
  expect(await decideCase(await makeModerator(), lift((await caseOf(photo.id, 'brake')).id))).toMatchObject({
    ok: true,
  });
  expect((await db.select().from(entries).where(eq(entries.id, entry.id)))[0]).toMatchObject({
    ...{ photoCount: 2, coverPhotoId: photo.id, coverChosen: true },
  });
});

test('undone when nobody asks for a brake any more, the photo is shown', async () => {
  const { photo, code } = await askedTwice();
  const { moderator, action } = await takeDown(photo.id);
  expect(await withdrawRequest({ code })).toMatchObject({ ok: true });
  expect(await statusOf(photo.id)).toBe('removed');
  expect(await undoDecision(moderator, { action })).toMatchObject({ ok: true });
  expect(await statusOf(photo.id)).toBe('ready');
});

test('a copy that somebody else asks about stays frozen when the first brake is taken back, as a case by itself', async () => {
  const { entry, photo } = await makePicturedEntry();
  const copy = await makeEntry();
  const pixelHashes = [createHash('sha256').update(randomBytes(8)).digest('hex')];
  for (const id of [photo.id, copy.coverPhotoId]) await db.update(photos).set({ pixelHashes }).where(eq(photos.id, id));
  const email = someAddress();
  await ask(copy.publicId, [(await readPhoto(copy.coverPhotoId)).key], { email });
  const { code } = await brake(entry.publicId, [photo.key]);
  await follow(email);
  const { id: caseId, leadId } = await caseOf(copy.coverPhotoId, 'brake');
  expect(leadId).toBe((await caseOf(photo.id, 'brake')).id);
  await db.update(cases).set({ dueAt: new Date() }).where(eq(cases.id, caseId));
  await brakeIsDue({ caseId });
  expect(await caseOf(copy.coverPhotoId, 'brake')).toMatchObject({ urgency: 5 });

  expect(await withdrawRequest({ code })).toMatchObject({ ok: true });
  expect([await statusOf(photo.id), await statusOf(copy.coverPhotoId)]).toEqual(['ready', 'frozen']);
  // Its hours were over before it stood alone.
  expect(await caseOf(copy.coverPhotoId, 'brake')).toMatchObject({ state: 'open', leadId: null, urgency: 6 });
  expect(await decideCase(await makeModerator(), lift(caseId))).toMatchObject({ ok: true });
  expect(await statusOf(copy.coverPhotoId)).toBe('ready');
});
