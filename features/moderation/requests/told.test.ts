import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember, suspend } from '@/db/factories';
import { cases, pictureRequestPhotos, pictureRequests } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { waitingForLocks } from '@/test/lock-waits';
import { makeModerator } from '@/test/moderation';
import { readPhoto, waitingJobs } from '@/test/photos';
import { ask, brake, caseOf, demand, follow, makePicturedEntry, someAddress } from '@/test/requests';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { tellDecision } from '../tell';
import { brakeIsDue } from './due';
import { answerCase } from './mutations/answer';
import { withdrawRequest } from './mutations/withdraw';

// Who hears what of a request, and when.

afterAll(closeQueue);

const byAddress = async (email: string) =>
  (await db.select().from(pictureRequests).where(eq(pictureRequests.email, email)))[0]?.id ?? '';
const mailsTo = async (memberId: string) =>
  (await waitingJobs('decision-mail')).filter((mail) => mail.memberId === memberId).map(({ about }) => about);
const lift = (caseId: string) => ({ kind: 'lift', caseId, words: 'They are not in it.' }) as const;
const removal = (caseId: string) =>
  ({ kind: 'remove', caseId, rule: 'no_permission', words: 'They said no.', strikePoints: 0 }) as const;

test('with a brake its clock begins, its picture is copied, its file goes, and the address of its page is mailed', async () => {
  const { entry, photo } = await makePicturedEntry();
  const { email } = await brake(entry.publicId, [photo.key]);
  const { id: caseId, snapshot } = await caseOf(photo.id, 'brake');
  expect(await waitingJobs('brake-due')).toContainEqual({ caseId });
  const [picture] = snapshot.pictures;
  expect(await waitingJobs('keep-evidence')).toContainEqual({
    copies: [{ from: photo.key, file: picture?.file, to: picture?.key }],
  });
  expect(await waitingJobs('place-files')).toContainEqual({ photoId: photo.id });
  const mail = { about: 'confirmed', requestId: await byAddress(email) };
  expect(await waitingJobs('request-mail')).toContainEqual(mail);
});

test('the uploader is told what was asked, and whether it is hidden', async () => {
  const [one, two] = [await makePicturedEntry(), await makePicturedEntry()];
  const member = await makeMember();
  await suspend(member.id);
  const email = member.email ?? '';
  await demand(email, `/e/${one.entry.publicId}/x#A2`);
  await follow(email);
  expect(await mailsTo(one.entry.memberId)).toEqual(['takedown_asked']);
  // A takedown hides nothing: there is nothing to hold back from who is suspended.
  const request = eq(pictureRequestPhotos.requestId, await byAddress(email));
  expect(await db.select().from(pictureRequestPhotos).where(request)).toMatchObject([{ heldBecause: null }]);
  await brake(two.entry.publicId, [two.photo.key], { email });
  expect(await mailsTo(two.entry.memberId)).toEqual(['brake_asked']);
});

test('that a photo is shown again is told to its uploader, who has nothing to appeal', async () => {
  const { entry, photo } = await makePicturedEntry();
  await brake(entry.publicId, [photo.key]);
  const decided = await decideCase(await makeModerator(), lift((await caseOf(photo.id, 'brake')).id));
  const action = decided.ok ? decided.value.actionId : '';
  await tellDecision({ actionId: action });
  const mails = (await waitingJobs('decision-mail')).filter(({ memberId }) => memberId === entry.memberId);
  expect(mails).toContainEqual(expect.objectContaining({ about: 'decision.lift' }));
  const uploader = await makeViewer({ id: entry.memberId });
  expect(await appealDecision(uploader, { action, words: 'No' })).toMatchObject({ ok: false });
  expect(await db.$count(cases, eq(cases.appealedId, action))).toBe(0);
});

test('who took it back hears nothing more; the other does, and the uploader when nobody asks any more', async () => {
  const [kept, over] = [await makePicturedEntry(), await makePicturedEntry()];
  const [one, two] = [someAddress(), someAddress()];
  for (const email of [one, two]) await ask(kept.entry.publicId, [kept.photo.key], { email });
  const code = await follow(one);
  await follow(two);
  await withdrawRequest({ code });
  const decided = await decideCase(await makeModerator(), removal((await caseOf(kept.photo.id, 'brake')).id));
  await tellDecision({ actionId: decided.ok ? decided.value.actionId : '' });
  const told = (await waitingJobs('request-mail')).filter(({ about }) => about === 'removed');
  expect(told.map(({ requestId }) => requestId)).toEqual([await byAddress(two)]);
  expect(await mailsTo(kept.entry.memberId)).not.toContain('request_withdrawn');

  await withdrawRequest({ code: (await brake(over.entry.publicId, [over.photo.key])).code });
  expect(await mailsTo(over.entry.memberId)).toEqual(['photo_frozen', 'request_withdrawn']);
});

test('a case that comes first because its hours are over still does when somebody else asks, too', async () => {
  const { entry, photo } = await makePicturedEntry();
  const later = someAddress();
  await ask(entry.publicId, [photo.key], { email: later });
  await brake(entry.publicId, [photo.key]);
  const { id: caseId } = await caseOf(photo.id, 'brake');
  await db.update(cases).set({ dueAt: new Date() }).where(eq(cases.id, caseId));
  await brakeIsDue({ caseId });
  await follow(later);
  expect(await caseOf(photo.id, 'brake')).toMatchObject({ id: caseId, urgency: 6 });
});

test('what was decided in time is not overdue, and an answer that comes with the decision is too late', async () => {
  const { entry, photo } = await makePicturedEntry();
  await brake(entry.publicId, [photo.key]);
  const { id: caseId, number } = await caseOf(photo.id, 'brake');
  const [moderator, uploader] = [await makeModerator(), await makeViewer({ id: entry.memberId })];
  let answer: ReturnType<typeof answerCase> | undefined;
  await db.transaction(async (tx) => {
    await decideCase(moderator, lift(caseId), undefined, tx);
    answer = answerCase(uploader, { number, words: 'Wait' });
    await expect.poll(waitingForLocks).toBe(1);
  });
  expect(await answer).toMatchObject({ reason: 'case_decided' });
  expect((await readPhoto(photo.id)).status).toBe('ready');
  await db.update(cases).set({ dueAt: new Date() }).where(eq(cases.id, caseId));
  await brakeIsDue({ caseId });
  expect(await caseOf(photo.id, 'brake')).toMatchObject({ urgency: 5 });
});
