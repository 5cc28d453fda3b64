import { asc, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { makeCurator, makeGallery } from '@/db/factories/gallery';
import { type Arrangement, entries, galleries, galleryItems, galleryVersions } from '@/db/schema';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { arrangementInput } from '../input';
import { getGallery } from '../queries/gallery';
import { getGalleryStudio } from '../queries/studio';
import { mostVersions } from './add-version';
import { createGallery } from './create-gallery';
import { publishGallery, unpublishGallery } from './publish-gallery';
import { restoreVersion } from './restore-version';
import { saveGallery } from './save-gallery';

const item = (entry: { publicId: string }, more = {}) => ({
  entry: entry.publicId,
  photo: null,
  note: '',
  lead: false,
  ...more,
});
const arranged = (items: Arrangement['sections'][number]['items'], more: Partial<Arrangement> = {}): Arrangement => ({
  ...{ lang: 'en', title: 'A title', words: '', other: { title: '', words: '' }, quote: '', cover: null },
  sections: [{ key: 's1', title: '', words: '', items }],
  ...more,
});
const versionsOf = (galleryId: string) =>
  db
    .select()
    .from(galleryVersions)
    .where(eq(galleryVersions.galleryId, galleryId))
    .orderBy(asc(galleryVersions.revision));
const itemsOf = (galleryId: string) =>
  db
    .select({ position: galleryItems.position, entry: entries.publicId })
    .from(galleryItems)
    .innerJoin(entries, eq(entries.id, galleryItems.entryId))
    .where(eq(galleryItems.galleryId, galleryId))
    .orderBy(galleryItems.position);

test('a gallery is made, arranged, published and changed; what everyone sees changes only when it is published', async () => {
  const owner = await makeModerator();
  const [one, two] = [await makeEntry(), await makeEntry()];
  const made = await createGallery(owner, { title: 'Über alles, Arms', slug: '' });
  if (!made.ok) throw new Error(made.reason);
  const { slug } = made.value;
  expect(slug).toBe('uber-alles-arms');
  expect(await publishGallery(owner, slug, { seen: 1 })).toMatchObject({ fields: { sections: 'missing_entries' } });

  const saved = await saveGallery(owner, slug, {
    seen: 1,
    arrangement: arranged([item(one, { lead: true, note: 'Why' }), item(two)]),
  });
  expect(saved).toMatchObject({ ok: true, value: { revision: 2 } });
  expect(await getGallery(slug, 'en')).toBeNull();
  const published = await publishGallery(owner, slug, { seen: 2 });
  expect(published).toMatchObject({ ok: true, value: { state: 'published' } });
  expect(published.ok && published.value.tags).toEqual(
    expect.arrayContaining(['galleries', `gallery:${slug}`, `entry:${one.publicId}`, `entry:${two.publicId}`]),
  );
  expect((await getGallery(slug, 'en'))?.sections[0]).toMatchObject({ leads: [{ id: one.publicId, note: 'Why' }] });

  await saveGallery(owner, slug, { seen: 2, arrangement: arranged([item(two)], { title: 'Other' }) });
  expect(await getGallery(slug, 'en')).toMatchObject({ title: { text: 'A title' }, entryCount: 2 });
  const changed = await publishGallery(owner, slug, { seen: 3 });
  expect(changed.ok && changed.value.tags).toContain(`entry:${one.publicId}`);
  expect(await getGallery(slug, 'en')).toMatchObject({ title: { text: 'Other' }, entryCount: 1 });
  expect(await unpublishGallery(owner, slug)).toMatchObject({ ok: true, value: { state: 'unpublished' } });
  expect(await getGallery(slug, 'en')).toBeNull();
});

test('places are dense and in order, however entries are moved', async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => makeEntry()));
  const gallery = await makeGallery({ entries: made });
  const owner = await makeViewer({ id: gallery.ownerId });
  const moved = [...made].reverse();
  await saveGallery(owner, gallery.slug, { seen: 1, arrangement: arranged(moved.map((entry) => item(entry))) });
  await publishGallery(owner, gallery.slug, { seen: 2 });
  expect(await itemsOf(gallery.id)).toEqual(moved.map(({ publicId }, position) => ({ position, entry: publicId })));
});

