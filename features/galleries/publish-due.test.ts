import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember, suspend } from '@/db/factories';
import { makeCurator, makeGallery } from '@/db/factories/gallery';
import { galleries, galleryCurators, members } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { makeViewer } from '@/test/viewer';
import { publishGallery, unpublishGallery } from './mutations/publish-gallery';
import { publishDue } from './publish-due';
import { getGallery } from './queries/gallery';

beforeEach(() => db.delete(galleries));
afterAll(closeQueue);

/** A gallery that its owner has planned; then its date comes. */
async function planned() {
  const gallery = await makeGallery({ entries: [await makeEntry()], state: 'draft', publishedAt: null });
  const owner = await makeViewer({ id: gallery.ownerId });
  const at = new Date(Date.now() + 3_600_000).toISOString();
  expect(await publishGallery(owner, gallery.slug, { seen: 1, at })).toMatchObject({
    ok: true,
    value: { state: 'scheduled', publishedAt: at },
  });
  return { gallery, owner };
}
const comeDue = (id: string) =>
  db.update(galleries).set({ publishedAt: sql`now() - interval '1 minute'` }).where(eq(galleries.id, id));
const stateOf = async (id: string) => (await db.select().from(galleries).where(eq(galleries.id, id)))[0];
const jobs = async (name: string) =>
  (await db.execute<{ data: Record<string, unknown> }>(sql`SELECT data FROM pgboss.job WHERE name = ${name}`)).map(
    ({ data }) => data,
  );

test('neither early nor forgotten: it shows from its date on, and the job makes the pages anew', async () => {
  const { gallery } = await planned();
  await publishDue();
  expect(await stateOf(gallery.id)).toMatchObject({ state: 'scheduled' });
  expect(await getGallery(gallery.slug, 'en')).toBeNull();

  await comeDue(gallery.id);
  expect(await getGallery(gallery.slug, 'en')).not.toBeNull();
  await publishDue();
  await publishDue();
  expect(await stateOf(gallery.id)).toMatchObject({ state: 'published', scheduledById: null });
  expect(await getGallery(gallery.slug, 'en')).not.toBeNull();
  expect(JSON.stringify(await jobs('refresh-tags'))).toContain(`gallery:${gallery.slug}`);
});

test.each([
  ['is a moderator no more', (id: string) => db.update(members).set({ role: 'member' }).where(eq(members.id, id))],
  ['is suspended', (id: string) => suspend(id)],
  ['is no curator any more', (id: string) => db.delete(galleryCurators).where(eq(galleryCurators.memberId, id))],
])('whoever set the date and %s publishes nothing, and the curators are told', async (_, happen) => {
  const { gallery, owner } = await planned();
  const editor = await makeMember();
  const reviewer = await makeMember();
  await makeCurator(gallery.id, editor.id, 'editor');
  await makeCurator(gallery.id, reviewer.id, 'reviewer');
  await happen(owner.id);
  await comeDue(gallery.id);
  expect(await getGallery(gallery.slug, 'en')).toBeNull();

  await publishDue();

  expect(await stateOf(gallery.id)).toMatchObject({ state: 'draft', publishedAt: null, scheduledById: null });
  expect(await getGallery(gallery.slug, 'en')).toBeNull();
  const told = (await jobs('gallery-mail')).filter((mail) => mail.gallery === gallery.title);
  expect(told).toContainEqual(expect.objectContaining({ memberId: editor.id, about: 'not_published' }));
  expect(told.map(({ memberId }) => memberId)).not.toContain(reviewer.id);
  await publishDue();
  expect((await jobs('gallery-mail')).filter((mail) => mail.gallery === gallery.title)).toHaveLength(told.length);
});

test('a date can be taken away, moved, and is at most a year ahead', async () => {
  const { gallery, owner } = await planned();
  expect(await unpublishGallery(owner, gallery.slug)).toMatchObject({ value: { state: 'draft', publishedAt: null } });
  const far = new Date(Date.now() + 400 * 86_400_000).toISOString();
  expect(await publishGallery(owner, gallery.slug, { seen: 1, at: far })).toMatchObject({ fields: { at: 'too_far' } });
  const past = new Date(Date.now() - 1_000).toISOString();
  expect(await publishGallery(owner, gallery.slug, { seen: 1, at: past })).toMatchObject({
    value: { state: 'published' },
  });
  const later = new Date(Date.now() + 60_000).toISOString();
  expect(await publishGallery(owner, gallery.slug, { seen: 1, at: later })).toMatchObject({
    reason: 'gallery_is_published',
  });
});
