import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { entries, members, photos } from '@/db/schema';
import { env } from '@/env';
import { closeQueue } from '@/lib/queue';
import { placeIncoming, readIncoming } from '@/lib/storage/incoming';
import { photoStorage } from '@/lib/storage/photos';
import { call, picture, readPhoto, upload, uploadAndProcess, waitingJobs } from '@/test/photos';
import { makeViewer } from '@/test/viewer';
import { receivePhoto } from '../mutations/receive';
import { removePhoto } from '../mutations/remove';
import { makeAvif } from './make-avif';
import { givePhotoUp, processPhoto } from './process-photo';

// Decoding is heavy, and other work may hold the processors.
vi.setConfig({ testTimeout: 60_000 });
afterAll(closeQueue);

async function makeDraft() {
  const viewer = await makeViewer();
  const entry = await makeEntry({ memberId: viewer.id, state: 'draft', photoCount: 0 });
  await db.delete(photos).where(eq(photos.entryId, entry.id));
  return { viewer, entry };
}

async function readEntry(id: string) {
  const [row] = await db.select().from(entries).where(eq(entries.id, id));
  return row;
}

async function storedFolders(): Promise<string[]> {
  const root = path.join(env.home, 'photos');
  const found = await readdir(root, { recursive: true }).catch(() => []);
  return found.filter((name) => /^[0-9a-f]{2}\/[0-9a-f]{32}$/.test(name)).map((name) => name.slice(3));
}

test('an upload becomes a photo: files, facts, cover, the next job; the upload itself is gone', async () => {
  const { viewer, entry } = await makeDraft();
  const { photoId, uploadId } = await upload(viewer, entry.publicId, 'rotated-gps.jpg');
  expect(await waitingJobs('process-photo')).toContainEqual({ photoId, uploadId });
  await processPhoto({ photoId, uploadId }, call);

  const photo = await readPhoto(photoId);
  expect(photo).toMatchObject({
    status: 'ready',
    width: 600,
    height: 900,
    hadLocation: true,
    webpWidths: [160, 320, 480],
  });
  expect(photo.copyright).toBe('© 2026 Kitbash test pictures');
  expect(photo.perceptualHash).toMatch(/^[01]{64}$/);
  expect(photo.sha256).toHaveLength(32);
  expect((await photoStorage.list(photo.key ?? '')).toSorted()).toEqual([
    '160.webp',
    '320.webp',
    '480.webp',
    'card.jpg',
    'full.webp',
  ]);
  expect(await readEntry(entry.id)).toMatchObject({ coverPhotoId: photoId, photoCount: 1 });
  expect(await readIncoming(uploadId)).toBeNull();
  expect(await waitingJobs('make-avif')).toContainEqual({ photoId, key: photo.key });

  await makeAvif({ photoId, key: photo.key ?? '' }, call);
  expect((await readPhoto(photoId)).avifWidths).toEqual([160, 320, 480]);
  expect(await photoStorage.list(photo.key ?? '')).toHaveLength(8);
});

test('a job delivered twice, and one that was cut off before, leave one set of files', async () => {
  const { viewer, entry } = await makeDraft();
  const waiting = await upload(viewer, entry.publicId, 'plain.png');
  const before = await storedFolders();
  // An earlier attempt was killed after its first file.
  const orphan = randomBytes(16).toString('hex');
  await db.update(photos).set({ key: orphan }).where(eq(photos.id, waiting.photoId));
  await photoStorage.put(orphan, '160.webp', new Uint8Array(3));

  await Promise.all([processPhoto(waiting, call), processPhoto(waiting, call).catch(() => undefined)]);
  await processPhoto(waiting, call);
  const { key, status } = await readPhoto(waiting.photoId);
  expect(status).toBe('ready');
  expect((await storedFolders()).filter((folder) => !before.includes(folder))).toEqual([key]);
  expect(await readEntry(entry.id)).toMatchObject({ photoCount: 1 });
});

