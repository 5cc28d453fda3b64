import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makePhoto } from '@/db/factories';
import { makeCurator, makeGallery } from '@/db/factories/gallery';
import { type Arrangement, entries, galleryVersions, photos } from '@/db/schema';
import { makeAdmin, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { publishGallery } from '../mutations/publish-gallery';
import { getGallery } from './gallery';
import { getGalleryPreview } from './preview';

const write = (galleryId: string, arrangement: Arrangement) =>
  db.update(galleryVersions).set({ arrangement }).where(eq(galleryVersions.galleryId, galleryId));

test('what is saved is previewed just as readers see it once it is published', async () => {
  const [one, two, gone] = [await makeEntry({ photoCount: 2 }), await makeEntry(), await makeEntry()];
  const other = await makePhoto(one.memberId, { entryId: one.id, position: 1 });
  const gallery = await makeGallery({ entries: [two] });
  const item = (entry: string, more = {}) => ({ entry, photo: null, note: '', lead: false, ...more });
  await write(gallery.id, {
    ...{ lang: 'en', title: 'New title', words: 'New words', quote: 'Done.', cover: null },
    other: { title: '新しい題', words: '' },
    sections: [
      { key: 's1', title: '', words: '', items: [item(gone.publicId)] },
      {
        ...{ key: 's2', title: 'Second', words: 'Its words' },
        items: [
          item(two.publicId, { photo: other.id }),
          item(one.publicId, { photo: other.id, note: 'A note', lead: true }),
        ],
      },
    ],
  });
  await db.update(entries).set({ state: 'removed' }).where(eq(entries.id, gone.id));
  const owner = await makeViewer({ id: gallery.ownerId });
  const preview = await getGalleryPreview(owner, gallery.slug, 'ja');
  expect(preview).toMatchObject({
    ...{
      title: { text: '新しい題', lang: 'ja' },
      words: { text: 'New words', lang: 'en' },
      quote: 'Done.',
      entryCount: 2,
    },
    sections: [
      {
        ...{ title: 'Second', words: 'Its words' },
        leads: [{ id: one.publicId, note: 'A note', cover: { key: await keyOf(other.id) } }],
        wall: [{ id: two.publicId }],
      },
    ],
  });
  expect(preview?.sections[0]?.wall[0]?.cover.key).toBe(await keyOf(two.coverPhotoId));
  await db.update(photos).set({ status: 'frozen' }).where(eq(photos.id, other.id));
  const without = await getGalleryPreview(owner, gallery.slug, 'ja');
  expect(without?.sections[0]?.leads[0]?.cover.key).toBe(await keyOf(one.coverPhotoId));
  await db.update(photos).set({ status: 'ready' }).where(eq(photos.id, other.id));
  expect((await getGallery(gallery.slug, 'ja'))?.title.text).toBe(gallery.title);

  await publishGallery(owner, gallery.slug, { seen: 1 });
  const page = await getGallery(gallery.slug, 'ja');
  const bare = (view: typeof page) => ({
    ...{ ...view, publishedAt: null, updatedAt: null },
    sections: view?.sections.map((section) => ({ ...section, id: '' })),
  });
  expect(bare(preview)).toEqual(bare(page));
});

test('a gallery in the making is previewed by its curators and admins alone', async () => {
  const gallery = await makeGallery({ state: 'draft', publishedAt: null });
  const reviewer = await makeViewer();
  await makeCurator(gallery.id, reviewer.id, 'reviewer');
  const sees = async (viewer: Awaited<ReturnType<typeof makeViewer>>) =>
    (await getGalleryPreview(viewer, gallery.slug, 'en')) !== null;
  expect(await sees(await makeViewer({ id: gallery.ownerId }))).toBe(true);
  expect(await sees(reviewer)).toBe(true);
  expect(await sees(await makeAdmin())).toBe(true);
  expect(await sees(await makeModerator())).toBe(false);
  expect(await sees(await makeViewer())).toBe(false);
});

const keyOf = async (id: string) =>
  (await db.select({ key: photos.key }).from(photos).where(eq(photos.id, id)))[0]?.key;
