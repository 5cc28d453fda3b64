import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember, makePhoto } from '@/db/factories';
import { makeCurator, makeGallery, newestArrangement } from '@/db/factories/gallery';
import { type Arrangement, galleries, galleryItems, gallerySubmissions } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { arrangementInput, newGalleryInput, openInput } from '../input';
import { getGalleryStudio } from '../queries/studio';
import { createGallery } from './create-gallery';
import { setCurator } from './curators';
import { decideSubmission } from './decide-submission';
import { publishGallery, unpublishGallery } from './publish-gallery';
import { restoreVersion } from './restore-version';
import { saveGallery } from './save-gallery';
import { submitEntry } from './submit-entry';

const day = 86_400_000;
const rowOf = async (id: string) => (await db.select().from(galleries).where(eq(galleries.id, id)))[0];

test('the day on which it was first shown stays, however often it is published or taken back', async () => {
  const publishedAt = new Date(Date.now() - 9 * day);
  const gallery = await makeGallery({ entries: [await makeEntry()], publishedAt });
  const owner = await makeViewer({ id: gallery.ownerId });
  await publishGallery(owner, gallery.slug, { seen: 1 });
  expect(await rowOf(gallery.id)).toMatchObject({ publishedAt });
  await unpublishGallery(owner, gallery.slug);
  await publishGallery(owner, gallery.slug, { seen: 1 });
  expect(await rowOf(gallery.id)).toMatchObject({ state: 'published', publishedAt });
});

test('without a title it is not published, and a photo of another entry is not shown', async () => {
  const [entry, other] = [await makeEntry(), await makeEntry()];
  const foreign = await makePhoto(other.memberId, { entryId: other.id, position: 1 });
  const gallery = await makeGallery({ entries: [entry] });
  const owner = await makeViewer({ id: gallery.ownerId });
  const items = [{ entry: entry.publicId, photo: foreign.id, note: '', lead: false }];
  const arrangement = { ...gallery.arrangement, title: '', sections: [{ key: 's1', title: '', words: '', items }] };
  await saveGallery(owner, gallery.slug, { seen: 1, arrangement });
  expect(await publishGallery(owner, gallery.slug, { seen: 2 })).toMatchObject({
    fields: { title: 'missing_gallery_title' },
  });
  await saveGallery(owner, gallery.slug, { seen: 2, arrangement: { ...arrangement, title: 'A title' } });
  expect(await publishGallery(owner, gallery.slug, { seen: 3 })).toMatchObject({ ok: true });
  const shown = await db.select().from(galleryItems).where(eq(galleryItems.galleryId, gallery.id));
  expect(shown).toMatchObject([{ entryId: entry.id, photoId: null }]);
});

test('what was published, and what was brought back, is never typed over', async () => {
  const gallery = await makeGallery({ entries: [await makeEntry()] });
  const owner = await makeViewer({ id: gallery.ownerId });
  const type = (seen: number, words: string) =>
    saveGallery(owner, gallery.slug, { seen, arrangement: { ...gallery.arrangement, words } });
  await publishGallery(owner, gallery.slug, { seen: 1 });
  await type(1, 'Typed');
  await restoreVersion(owner, gallery.slug, { seen: 2, revision: 1 });
  const studio = await getGalleryStudio(owner, gallery.slug);
  expect(studio?.versions.map(({ revision, restored, shown }) => [revision, restored, shown])).toEqual([
    [3, 1, false],
    [2, null, false],
    [1, null, true],
  ]);
});

test('a gallery has at most ten curators, all with an address', async () => {
  const gallery = await makeGallery();
  const owner = await makeViewer({ id: gallery.ownerId });
  const nobody = await makeMember({ emailVerifiedAt: null });
  const give = (handle: string) => setCurator(owner, gallery.slug, { handle, right: 'reviewer' });
  expect(await give(nobody.handle)).toMatchObject({ fields: { handle: 'unknown_member' } });
  for (let nth = 1; nth < 10; nth++) await makeCurator(gallery.id, (await makeMember()).id, 'reviewer');
  expect(await give((await makeMember()).handle)).toMatchObject({ reason: 'too_many_curators' });
});

test('nothing is accepted into a full gallery', async () => {
  const gallery = await makeGallery({ isOpen: true });
  const [owner, maker] = [await makeViewer({ id: gallery.ownerId }), await makeViewer()];
  const entry = await makeEntry({ memberId: maker.id });
  await submitEntry(maker, { slug: gallery.slug, entry: entry.publicId, words: '' });
  const items = Array.from({ length: 100 }, (_, at) => ({
    ...{ entry: `f${String(at).padStart(9, '0')}`, photo: null, note: '', lead: false },
  }));
  const full: Arrangement = { ...gallery.arrangement, sections: [{ key: 's1', title: '', words: '', items }] };
  await db.execute(
    `UPDATE gallery_versions SET arrangement = '${JSON.stringify(full)}' WHERE gallery_id = '${gallery.id}'`,
  );
  const [sent] = await db.select().from(gallerySubmissions).where(eq(gallerySubmissions.galleryId, gallery.id));
  const at = { slug: gallery.slug, submission: sent?.id ?? '' };
  expect(await decideSubmission(owner, at, { accept: true, words: '' })).toMatchObject({ reason: 'gallery_full' });
  expect(await db.$count(gallerySubmissions, eq(gallerySubmissions.state, 'accepted'))).toBe(0);
  expect(await newestArrangement(gallery.id)).toEqual(full);
});

test('saving, making and sending in have a most', async () => {
  const gallery = await makeGallery({ isOpen: true });
  const owner = await makeViewer({ id: gallery.ownerId });
  const maker = await makeViewer();
  const { publicId } = await makeEntry({ memberId: maker.id });
  await overLimit({ name: 'save-gallery', points: 120, seconds: 60 }, owner.id, 120);
  await overLimit({ name: 'make-gallery', points: 20, seconds: 86_400 }, owner.id, 20);
  await overLimit({ name: 'submit-entry', points: 20, seconds: 86_400 }, maker.id, 20);
  const { arrangement, slug } = gallery;
  expect(await saveGallery(owner, slug, { seen: 1, arrangement })).toMatchObject({ code: 'too_many' });
  expect(await createGallery(owner, { title: 'x', slug: '' })).toMatchObject({ code: 'too_many' });
  expect(await submitEntry(maker, { slug, entry: publicId, words: '' })).toMatchObject({ code: 'too_many' });
  expect(await createGallery(await makeModerator(), { title: 'x', slug: '' })).toMatchObject({ ok: true });
});

test('words of addresses are no gallery, sections are told apart, and only what is open has a last day', () => {
  for (const slug of ['new', 'after', 'feed', 'A b'])
    expect(newGalleryInput.safeParse({ title: 'x', slug }).success).toBe(false);
  const section = { key: 's1', title: '', words: '', items: [] };
  const bare = { lang: 'en', title: 'x', words: '', other: { title: '', words: '' }, quote: '', cover: null };
  expect(arrangementInput.safeParse({ ...bare, sections: [section] }).success).toBe(true);
  expect(arrangementInput.safeParse({ ...bare, sections: [section, section] }).success).toBe(false);
  expect(openInput.safeParse({ isOpen: false, until: '2999-01-01' }).success).toBe(false);
});
