import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeMember, makePhoto, suspend } from '@/db/factories';
import { makeCurator, makeGallery } from '@/db/factories/gallery';
import { entries, galleries, galleryItems, members, photos, suspensions } from '@/db/schema';
import { listCardPictures } from './card-pictures';
import { listFeedEntries } from './feed';
import { getGallery } from './gallery';
import { getGalleryCard, listGalleries, listGalleriesOfCharacter, listGalleriesOfEntry } from './lists';

const hour = 3_600_000;

test.each(['removed', 'unpublished'] as const)(
  'an entry that is %s leaves no hole, and comes back in its place',
  async (state) => {
    const [one, two, three] = [await makeEntry(), await makeEntry(), await makeEntry()];
    const gallery = await makeGallery({ entries: [one, two, three], leads: 2, coverEntryId: two.id });
    const shown = async () => {
      const view = await getGallery(gallery.slug, 'en');
      const [section] = view?.sections ?? [];
      return {
        leads: section?.leads.map(({ id }) => id),
        wall: section?.wall.map(({ id }) => id),
        counts: [view?.entryCount, view?.makerCount],
        feed: (await listFeedEntries(gallery.slug, 'en')).map(({ id }) => id),
        card: (await listCardPictures(gallery.slug)).length,
        teaser: (await getGalleryCard(gallery.slug, 'en'))?.entryCount,
        ofEntry: (await listGalleriesOfEntry(two.publicId, 'en')).length,
      };
    };
    const before = await shown();
    expect(before).toEqual({
      ...{ leads: [one.publicId, two.publicId], wall: [three.publicId], counts: [3, 3] },
      ...{ feed: [one.publicId, two.publicId, three.publicId], card: 3, teaser: 3, ofEntry: 1 },
    });
    const cover = async () => (await getGalleryCard(gallery.slug, 'en'))?.pictures[0]?.key;
    expect(await cover()).toBe(await keyOf(two.coverPhotoId));

    await db.update(entries).set({ state }).where(eq(entries.id, two.id));
    expect(await shown()).toEqual({
      ...{ leads: [one.publicId], wall: [three.publicId], counts: [2, 2] },
      ...{ feed: [one.publicId, three.publicId], card: 2, teaser: 2, ofEntry: 0 },
    });
    expect(await cover()).toBe(await keyOf(one.coverPhotoId));

    await db.update(entries).set({ state: 'published' }).where(eq(entries.id, two.id));
    expect(await shown()).toEqual(before);
  },
);

test('a chosen photo stands for its entry while it is there, and only if it is of that entry', async () => {
  const entry = await makeEntry({ photoCount: 2 });
  const chosen = await makePhoto(entry.memberId, { entryId: entry.id, position: 1 });
  const foreign = await makePhoto(entry.memberId);
  const gallery = await makeGallery({ entries: [entry] });
  const shown = async () => {
    const [onPage, onCard] = [await getGallery(gallery.slug, 'en'), await listCardPictures(gallery.slug)];
    expect(onCard.map(({ key }) => key)).toEqual([onPage?.sections[0]?.wall[0]?.cover.key]);
    return onCard[0]?.key;
  };
  const choose = (photoId: string) =>
    db.update(galleryItems).set({ photoId }).where(eq(galleryItems.galleryId, gallery.id));

  await choose(chosen.id);
  expect(await shown()).toBe(chosen.key);
  await db.update(photos).set({ status: 'removed' }).where(eq(photos.id, chosen.id));
  expect(await shown()).toBe(await keyOf(entry.coverPhotoId));
  await choose(foreign.id);
  expect(await shown()).toBe(await keyOf(entry.coverPhotoId));
});

test('a section in which nothing is left is not there', async () => {
  const entry = await makeEntry();
  const gallery = await makeGallery({ entries: [entry] });
  await db.update(entries).set({ state: 'removed' }).where(eq(entries.id, entry.id));
  expect(await getGallery(gallery.slug, 'en')).toMatchObject({ sections: [], entryCount: 0, makerCount: 0 });
});

test('only what is published and due is there for everyone', async () => {
  for (const state of ['draft', 'unpublished', 'removed'] as const) {
    const gallery = await makeGallery({ state });
    expect(await getGallery(gallery.slug, 'en')).toBeNull();
    expect(await getGalleryCard(gallery.slug, 'en')).toBeNull();
  }
  const early = await makeGallery({ publishedAt: new Date(Date.now() + hour) });
  expect(await getGallery(early.slug, 'en')).toBeNull();
  expect((await listGalleries(null, 'en'))?.cards.map(({ slug }) => slug)).not.toContain(early.slug);
  expect(await getGallery('no such', 'en')).toBeNull();
});

