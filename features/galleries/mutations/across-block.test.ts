import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { violatedConstraint } from '@/db/availability';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { makeCurator, makeGallery, newestArrangement } from '@/db/factories/gallery';
import { blocks, galleryCurators, gallerySubmissions, picks } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { waitingForLocks } from '@/test/lock-waits';
import { makeViewer } from '@/test/viewer';
import { findEntries } from '../queries/find-entries';
import { getGallery } from '../queries/gallery';
import { getSuggesting } from '../queries/own-submissions';
import { getGalleryStudio } from '../queries/studio';
import { setCurator } from './curators';
import { decideSubmission, reopenSubmission } from './decide-submission';
import { addPick } from './picks';
import { saveGallery } from './save-gallery';
import { submitEntry } from './submit-entry';

afterAll(closeQueue);

const block = (memberId: string, blockedId: string) => db.insert(blocks).values({ memberId, blockedId });
const directions = ['the owner blocked', 'the member blocked'] as const;
const blockIn = (direction: (typeof directions)[number], owner: string, member: string) =>
  direction === 'the owner blocked' ? block(owner, member) : block(member, owner);
const sentTo = (galleryId: string) => db.$count(gallerySubmissions, eq(gallerySubmissions.galleryId, galleryId));

async function doors() {
  const gallery = await makeGallery({ isOpen: true });
  const owner = await makeViewer({ id: gallery.ownerId });
  const maker = await makeViewer();
  const entry = await makeEntry({ memberId: maker.id });
  return { gallery, owner, maker, entry, suggestion: { slug: gallery.slug, entry: entry.publicId, words: '' } };
}

test.each(directions)('%s: to the member the gallery is closed, as to everyone when it is', async (direction) => {
  const { gallery, owner, maker, suggestion } = await doors();
  await blockIn(direction, owner.id, maker.id);
  const closed = await makeGallery();
  expect(await submitEntry(maker, suggestion)).toEqual(await submitEntry(maker, { ...suggestion, slug: closed.slug }));
  expect(await getSuggesting(maker, gallery.slug)).toMatchObject({ isOpen: false, sent: [] });
  expect(await sentTo(gallery.id)).toBe(0);
  const stranger = await makeViewer();
  expect(await getSuggesting(stranger, gallery.slug)).toMatchObject({ isOpen: true });
  expect(await getGallery(gallery.slug, 'en')).toMatchObject({ isOpen: true, owner: owner.handle });
});

test('a suggestion that waits for a block is refused', async () => {
  const { gallery, owner, maker, suggestion } = await doors();
  let sent: ReturnType<typeof submitEntry> | undefined;
  await db.transaction(async (tx) => {
    await tx.insert(blocks).values({ memberId: owner.id, blockedId: maker.id });
    sent = submitEntry(maker, suggestion);
    await expect.poll(waitingForLocks).toBe(1);
  });
  expect(await sent).toMatchObject({ ok: false, reason: 'gallery_closed' });
  expect(await sentTo(gallery.id)).toBe(0);
});

test('the table itself takes nothing across a block', async () => {
  const { gallery, owner, maker, entry } = await doors();
  await block(owner.id, maker.id);
  const row = { galleryId: gallery.id, entryId: entry.id, memberId: maker.id };
  const broken = await Promise.resolve(db.insert(gallerySubmissions).values(row)).then(() => null, violatedConstraint);
  expect(broken).toBe('gallery_submissions_not_across_block');
});

test('what waits is for the curators whom no block parts from its sender', async () => {
  const { gallery, maker, suggestion } = await doors();
  const [one, two] = [await makeViewer(), await makeViewer()];
  await makeCurator(gallery.id, one.id, 'reviewer');
  await makeCurator(gallery.id, two.id, 'reviewer');
  expect(await submitEntry(maker, suggestion)).toMatchObject({ ok: true });
  await block(maker.id, one.id);
  const waiting = async (viewer: typeof one) =>
    (await getGalleryStudio(viewer, gallery.slug))?.submissions.map(({ handle }) => handle);
  expect([await waiting(one), await waiting(two)]).toEqual([[], [maker.handle]]);
  // The door is its owner's: a curator whom somebody blocked does not close it.
  expect(await getSuggesting(maker, gallery.slug)).toMatchObject({ isOpen: true });
  const [sent] = await db.select().from(gallerySubmissions).where(eq(gallerySubmissions.galleryId, gallery.id));
  const at = { slug: gallery.slug, submission: sent?.id ?? '' };
  const verdict = { accept: false, words: 'No' };
  expect(await decideSubmission(one, at, verdict)).toMatchObject({ code: 'not_found', reason: 'not_found' });
  expect(await sentTo(gallery.id)).toBe(1);
  expect(await decideSubmission(two, at, verdict)).toMatchObject({ ok: true });
  await block(two.id, maker.id);
  expect(await reopenSubmission(two, at)).toMatchObject({ code: 'not_found' });
});

test('curators neither find nor put in what is out of their sight, and what was in stays in', async () => {
  const { gallery, owner, maker, entry } = await doors();
  const words = `Zyzzyx ${gallery.slug}`;
  const hidden = await makeEntry({ memberId: maker.id, title: words });
  const seen = await makeEntry({ title: words });
  const found = async (asked: string) => (await findEntries(owner, gallery.slug, asked))?.map(({ id }) => id);
  const item = (id: string) => ({ entry: id, photo: null, note: '', lead: false });
  const arranged = (...ids: string[]) => ({
    ...gallery.arrangement,
    sections: [{ key: 's1', title: '', words: '', items: ids.map(item) }],
  });
  const save = async (seenRevision: number, ...ids: string[]) =>
    saveGallery(owner, gallery.slug, { seen: seenRevision, arrangement: arranged(...ids) });
  expect(await found(words)).toHaveLength(2);
  expect(await save(1, entry.publicId)).toMatchObject({ ok: true, value: { revision: 2 } });

  await block(maker.id, owner.id);
  expect(await found(words)).toEqual([seen.publicId]);
  expect(await found(hidden.publicId)).toEqual([]);
  expect(await found(maker.handle)).toEqual([]);
  expect((await getGalleryStudio(owner, gallery.slug))?.entries).toEqual([]);
  const nowhere = await save(2, entry.publicId, 'zzzzzzzzzz');
  expect(nowhere).toMatchObject({ ok: false, code: 'invalid' });
  expect(await save(2, entry.publicId, hidden.publicId)).toEqual(nowhere);
  expect(await save(2, seen.publicId, entry.publicId)).toMatchObject({ ok: true });
  const { sections } = await newestArrangement(gallery.id);
  expect(sections[0]?.items.map((one) => one.entry)).toEqual([seen.publicId, entry.publicId]);
});

test('nobody is made a curator, and nothing the entry of the day, across a block', async () => {
  const { gallery, owner, maker, entry } = await doors();
  await block(maker.id, owner.id);
  const make = (handle: string) => setCurator(owner, gallery.slug, { handle, right: 'reviewer' });
  expect(await make(maker.handle)).toEqual(await make('nobody-has-this'));
  expect(await db.$count(galleryCurators, eq(galleryCurators.memberId, maker.id))).toBe(0);
  const pick = (id: string) => addPick(owner, { day: '2999-01-01', entry: id });
  expect(await pick(entry.publicId)).toEqual(await pick('zzzzzzzzzz'));
  expect(await db.$count(picks, eq(picks.entryId, entry.id))).toBe(0);
  const other = await makeViewer(await makeMember({ role: 'moderator' }));
  expect(await addPick(other, { day: '2999-01-01', entry: entry.publicId })).toMatchObject({ ok: true });
});