test('of two curators who save at once, one is told, and nothing of the other is lost', async () => {
  const [one, two] = [await makeEntry(), await makeEntry()];
  const gallery = await makeGallery({ entries: [] });
  const owner = await makeViewer({ id: gallery.ownerId });
  const editor = await makeViewer();
  await makeCurator(gallery.id, editor.id, 'editor');
  const answers = await Promise.all([
    saveGallery(owner, gallery.slug, { seen: 1, arrangement: arranged([item(one)]) }),
    saveGallery(editor, gallery.slug, { seen: 1, arrangement: arranged([item(two)]) }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual(expect.objectContaining({ code: 'conflict', reason: 'gallery_saved_elsewhere' }));
  const winner = answers[0]?.ok ? one : two;
  expect((await getGalleryStudio(owner, gallery.slug))?.arrangement.sections[0]?.items).toEqual([item(winner)]);
  const loser = answers[0]?.ok ? { by: editor, entry: two } : { by: owner, entry: one };
  const again = arranged([item(winner), item(loser.entry)]);
  expect(await saveGallery(loser.by, gallery.slug, { seen: 2, arrangement: again })).toMatchObject({ ok: true });
  expect((await versionsOf(gallery.id)).map(({ memberId }) => memberId)).toContain(loser.by.id);
});

test('nobody publishes what somebody else changed under their hands', async () => {
  const entry = await makeEntry();
  const gallery = await makeGallery({ entries: [entry], state: 'draft', publishedAt: null });
  const owner = await makeViewer({ id: gallery.ownerId });
  await saveGallery(owner, gallery.slug, { seen: 1, arrangement: arranged([item(entry)], { title: 'New' }) });
  expect(await publishGallery(owner, gallery.slug, { seen: 1 })).toMatchObject({ code: 'conflict' });
  expect(await getGallery(gallery.slug, 'en')).toBeNull();
});

test('what is typed within a minute is one version; moving something, and another curator, make their own', async () => {
  const [one, two] = [await makeEntry(), await makeEntry()];
  const gallery = await makeGallery();
  const owner = await makeViewer({ id: gallery.ownerId });
  const save = (seen: number, arrangement: Arrangement, viewer = owner) =>
    saveGallery(viewer, gallery.slug, { seen, arrangement });
  await save(1, arranged([item(one), item(two)]));
  await save(2, arranged([item(one), item(two)], { words: 'W' }));
  await save(3, arranged([item(one), item(two)], { words: 'Words' }));
  expect((await versionsOf(gallery.id)).map(({ revision }) => revision)).toEqual([1, 4]);
  await save(4, arranged([item(two), item(one)], { words: 'Words' }));
  const editor = await makeViewer();
  await makeCurator(gallery.id, editor.id, 'editor');
  await save(5, arranged([item(two), item(one)], { words: 'Mine' }), editor);
  expect((await versionsOf(gallery.id)).map(({ revision, memberId }) => [revision, memberId === editor.id])).toEqual([
    [1, false],
    [4, false],
    [5, false],
    [6, true],
  ]);
  await db.execute(
    sql`UPDATE gallery_versions SET created_at = now() - interval '2 minutes' WHERE gallery_id = ${gallery.id}`,
  );
  await save(6, arranged([item(two), item(one)], { words: 'Later' }), editor);
  expect((await versionsOf(gallery.id)).map(({ revision }) => revision)).toEqual([1, 4, 5, 6, 7]);
});

test('an older version comes back as a new one', async () => {
  const [one, two] = [await makeEntry(), await makeEntry()];
  const gallery = await makeGallery({ entries: [one] });
  const owner = await makeViewer({ id: gallery.ownerId });
  await saveGallery(owner, gallery.slug, { seen: 1, arrangement: arranged([item(two)]) });
  const restored = await restoreVersion(owner, gallery.slug, { seen: 2, revision: 1 });
  expect(restored).toMatchObject({ ok: true, value: { revision: 3, arrangement: gallery.arrangement } });
  expect(await versionsOf(gallery.id)).toMatchObject([{ revision: 1 }, { revision: 2 }, { revision: 3, restored: 1 }]);
  expect(await restoreVersion(owner, gallery.slug, { seen: 2, revision: 1 })).toMatchObject({ code: 'conflict' });
  expect(await restoreVersion(owner, gallery.slug, { seen: 3, revision: 99 })).toMatchObject({ code: 'not_found' });
  const other = await makeGallery();
  expect(await restoreVersion(owner, other.slug, { seen: 1, revision: 1 })).toMatchObject({ code: 'not_found' });
});

test('old versions go, published ones stay', async () => {
  const entry = await makeEntry();
  const [gallery, other] = [await makeGallery({ entries: [entry] }), await makeGallery()];
  const owner = await makeViewer({ id: gallery.ownerId });
  const { arrangement } = gallery;
  const many = Array.from({ length: mostVersions + 4 }, (_, at) => ({
    ...{ galleryId: gallery.id, revision: at + 2, arrangement, memberId: owner.id },
    shownAt: at === 0 ? new Date() : null,
  }));
  await db.insert(galleryVersions).values(many);
  const seen = mostVersions + 5;
  await db.update(galleries).set({ revision: seen }).where(eq(galleries.id, gallery.id));
  await saveGallery(owner, gallery.slug, { seen, arrangement: arranged([]) });
  expect(await versionsOf(other.id)).toHaveLength(1);
  const kept = await versionsOf(gallery.id);
  expect(kept).toHaveLength(mostVersions + 1);
  expect(kept.map(({ revision }) => revision)).toEqual([2, ...Array.from({ length: mostVersions }, (_, at) => at + 7)]);
});

test('entries that are put in must be there for everyone; those that were in may be away', async () => {
  const [there, hidden] = [await makeEntry(), await makeEntry({ state: 'draft' })];
  const gallery = await makeGallery({ entries: [there] });
  const owner = await makeViewer({ id: gallery.ownerId });
  for (const entry of [hidden, { publicId: 'zzzzzzzzzz' }]) {
    expect(
      await saveGallery(owner, gallery.slug, { seen: 1, arrangement: arranged([item(there), item(entry)]) }),
    ).toMatchObject({ code: 'invalid', fields: { sections: 'entry_gone' } });
  }
  const known = async () => (await getGalleryStudio(owner, gallery.slug))?.entries[0];
  expect((await known())?.pictures).toHaveLength(1);
  await db.update(entries).set({ state: 'removed' }).where(eq(entries.id, there.id));
  expect(await saveGallery(owner, gallery.slug, { seen: 1, arrangement: arranged([item(there)]) })).toMatchObject({
    ok: true,
  });
  // Its pictures are its maker's alone while it is away.
  expect(await known()).toMatchObject({ id: there.publicId, isShown: false, cover: null, pictures: [] });
});

test('an arrangement holds each entry once, and at most a hundred', () => {
  const twice = arranged([item({ publicId: 'aaaaaaaaaa' }), item({ publicId: 'aaaaaaaaaa' })]);
  const many = Array.from({ length: 101 }, (_, at) => item({ publicId: `a${String(at).padStart(9, '0')}` }));
  const split = { ...arranged(many.slice(0, 60)) };
  split.sections.push({ key: 's2', title: '', words: '', items: many.slice(60) });
  for (const wrong of [twice, split]) expect(arrangementInput.safeParse(wrong).success).toBe(false);
  expect(arrangementInput.safeParse(arranged(many.slice(0, 100))).success).toBe(true);
});

test('addresses are the curator’s to choose, and nobody’s twice', async () => {
  const owner = await makeModerator();
  const first = await createGallery(owner, { title: '兜', slug: '' });
  const second = await createGallery(owner, { title: '面', slug: '' });
  expect(first.ok && second.ok && first.value.slug !== second.value.slug).toBe(true);
  const slug = `mine-${(await makeMember()).handle}`;
  expect(await createGallery(owner, { title: 'x', slug })).toMatchObject({ ok: true, value: { slug } });
  expect(await createGallery(owner, { title: 'x', slug })).toMatchObject({ fields: { slug: 'slug_taken' } });
});
