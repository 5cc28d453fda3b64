import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makePhoto } from '@/db/factories';
import { cases, photos, refusedPictures } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { somewhere } from '@/test/accounts';
import { makeModerator } from '@/test/moderation';
import { readPhoto, waitingJobs } from '@/test/photos';
import { ask, brake, caseOf, follow, makePicturedEntry, someAddress } from '@/test/requests';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { claimCase } from '../mutations/claim';
import { decideCase } from '../mutations/decide';
import { getCase } from '../queries/case';
import { countQueues, listCases } from '../queries/queue';
import { tellDecision } from '../tell';
import { mostPhotos } from './input';
import { answerCase } from './mutations/answer';
import { askTakedown } from './mutations/ask';
import { getRequest } from './queries/request';

afterAll(closeQueue);

const takedown = {
  ...{ standing: 'artist' as const, name: 'Somebody', work: 'The print behind her', words: 'Since May' },
  declaration: 'on',
} as const;

test('a moderator reads who asked for what, the copies and the answer; an address reads nobody', async () => {
  const { entry, photo, first } = await makePicturedEntry();
  const pixelHashes = [createHash('sha256').update(randomBytes(8)).digest('hex')];
  const copy = await makeEntry();
  for (const id of [photo.id, copy.coverPhotoId]) await db.update(photos).set({ pixelHashes }).where(eq(photos.id, id));
  const { email } = await brake(entry.publicId, [photo.key, first.key], { words: 'I said no', standing: 'guardian' });
  const { number } = await caseOf(photo.id);
  await answerCase(await makeViewer({ id: entry.memberId }), { number, words: 'She agreed.' });

  const moderator = await makeModerator();
  const found = await getCase(moderator, number);
  expect(found?.dueAt).toBeInstanceOf(Date);
  expect(found?.asked).toMatchObject({
    requests: [{ standing: 'guardian', words: 'I said no', isMember: false, heldBecause: null, lifted: 0 }],
    copies: [{ title: copy.title, status: 'frozen' }],
    alike: [{ code: 'A1', state: 'open' }],
    ...{ answer: { words: 'She agreed.' }, status: 'frozen', lead: null },
  });
  expect(JSON.stringify(found)).not.toContain(email);
  expect((await getCase(moderator, (await caseOf(copy.coverPhotoId)).number))?.asked?.lead).toBe(number);
  for (const nobody of [null, await makeViewer(), await makeViewer({ id: entry.memberId })])
    expect(await getCase(nobody, number)).toBeNull();

  const queue = await listCases(moderator, 'brakes');
  expect(queue?.rows.filter((row) => row.number === number)).toMatchObject([{ kind: 'brake', dueAt: found?.dueAt }]);
  expect(queue?.rows.every(({ kind }) => kind === 'brake' || kind === 'takedown')).toBe(true);
  expect((await countQueues(moderator)).brakes).toBe(queue?.rows.length);
});

test('nobody decides what they asked for themselves', async () => {
  const { entry, photo } = await makePicturedEntry();
  const [asker, other] = [await makeModerator(), await makeModerator()];
  await brake(entry.publicId, [photo.key], { viewer: asker });
  const { id: caseId, number } = await caseOf(photo.id);
  const lift = { kind: 'lift', caseId, words: 'Fine.' } as const;
  expect(await claimCase(asker, { caseId })).toMatchObject({ reason: 'own_case' });
  expect(await decideCase(asker, lift)).toMatchObject({ reason: 'own_case' });
  expect(await getCase(asker, number)).toBeNull();
  expect((await listCases(asker, 'brakes'))?.rows.some((row) => row.number === number)).toBe(false);
  expect((await readPhoto(photo.id)).status).toBe('frozen');
  expect(await decideCase(other, lift)).toMatchObject({ ok: true });
});

test('nor an appeal against what was decided for them, nor a case with a copy that they asked about', async () => {
  const { entry, photo } = await makePicturedEntry();
  const copy = await makeEntry();
  const pixelHashes = [createHash('sha256').update(randomBytes(8)).digest('hex')];
  for (const id of [photo.id, copy.coverPhotoId]) await db.update(photos).set({ pixelHashes }).where(eq(photos.id, id));
  const [asker, other, email] = [await makeModerator(), await makeModerator(), someAddress()];
  await ask(copy.publicId, [(await readPhoto(copy.coverPhotoId)).key], { email, viewer: asker });
  await brake(entry.publicId, [photo.key]);
  await follow(email);
  const { id: caseId, number } = await caseOf(photo.id);
  const own = { code: 'forbidden', reason: 'own_case' };
  const removal = { kind: 'remove', caseId, rule: 'no_permission', words: 'No.', strikePoints: 0 } as const;
  expect(await decideCase(asker, removal)).toMatchObject(own);
  expect(await getCase(asker, number)).toBeNull();

  const decided = await decideCase(other, removal);
  const action = decided.ok ? decided.value.actionId : '';
  await tellDecision({ actionId: action });
  await appealDecision(await makeViewer({ id: entry.memberId }), { action, words: 'It is me' });
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, action));
  const uphold = { kind: 'uphold', caseId: appeal?.id ?? '', words: 'It stays.' } as const;
  expect(await claimCase(asker, { caseId: uphold.caseId })).toMatchObject(own);
  expect(await decideCase(asker, uphold)).toMatchObject(own);
  expect(await getCase(asker, appeal?.number ?? 0)).toBeNull();
  expect((await listCases(asker, 'appeals'))?.rows.some((row) => row.number === appeal?.number)).toBe(false);
  expect(await decideCase(other, uphold)).toMatchObject({ reason: 'own_decision' });
  expect(await decideCase(await makeModerator(), uphold)).toMatchObject({ ok: true });
});

