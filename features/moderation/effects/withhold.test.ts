import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makePhoto } from '@/db/factories';
import { entries, photos } from '@/db/schema';
import { maxPhotos } from '@/features/photos/input';
import { closeQueue } from '@/lib/queue';
import { giveBack, withhold } from './withhold';

afterAll(closeQueue);

test('a photo whose place was filled meanwhile stays out of sight until there is one', async () => {
  const entry = await makeEntry();
  const photo = await makePhoto(entry.memberId, { entryId: entry.id, position: 1 });
  await db.update(entries).set({ photoCount: 2 }).where(eq(entries.id, entry.id));
  await db.transaction((tx) => withhold(tx, photo.id, 'frozen'));
  const set = (photoCount: number) => db.update(entries).set({ photoCount }).where(eq(entries.id, entry.id));
  const back = () => db.transaction((tx) => giveBack(tx, photo.id, 'frozen'));
  const read = async () => {
    const [row] = await db.select({ status: photos.status }).from(photos).where(eq(photos.id, photo.id));
    const [count] = await db.select({ photos: entries.photoCount }).from(entries).where(eq(entries.id, entry.id));
    return [row?.status, count?.photos];
  };
  await set(maxPhotos);
  expect(await back()).toBeNull();
  expect(await read()).toEqual(['frozen', maxPhotos]);
  await set(maxPhotos - 1);
  expect(await back()).not.toBeNull();
  expect(await read()).toEqual(['ready', maxPhotos]);
});
