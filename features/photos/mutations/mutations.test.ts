import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makePhoto } from '@/db/factories';
import { entries, members, photos } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { newIncomingId } from '@/lib/storage/incoming';
import { photoStorage } from '@/lib/storage/photos';
import type { Viewer } from '@/lib/viewer';
import { readPhoto, waitingJobs } from '@/test/photos';
import { makeViewer } from '@/test/viewer';
import { listOwnPhotos } from '../queries';
import { reorderPhotos, setCover, updatePhoto } from './change';
import { findReceived, receivePhoto } from './receive';
import { forgetPhotosOf, removeAvatar, removePhoto } from './remove';

afterAll(closeQueue);

async function makeOwn(state: 'draft' | 'published' = 'published') {
  const viewer = await makeViewer();
  const entry = await makeEntry({ memberId: viewer.id, state });
  return { viewer, entry, photo: await readPhoto(entry.coverPhotoId) };
}

async function addPhoto(viewer: Viewer, entryId: string, given: Parameters<typeof makePhoto>[1] = {}) {
  const photo = await makePhoto(viewer.id, { entryId, ...given });
  const photoCount = await db.$count(photos, eq(photos.entryId, entryId));
  await db.update(entries).set({ photoCount }).where(eq(entries.id, entryId));
  return photo;
}

async function readEntry(id: string) {
  const [row] = await db.select().from(entries).where(eq(entries.id, id));
  return row;
}

const arrive = (viewer: Viewer, entry: string, more: object = {}) =>
  receivePhoto(viewer, {
    purpose: 'entry',
    group: 'A',
    filename: 'a.jpg',
    entry,
    uploadId: newIncomingId(),
    ...more,
  });

test('an upload told of twice, even at once, makes one photo and one job', async () => {
  const { viewer, entry } = await makeOwn('draft');
  const uploadId = newIncomingId();
  const told = await Promise.all([1, 2, 3, 4].map(() => arrive(viewer, entry.publicId, { uploadId })));
  const ids = new Set(told.map((one) => one.ok && one.value.photoId));
  expect(ids.size).toBe(1);
  expect(await readEntry(entry.id)).toMatchObject({ photoCount: 2 });
  expect((await waitingJobs('process-photo')).filter((job) => job.uploadId === uploadId)).toHaveLength(1);
});

test('an entry never gets more than 20 photos, however many arrive at once', async () => {
  const { viewer, entry } = await makeOwn('draft');
  const told = await Promise.all(Array.from({ length: 25 }, () => arrive(viewer, entry.publicId)));
  expect(told.filter((one) => one.ok)).toHaveLength(19);
  expect(told.find((one) => !one.ok)).toMatchObject({ reason: 'too_many_photos' });
  expect(await readEntry(entry.id)).toMatchObject({ photoCount: 20 });
  expect(await db.$count(photos, eq(photos.entryId, entry.id))).toBe(20);
});

test('a removed photo goes with its files, and the cover moves on', async () => {
  const { viewer, entry, photo } = await makeOwn();
  const second = await addPhoto(viewer, entry.id, { position: 1 });
  await photoStorage.put(photo.key ?? '', '160.webp', Buffer.from('x'));
  expect(await removePhoto(viewer, photo.id)).toEqual({ ok: true, value: undefined });
  expect(await readEntry(entry.id)).toMatchObject({ photoCount: 1, coverPhotoId: second.id });
  expect(await photoStorage.list(photo.key ?? '')).toEqual([]);
  expect(await waitingJobs('delete-files')).toContainEqual({ key: photo.key });
  expect(await waitingJobs('entry-changed')).toContainEqual({ entryId: entry.id });
});

test('the last photo of a published entry stays', async () => {
  const { viewer, entry, photo } = await makeOwn();
  await photoStorage.put(photo.key ?? '', '160.webp', Buffer.from('x'));
  expect(await removePhoto(viewer, photo.id)).toMatchObject({ ok: false, reason: 'last_photo' });
  expect(await readPhoto(photo.id)).toEqual(photo);
  expect(await readEntry(entry.id)).toMatchObject({ photoCount: 1, coverPhotoId: photo.id });
  expect(await photoStorage.list(photo.key ?? '')).toEqual(['160.webp']);
});

test('photos are put in order in their groups, with codes; a chosen cover stays', async () => {
  const { viewer, entry, photo } = await makeOwn();
  const second = await addPhoto(viewer, entry.id, { position: 1 });
  const third = await addPhoto(viewer, entry.id, { position: 2 });
  const order = [
    { photo: third.id, group: 'A' as const },
    { photo: second.id, group: 'B' as const },
    { photo: photo.id, group: 'A' as const },
  ];
  expect(await reorderPhotos(viewer, { entry: entry.publicId, photos: order })).toMatchObject({ ok: true });
  const codes = (await listOwnPhotos(viewer.id, entry.publicId))?.map(({ id, code }) => [id, code]);
  expect(codes).toEqual([
    [third.id, 'A1'],
    [photo.id, 'A2'],
    [second.id, 'B1'],
  ]);
  expect(await readEntry(entry.id)).toMatchObject({ coverPhotoId: third.id });

  expect(await setCover(viewer, second.id)).toMatchObject({ ok: true });
  await reorderPhotos(viewer, { entry: entry.publicId, photos: order.toReversed() });
  expect(await readEntry(entry.id)).toMatchObject({ coverPhotoId: second.id, coverChosen: true });
  await removePhoto(viewer, second.id);
  expect(await readEntry(entry.id)).toMatchObject({ coverPhotoId: photo.id, coverChosen: false });
});