test.each([
  ['drawing.svg.jpg', 'not_a_photo'],
  ['letter.png', 'not_a_photo'],
  ['still.gif', 'unsupported_type'],
  ['cut-short.jpg', 'cut_short'],
  ['many-scans.jpg', 'too_many_scans'],
  ['lying-size.jpg', 'too_many_pixels'],
  ['too-long.jpg', 'side_too_long'],
] as const)('%s is refused as %s, and counts no more', async (name, error) => {
  const { viewer, entry } = await makeDraft();
  const { photoId, uploadId } = await upload(viewer, entry.publicId, name);
  await processPhoto({ photoId, uploadId }, call);
  expect(await readPhoto(photoId)).toMatchObject({ status: 'failed', error, key: null });
  expect(await readEntry(entry.id)).toMatchObject({ photoCount: 0, coverPhotoId: null });
  expect(await readIncoming(uploadId)).toBeNull();
});

test('a published entry whose only photo is refused is hidden', async () => {
  const viewer = await makeViewer();
  const entry = await makeEntry({ memberId: viewer.id });
  await db.update(photos).set({ status: 'processing', readyAt: null }).where(eq(photos.entryId, entry.id));
  await givePhotoUp({ photoId: entry.coverPhotoId, uploadId: randomBytes(24).toString('hex') });
  expect(await readEntry(entry.id)).toMatchObject({ state: 'unpublished', photoCount: 0 });
});

test('a photo whose upload is not there is tried again, and refused when it is given up', async () => {
  const { viewer, entry } = await makeDraft();
  const taken = await receivePhoto(viewer, {
    purpose: 'entry',
    group: 'A',
    filename: 'a.jpg',
    entry: entry.publicId,
    uploadId: randomBytes(24).toString('hex'),
  });
  if (!taken.ok) throw new Error(taken.reason);
  const payload = { photoId: taken.value.photoId, uploadId: randomBytes(24).toString('hex') };
  await expect(processPhoto(payload, call)).rejects.toThrow('not there');
  expect(await readPhoto(payload.photoId)).toMatchObject({ status: 'processing' });
  await givePhotoUp(payload);
  expect(await readPhoto(payload.photoId)).toMatchObject({ status: 'failed', error: 'decoder_failed' });
});

test('a photo removed while it is made leaves no file', async () => {
  const { viewer, entry } = await makeDraft();
  const waiting = await upload(viewer, entry.publicId, 'plain.png');
  const before = await storedFolders();
  const making = processPhoto(waiting, call);
  expect(await removePhoto(viewer, waiting.photoId)).toMatchObject({ ok: true });
  await making.catch(() => undefined);
  expect((await storedFolders()).filter((folder) => !before.includes(folder))).toEqual([]);
});

test('a replacement takes the place of a photo: the row stays, the old files go', async () => {
  const { viewer, entry } = await makeDraft();
  const old = await uploadAndProcess(viewer, entry.publicId, 'plain.png');
  await db.update(photos).set({ alt: 'A red coat', position: 3 }).where(eq(photos.id, old.id));
  const waiting = await upload(viewer, entry.publicId, 'rotated-gps.jpg', { replaces: old.id });
  expect(await readEntry(entry.id)).toMatchObject({ photoCount: 1 });
  await processPhoto(waiting, call);

  const now = await readPhoto(old.id);
  expect(now).toMatchObject({
    alt: 'A red coat',
    position: 3,
    status: 'ready',
    width: 600,
    fileName: 'rotated-gps.jpg',
  });
  expect(now.key).not.toBe(old.key);
  expect(await photoStorage.list(old.key ?? '')).toEqual([]);
  expect(await readEntry(entry.id)).toMatchObject({ photoCount: 1, coverPhotoId: old.id });
  expect(await db.$count(photos, eq(photos.ownerId, viewer.id))).toBe(1);
  await processPhoto(waiting, call);
});

test('the later of two avatars stays, whichever is finished first', async () => {
  const viewer = await makeViewer();
  const send = async () => {
    const uploadId = await placeIncoming(picture('plain.png'));
    const taken = await receivePhoto(viewer, { purpose: 'avatar', filename: 'me.png', uploadId });
    if (!taken.ok) throw new Error(taken.reason);
    return { photoId: taken.value.photoId, uploadId };
  };
  const [first, second] = [await send(), await send()];
  await processPhoto(second, call);
  await processPhoto(first, call);
  const [member] = await db.select().from(members).where(eq(members.id, viewer.id));
  expect(member?.avatarPhotoId).toBe(second.photoId);
  expect(await db.$count(photos, eq(photos.ownerId, viewer.id))).toBe(1);
});