test('a takedown hides nothing by itself, each photo is decided by itself, and the one who asked is told of each', async () => {
  const [one, two] = [await makePicturedEntry(), await makePicturedEntry()];
  const email = someAddress();
  const addresses = `/e/${one.entry.publicId}/x#A2\nhttps://kitbash.example/ja/e/${two.entry.publicId}/y`;
  const ask = (given: string) =>
    askTakedown(null, { ...takedown, addresses: given, email }, { address: somewhere(), locale: 'en' });
  expect(await ask(`${addresses}\n/e/zzzzzzzzzz`)).toMatchObject({ fields: { addresses: 'unknown_address' } });
  const large = await makeEntry();
  for (let position = 1; position <= mostPhotos; position++)
    await makePhoto(large.memberId, { entryId: large.id, position });
  expect(await ask(`/e/${large.publicId}\n${addresses}`)).toMatchObject({ fields: { addresses: 'too_many_at_once' } });
  expect(await ask(addresses)).toEqual({ ok: true });
  const code = await follow(email);
  const states = async () => (await getRequest('takedown', code))?.photos.map(({ state }) => state).toSorted();
  expect(await states()).toEqual(['looked_at', 'looked_at', 'looked_at']);
  for (const { id } of [one.photo, two.photo, two.first]) expect((await readPhoto(id)).status).toBe('ready');

  const moderator = await makeModerator();
  const [gone, kept] = [await caseOf(one.photo.id), await caseOf(two.photo.id)];
  expect((await getCase(moderator, gone.number))?.asked?.requests).toMatchObject([
    { name: 'Somebody', work: 'The print behind her', words: 'Since May' },
  ]);
  expect((await getCase(moderator, gone.number))?.asked?.alike).toHaveLength(2);
  const decisions = [
    { kind: 'remove', caseId: gone.id, rule: 'not_yours', words: 'It is theirs.', strikePoints: 0 },
    { kind: 'keep', caseId: kept.id, words: 'It is not in it.' },
  ] as const;
  for (const decision of decisions) {
    const decided = await decideCase(moderator, decision);
    await tellDecision({ actionId: decided.ok ? decided.value.actionId : '' });
  }
  expect(await states()).toEqual(['kept', 'looked_at', 'removed']);
  expect((await readPhoto(one.photo.id)).status).toBe('removed');
  expect((await readPhoto(two.photo.id)).status).toBe('ready');
  const told = (await waitingJobs('request-mail')).filter(({ title }) =>
    [one.entry.title, two.entry.title].includes(String(title)),
  );
  expect(told.map(({ about }) => about).toSorted()).toEqual(['kept', 'removed']);
});

test('after an appeal that succeeds, the same picture is taken again', async () => {
  const { entry, photo } = await makePicturedEntry();
  const pixelHashes = [createHash('sha256').update(randomBytes(8)).digest('hex')];
  await db.update(photos).set({ pixelHashes }).where(eq(photos.id, photo.id));
  await brake(entry.publicId, [photo.key]);
  const { id: caseId } = await caseOf(photo.id);
  const removal = { kind: 'remove', caseId, rule: 'no_permission', words: 'No.', strikePoints: 0 } as const;
  const decided = await decideCase(await makeModerator(), removal);
  const action = decided.ok ? decided.value.actionId : '';
  const refused = () => db.$count(refusedPictures, eq(refusedPictures.actionId, action));
  expect(await refused()).toBe(1);
  await tellDecision({ actionId: action });
  await appealDecision(await makeViewer({ id: entry.memberId }), { action, words: 'It is me' });
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, action));
  const reversal = { kind: 'reverse', caseId: appeal?.id ?? '', words: 'It is them.' } as const;
  expect(await decideCase(await makeModerator(), reversal)).toMatchObject({ ok: true });
  expect(await refused()).toBe(0);
});