test('a date that has come shows the gallery without any worker, while its curator still may', async () => {
  const curator = await makeMember({ role: 'moderator' });
  const past = new Date(Date.now() - hour);
  const scheduled = { state: 'scheduled', publishedAt: past, scheduledById: curator.id, ownerId: curator.id } as const;
  const gallery = await makeGallery(scheduled);
  const isThere = async () => (await getGallery(gallery.slug, 'en')) !== null;
  expect(await isThere()).toBe(true);

  await db.update(members).set({ role: 'member' }).where(eq(members.id, curator.id));
  expect(await isThere()).toBe(false);
  await db.update(members).set({ role: 'moderator' }).where(eq(members.id, curator.id));
  await suspend(curator.id);
  expect(await isThere()).toBe(false);
  const stranger = await makeMember({ role: 'moderator' });
  await makeGallery({ ownerId: stranger.id });
  const setBy = (id: string) => db.update(galleries).set({ scheduledById: id }).where(eq(galleries.id, gallery.id));
  await setBy(stranger.id);
  expect(await isThere()).toBe(false);
  await makeCurator(gallery.id, stranger.id, 'reviewer');
  expect(await isThere()).toBe(false);
  await setBy((await makeMember({ role: 'admin' })).id);
  expect(await isThere()).toBe(true);

  const [late, ago] = [new Date(Date.now() - 1_000), new Date(Date.now() - hour)];
  const over = { memberId: curator.id, reason: 'A test', startsAt: ago };
  await db.delete(suspensions);
  await db.insert(suspensions).values([
    { ...over, endsAt: late },
    { ...over, liftedAt: late },
    { ...over, scope: 'comments' },
  ]);
  await setBy(curator.id);
  expect(await isThere()).toBe(true);
});

test('an entry without a picture to show is not there, in the counts neither, and a card has four', async () => {
  const made = [await makeEntry(), await makeEntry(), await makeEntry(), await makeEntry(), await makeEntry()];
  const gallery = await makeGallery({ entries: made });
  const shown = async () => [
    (await getGallery(gallery.slug, 'en'))?.entryCount,
    (await getGalleryCard(gallery.slug, 'en'))?.entryCount,
    (await listCardPictures(gallery.slug)).length,
  ];
  expect(await shown()).toEqual([5, 5, 4]);
  for (const { coverPhotoId } of made.slice(0, 2))
    await db.update(photos).set({ status: 'frozen' }).where(eq(photos.id, coverPhotoId));
  expect(await shown()).toEqual([3, 3, 3]);
});

test('who answers what is sent in is not named as a curator', async () => {
  const gallery = await makeGallery();
  const [editor, reviewer] = [await makeMember(), await makeMember()];
  await makeCurator(gallery.id, editor.id, 'editor');
  await makeCurator(gallery.id, reviewer.id, 'reviewer');
  const named = [
    (await getGallery(gallery.slug, 'en'))?.curators.map(({ handle }) => handle),
    (await getGalleryCard(gallery.slug, 'en'))?.curators,
  ];
  for (const handles of named) expect(handles).toEqual([expect.any(String), editor.handle]);
});

test('the pictures of a card are of general entries', async () => {
  const [plain, gory] = [await makeEntry(), await makeEntry({ rating: 'sensitive', sensitiveKind: 'gore' })];
  const gallery = await makeGallery({ entries: [gory, plain], coverEntryId: gory.id });
  expect((await listCardPictures(gallery.slug)).map(({ key }) => key)).toEqual([await keyOf(plain.coverPhotoId)]);
  expect((await getGalleryCard(gallery.slug, 'en'))?.entryCount).toBe(2);
});

test('galleries page by keyset, also of one moment', async () => {
  await db.delete(galleries);
  const moment = new Date(Date.now() - hour);
  const slugs = [];
  for (let made = 0; made < 5; made++) slugs.push((await makeGallery({ publishedAt: moment })).slug);
  const first = await listGalleries(null, 'en', 3);
  const second = await listGalleries(first?.next ?? '', 'en', 3);
  const met = [...(first?.cards ?? []), ...(second?.cards ?? [])].map(({ slug }) => slug);
  expect(met).toEqual(slugs.toReversed());
  expect(second?.next).toBeNull();
  expect(await listGalleries('junk', 'en')).toBeNull();
});

test('a reader meets the words in their own language where there are any', async () => {
  const gallery = await makeGallery({ otherTitle: '別の名', title: 'A name', words: 'Words' });
  expect(await getGallery(gallery.slug, 'ja')).toMatchObject({
    title: { text: '別の名', lang: 'ja' },
    words: { text: 'Words', lang: 'en' },
  });
  expect(await getGallery(gallery.slug, 'en')).toMatchObject({ title: { text: 'A name', lang: 'en' } });
});

test('a character has the galleries that show her', async () => {
  const character = await makeCharacter();
  const entry = await makeEntry({ characterId: character.id, seriesId: character.seriesId });
  const gallery = await makeGallery({ entries: [entry] });
  const found = async () => (await listGalleriesOfCharacter(character.slug, 'en')).map(({ slug }) => slug);
  expect(await found()).toEqual([gallery.slug]);
  await db.update(entries).set({ state: 'removed' }).where(sql`id = ${entry.id}`);
  expect(await found()).toEqual([]);
});

async function keyOf(photoId: string): Promise<string | null | undefined> {
  const [photo] = await db.select({ key: photos.key }).from(photos).where(eq(photos.id, photoId));
  return photo?.key;
}
