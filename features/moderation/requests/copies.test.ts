import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember, makePhoto } from '@/db/factories';
import { cases, members, moderationActions, photos, refusedPictures, statements } from '@/db/schema';
import { hashPhotos } from '@/features/photos/processing/hash-photos';
import { closeQueue } from '@/lib/queue';
import { makeCase, makeModerator } from '@/test/moderation';
import { call, readPhoto, uploadAndProcess } from '@/test/photos';
import { brake, caseOf, makePicturedEntry } from '@/test/requests';
import { makeViewer } from '@/test/viewer';
import { decideCase } from '../mutations/decide';
import { undoDecision } from '../mutations/undo';
import { withdrawRequest } from './mutations/withdraw';

vi.setConfig({ testTimeout: 60_000 });
afterAll(closeQueue);

const someHash = () => createHash('sha256').update(randomBytes(8)).digest('hex');

/** A pictured entry, a copy of its photo in another member's entry, and one as a third member's picture. */
async function makeCopies() {
  const pictured = await makePicturedEntry();
  const pixelHashes = [someHash()];
  await db.update(photos).set({ pixelHashes }).where(eq(photos.id, pictured.photo.id));
  const other = await makeEntry();
  await db
    .update(photos)
    .set({ pixelHashes: [someHash(), ...pixelHashes] })
    .where(eq(photos.id, other.coverPhotoId));
  const third = await makeMember();
  const avatar = await makePhoto(third.id, { pixelHashes });
  await db.update(members).set({ avatarPhotoId: avatar.id }).where(eq(members.id, third.id));
  const ids = [pictured.photo.id, other.coverPhotoId, avatar.id];
  const states = async () => Promise.all(ids.map(async (id) => (await readPhoto(id)).status));
  return { pictured, other, third, avatar, ids, states, pixelHashes };
}

test('identical copies are frozen with the photo, stand with its case, and are lifted with it', async () => {
  const { pictured, other, third, states, ids } = await makeCopies();
  await brake(pictured.entry.publicId, [pictured.photo.key]);
  expect(await states()).toEqual(['frozen', 'frozen', 'frozen']);
  const [lead, copy, picture] = await Promise.all(ids.map((id) => caseOf(id)));
  expect(lead).toMatchObject({ leadId: null, memberId: pictured.entry.memberId });
  expect(copy).toMatchObject({ leadId: lead?.id, memberId: other.memberId });
  expect(copy?.snapshot.title).toBe(other.title);
  expect(picture).toMatchObject({ leadId: lead?.id, memberId: third.id });

  const moderator = await makeModerator();
  const lift = (caseId = '') => ({ kind: 'lift', caseId, words: 'Not in it.' }) as const;
  expect(await decideCase(moderator, lift(copy?.id))).toMatchObject({ reason: 'decided_with_lead' });
  expect(await decideCase(moderator, lift(lead?.id))).toMatchObject({ ok: true });
  expect(await states()).toEqual(['ready', 'ready', 'ready']);
  expect(await db.$count(cases, eq(cases.leadId, lead?.id ?? ''))).toBe(2);
  expect((await Promise.all(ids.map((id) => caseOf(id)))).map(({ state }) => state)).toEqual([
    'closed',
    'closed',
    'closed',
  ]);
});

test('a removal removes them alike: a row, reasons and a refusal of the picture for each, and one undo for all', async () => {
  const { pictured, other, third, states, ids, pixelHashes } = await makeCopies();
  await brake(pictured.entry.publicId, [pictured.photo.key]);
  const [lead] = await Promise.all(ids.map((id) => caseOf(id)));
  const moderator = await makeModerator();
  const removal = {
    kind: 'remove',
    caseId: lead?.id ?? '',
    rule: 'no_permission',
    words: 'They said no.',
    strikePoints: 2,
  } as const;
  const decided = await decideCase(moderator, removal);
  expect(decided.ok && decided.value.tags).toEqual(
    expect.arrayContaining([`entry:${pictured.entry.publicId}`, `entry:${other.publicId}`, `member:${third.handle}`]),
  );
  expect(await states()).toEqual(['removed', 'removed', 'removed']);
  for (const [nth, id] of ids.entries()) {
    const actions = await db.select().from(moderationActions).where(eq(moderationActions.subjectId, id));
    expect(actions).toMatchObject([{ kind: 'remove', strikePoints: nth === 0 ? 2 : 0 }]);
    expect(await db.$count(statements, eq(statements.actionId, actions[0]?.id ?? ''))).toBe(1);
  }
  const refused = await db
    .select()
    .from(refusedPictures)
    .where(eq(refusedPictures.pixelHash, pixelHashes[0] ?? ''));
  expect(refused.map(({ memberId }) => memberId)).toEqual([null, null, null]);

  expect(await undoDecision(moderator, { action: decided.ok ? decided.value.actionId : '' })).toMatchObject({
    ok: true,
  });
  expect(await states()).toEqual(['frozen', 'frozen', 'frozen']);
  expect(await db.$count(refusedPictures, eq(refusedPictures.pixelHash, pixelHashes[0] ?? ''))).toBe(0);
  expect(await decideCase(moderator, removal)).toMatchObject({ ok: true });
  expect(await states()).toEqual(['removed', 'removed', 'removed']);
});

