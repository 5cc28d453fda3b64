import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { makeCurator, makeGallery } from '@/db/factories/gallery';
import { cases, entries, galleries, gallerySections, statements } from '@/db/schema';
import { publishGallery, unpublishGallery } from '@/features/galleries/mutations/publish-gallery';
import { listCardPictures } from '@/features/galleries/queries/card-pictures';
import { listFeedEntries } from '@/features/galleries/queries/feed';
import { getGallery } from '@/features/galleries/queries/gallery';
import { getGalleryCard, listGalleriesOfEntry } from '@/features/galleries/queries/lists';
import { listGallerySlugs } from '@/features/galleries/queries/slugs';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import type { Decision } from '../input';
import { getReportable } from '../queries/reportable';
import { decideCase } from './decide';
import { reportSubject } from './report';
import { undoDecision } from './undo';

const here = { address: '192.0.2.61' };
const about = (slug: string) => ({ subject: { kind: 'gallery', id: slug }, rule: 'spam', words: '' }) as const;
const removal = (caseId: string): Decision => ({
  ...{ kind: 'remove', caseId, rule: 'spam', words: 'The reasons.', strikePoints: 0 },
});
const reportedGallery = async (given: Parameters<typeof makeGallery>[0] = {}) => {
  const entry = await makeEntry();
  const gallery = await makeGallery({ entries: [entry], leads: 1, ...given });
  return { entry, gallery, caseId: await makeCase({ kind: 'gallery', id: gallery.slug }) };
};

test('members and visitors report a gallery into one case, which keeps what its curators wrote then', async () => {
  const [shown, gone] = [await makeEntry({ title: 'Berserker' }), await makeEntry({ state: 'removed' })];
  const gallery = await makeGallery({ entries: [shown, gone], title: 'Steel', words: 'As it was' });
  await db.update(gallerySections).set({ title: 'One', words: 'Two' }).where(eq(gallerySections.galleryId, gallery.id));
  const said = await reportSubject(await makeViewer(), about(gallery.slug), here);
  expect(await reportSubject(null, about(gallery.slug), here)).toEqual(said);
  await db.update(galleries).set({ title: 'Innocent', words: '' }).where(eq(galleries.id, gallery.id));
  await reportSubject(await makeViewer(), about(gallery.slug), here);
  const [kept] = await db.select().from(cases).where(eq(cases.subjectId, gallery.id));
  expect(kept).toMatchObject({ reportCount: 3, memberId: gallery.ownerId });
  expect(kept?.snapshot).toMatchObject({ title: 'Steel', path: `/g/${gallery.slug}`, pictures: [] });
  expect(kept?.snapshot.text.split('\n')).toEqual(['As it was', 'One', 'Two', expect.stringContaining('Berserker, ')]);
});

test('what nobody else sees cannot be reported, and nobody reports their own', async () => {
  const later = new Date(Date.now() + 3_600_000);
  for (const state of ['draft', 'scheduled', 'unpublished', 'removed'] as const) {
    const { slug } = await makeGallery({ state, publishedAt: later });
    expect(await reportSubject(null, about(slug), { address: `${state}` })).toMatchObject({
      ok: false,
      code: 'not_found',
    });
    expect(await getReportable(null, 'gallery', slug)).toBeNull();
  }
  const { slug, ownerId } = await makeGallery();
  const owner = await makeViewer({ id: ownerId });
  expect(await reportSubject(owner, about(slug), here)).toMatchObject({ ok: false, reason: 'own_report' });
});

test('a removed gallery leaves its page, feed, card, lists and map, and comes back as it was', async () => {
  const { entry, gallery, caseId } = await reportedGallery();
  const { slug } = gallery;
  const places = async () => [
    (await getGallery(slug, 'en')) !== null,
    (await getGalleryCard(slug, 'en')) !== null,
    (await listFeedEntries(slug, 'en')).length > 0,
    (await listCardPictures(slug)).length > 0,
    (await listGalleriesOfEntry(entry.publicId, 'en')).length > 0,
    (await listGallerySlugs()).includes(slug),
  ];
  const everywhere = await places();
  expect(new Set(everywhere)).toEqual(new Set([true]));
  const admin = await makeAdmin();
  const decided = await decideCase(admin, removal(caseId));
  const tags = ['galleries', `gallery:${slug}`, `entry:${entry.publicId}`];
  expect(decided.ok && decided.value.tags).toEqual(expect.arrayContaining(tags));
  expect(new Set(await places())).toEqual(new Set([false]));
  expect(await stateOf(entry.id)).toBe('published');

  const back = await undoDecision(admin, { action: decided.ok ? decided.value.actionId : '' });
  expect(back.ok && back.value.tags).toEqual(expect.arrayContaining(tags));
  expect(await places()).toEqual(everywhere);
});

test('a planned gallery whose date has come is reported, removed and given back as planned', async () => {
  const scheduler = await makeModerator();
  const { gallery, caseId } = await reportedGallery({
    ...{
      state: 'scheduled',
      ownerId: scheduler.id,
      scheduledById: scheduler.id,
      publishedAt: new Date(Date.now() - 1_000),
    },
  });
  const admin = await makeAdmin();
  const decided = await decideCase(admin, removal(caseId));
  expect(await getGallery(gallery.slug, 'en')).toBeNull();
  await undoDecision(admin, { action: decided.ok ? decided.value.actionId : '' });
  expect(await getGallery(gallery.slug, 'en')).not.toBeNull();
});

test('its curators cannot show it again, and its owner is told why', async () => {
  const { gallery, caseId } = await reportedGallery();
  const [owner, editor] = [await makeViewer({ id: gallery.ownerId }), await makeModerator()];
  await makeCurator(gallery.id, editor.id, 'editor');
  for (const curator of [owner, editor])
    expect(await decideCase(curator, removal(caseId))).toMatchObject({ ok: false });
  const decided = await decideCase(await makeAdmin(), removal(caseId));
  const actionId = decided.ok ? decided.value.actionId : '';
  expect(await db.$count(statements, sql`action_id = ${actionId} AND member_id = ${gallery.ownerId}`)).toBe(1);
  for (const curator of [owner, editor]) {
    const removed = { ok: false, reason: 'removed_by_moderator' };
    expect(await publishGallery(curator, gallery.slug, { seen: 1 })).toMatchObject(removed);
    expect(await unpublishGallery(curator, gallery.slug)).toMatchObject(removed);
  }
  const [row] = await db.select({ state: galleries.state }).from(galleries).where(eq(galleries.id, gallery.id));
  expect(row?.state).toBe('removed');
});

const stateOf = async (id: string) =>
  (await db.select({ state: entries.state }).from(entries).where(eq(entries.id, id)))[0]?.state;