test('description, group and focus change; a photo that changes its group goes to the end of it', async () => {
  const { viewer, entry, photo } = await makeOwn();
  await addPhoto(viewer, entry.id, { group: 'C', position: 4 });
  const change = { photo: photo.id, alt: 'Bracers', group: 'C' as const, focusX: 0.25, focusY: 1 };
  expect(await updatePhoto(viewer, change)).toMatchObject({ ok: true });
  expect(await readPhoto(photo.id)).toMatchObject({ alt: 'Bracers', group: 'C', position: 5, focusX: 0.25, focusY: 1 });
});

test('the cover can only be a photo that is ready', async () => {
  const { viewer, entry } = await makeOwn();
  const waiting = await addPhoto(viewer, entry.id, { status: 'processing' });
  expect(await setCover(viewer, waiting.id)).toMatchObject({ ok: false, reason: 'photo_not_ready' });
});

const verbs: [string, (viewer: Viewer, own: Awaited<ReturnType<typeof makeOwn>>) => Promise<unknown>][] = [
  ['receivePhoto', (viewer, { entry }) => arrive(viewer, entry.publicId)],
  ['replace', (viewer, { entry, photo }) => arrive(viewer, entry.publicId, { replaces: photo.id })],
  ['removePhoto', (viewer, { photo }) => removePhoto(viewer, photo.id)],
  ['updatePhoto', (viewer, { photo }) => updatePhoto(viewer, { photo: photo.id, alt: 'taken over', group: 'B' })],
  ['setCover', (viewer, { photo }) => setCover(viewer, photo.id)],
  [
    'reorderPhotos',
    (viewer, { entry, photo }) =>
      reorderPhotos(viewer, { entry: entry.publicId, photos: [{ photo: photo.id, group: 'C' }] }),
  ],
];

test.each(verbs)('%s by another member is refused, and nothing changes', async (_name, verb) => {
  const own = await makeOwn();
  expect(await verb(await makeViewer(), own)).toMatchObject({ ok: false, code: 'not_found' });
  expect(await readPhoto(own.photo.id)).toEqual(own.photo);
  expect(await readEntry(own.entry.id)).toMatchObject({
    photoCount: 1,
    coverPhotoId: own.photo.id,
    coverChosen: false,
  });
  expect(await db.$count(photos, eq(photos.entryId, own.entry.id))).toBe(1);
});

test.each(verbs)('%s by a suspended owner is refused, and nothing changes', async (_name, verb) => {
  const own = await makeOwn();
  expect(await verb({ ...own.viewer, suspended: true }, own)).toMatchObject({ ok: false, code: 'suspended' });
  expect(await readPhoto(own.photo.id)).toEqual(own.photo);
  expect(await readEntry(own.entry.id)).toMatchObject({ photoCount: 1, coverChosen: false });
});

test('photos of two entries are not mixed: a foreign photo in the order undoes the whole', async () => {
  const own = await makeOwn();
  const other = await makeOwn();
  const photosIn = [own.photo, other.photo].map(({ id }) => ({ photo: id, group: 'B' as const }));
  expect(await reorderPhotos(own.viewer, { entry: own.entry.publicId, photos: photosIn })).toMatchObject({
    code: 'not_found',
  });
  expect(await readPhoto(own.photo.id)).toEqual(own.photo);
  expect(await readPhoto(other.photo.id)).toEqual(other.photo);
});

test('an upload is known only to the one who sent it, and its photos only to their owner', async () => {
  const { viewer, entry } = await makeOwn('draft');
  const uploadId = newIncomingId();
  await arrive(viewer, entry.publicId, { uploadId });
  const other = await makeViewer();
  expect(await findReceived(viewer.id, uploadId)).not.toBeNull();
  expect(await findReceived(other.id, uploadId)).toBeNull();
  expect(await listOwnPhotos(viewer.id, entry.publicId)).toHaveLength(2);
  expect(await listOwnPhotos(other.id, entry.publicId)).toBeNull();
});

test('the files of an entry that goes are all asked to go, also those of a replacement', async () => {
  const { viewer, entry, photo } = await makeOwn();
  await arrive(viewer, entry.publicId, { replaces: photo.id });
  const files = await db.transaction((tx) => forgetPhotosOf(tx, entry.id));
  expect(files).toHaveLength(2);
  expect(await waitingJobs('delete-files')).toContainEqual({ key: photo.key });
});

test('a member takes their picture away with its files; a suspended member does not', async () => {
  const viewer = await makeViewer();
  const picture = await makePhoto(viewer.id);
  await db.update(members).set({ avatarPhotoId: picture.id }).where(eq(members.id, viewer.id));
  await photoStorage.put(picture.key ?? '', '160.webp', Buffer.from('x'));

  expect(await removeAvatar({ ...viewer, suspended: true })).toMatchObject({ code: 'suspended' });
  expect(await readPhoto(picture.id)).toEqual(picture);

  expect(await removeAvatar(await makeViewer())).toMatchObject({ ok: true });
  expect(await readPhoto(picture.id)).toEqual(picture);
  expect(await removeAvatar(viewer)).toMatchObject({ ok: true });
  expect(await db.$count(photos, eq(photos.ownerId, viewer.id))).toBe(0);
  expect(await photoStorage.list(picture.key ?? '')).toEqual([]);
});