test('a copy of the deciding moderator becomes a case for somebody else', async () => {
  const { pictured, third, states, ids } = await makeCopies();
  await db.update(members).set({ role: 'moderator' }).where(eq(members.id, third.id));
  await brake(pictured.entry.publicId, [pictured.photo.key]);
  const [lead] = await Promise.all(ids.map((id) => caseOf(id)));
  const decision = { kind: 'lift', caseId: lead?.id ?? '', words: 'Not in it.' } as const;
  expect(await decideCase(await makeViewer(third), decision)).toMatchObject({ ok: true });
  expect(await states()).toEqual(['ready', 'ready', 'frozen']);
  expect(await caseOf(ids[2] ?? '')).toMatchObject({ leadId: null, state: 'open' });
});

test('a copy of who asks is left alone, and taking the brake back brings the others back', async () => {
  const { pictured, third, states } = await makeCopies();
  const { code } = await brake(pictured.entry.publicId, [pictured.photo.key], { viewer: third });
  expect(await states()).toEqual(['frozen', 'frozen', 'ready']);
  expect(await withdrawRequest({ code })).toMatchObject({ ok: true });
  expect(await states()).toEqual(['ready', 'ready', 'ready']);
});

test('copies of a reported photo go when the moderator says so, and then the picture is refused from everyone', async () => {
  const { pictured, states, ids, pixelHashes } = await makeCopies();
  const moderator = await makeModerator();
  const caseId = await makeCase({ kind: 'photo', id: pictured.photo.key ?? '' });
  const removal = { kind: 'remove', caseId, rule: 'not_yours', words: 'It is not theirs.', strikePoints: 0 } as const;
  const alone = await decideCase(moderator, removal);
  expect(await states()).toEqual(['removed', 'ready', 'ready']);
  const refused = () =>
    db
      .select()
      .from(refusedPictures)
      .where(eq(refusedPictures.pixelHash, pixelHashes[0] ?? ''));
  expect((await refused()).map(({ memberId }) => memberId)).toEqual([pictured.entry.memberId]);

  await undoDecision(moderator, { action: alone.ok ? alone.value.actionId : '' });
  const together = await decideCase(moderator, { ...removal, copies: true });
  expect(await states()).toEqual(['removed', 'removed', 'removed']);
  expect((await refused()).map(({ memberId }) => memberId)).toEqual([null, null, null]);

  await undoDecision(moderator, { action: together.ok ? together.value.actionId : '' });
  expect(await states()).toEqual(['ready', 'ready', 'ready']);
  expect((await caseOf(ids[1] ?? '')).state).toBe('closed');
  expect(await decideCase(moderator, { kind: 'keep', caseId, words: '' })).toMatchObject({ ok: true });
});

test('the same picture is not taken again while its removal stands, and while it is frozen', async () => {
  const owner = await makeViewer();
  const entry = await makeEntry({ memberId: owner.id, photoCount: 1 });
  const first = await uploadAndProcess(owner, entry.publicId, 'rotated-gps.jpg');
  expect(first.status).toBe('ready');
  expect(first.pixelHashes).toHaveLength(2);
  const { code } = await brake(entry.publicId, [first.key]);
  const stranger = await makeViewer();
  const elsewhere = await makeEntry({ memberId: stranger.id });
  const again = () => uploadAndProcess(stranger, elsewhere.publicId, 'rotated-gps.jpg');
  expect(await again()).toMatchObject({ status: 'failed', error: 'withheld' });
  await withdrawRequest({ code });
  expect(await again()).toMatchObject({ status: 'ready', error: null });

  const moderator = await makeModerator();
  const removal = { kind: 'remove', rule: 'spam', words: 'No.', strikePoints: 0 } as const;
  const caseId = await makeCase({ kind: 'photo', id: first.key ?? '' });
  const decided = await decideCase(moderator, { ...removal, caseId });
  const mine = () => uploadAndProcess(owner, entry.publicId, 'rotated-gps.jpg');
  expect(await mine()).toMatchObject({ status: 'failed', error: 'withheld' });
  expect(await again()).toMatchObject({ status: 'ready' });
  await undoDecision(moderator, { action: decided.ok ? decided.value.actionId : '' });
  expect(await mine()).toMatchObject({ status: 'ready' });
});

test('photos from before copies were looked for are looked at out of their masters', async () => {
  const owner = await makeViewer();
  const entry = await makeEntry({ memberId: owner.id });
  const photo = await uploadAndProcess(owner, entry.publicId, 'rotated-gps.jpg');
  await db.update(photos).set({ pixelHashes: [] }).where(eq(photos.id, photo.id));
  const before = (BigInt(`0x${photo.id.replaceAll('-', '')}`) - 1n).toString(16).padStart(32, '0');
  await hashPhotos({ after: before }, call);
  expect((await readPhoto(photo.id)).pixelHashes).toEqual([photo.pixelHashes[1]]);
});
