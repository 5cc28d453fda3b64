import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { makeGallery } from '@/db/factories/gallery';
import { entries, gallerySubmissions } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { waitingJobs } from '@/test/photos';
import { makeViewer } from '@/test/viewer';
import { decideSubmission } from '../mutations/decide-submission';
import { submitEntry } from '../mutations/submit-entry';
import { tellSubmission } from '../tell-submission';
import { getSuggesting } from './own-submissions';
import { getGalleryStudio } from './studio';

afterAll(closeQueue);

test('a member sends in what is theirs, public and not in it yet, and reads an answer once it is told', async () => {
  const maker = await makeViewer();
  const own = { memberId: maker.id };
  const [inside, fresh, sent] = [await makeEntry(own), await makeEntry(own), await makeEntry(own)];
  await makeEntry({ ...own, state: 'draft' });
  await makeEntry();
  const gallery = await makeGallery({ isOpen: true, entries: [inside] });
  const owner = await makeViewer({ id: gallery.ownerId });
  const mine = () => getSuggesting(maker, gallery.slug);
  const ids = async () => (await mine())?.own.map(({ id }) => id);
  expect(await ids()).toEqual([sent.publicId, fresh.publicId]);
  await submitEntry(maker, { slug: gallery.slug, entry: sent.publicId, words: 'Please' });
  expect(await ids()).toEqual([fresh.publicId]);
  expect((await mine())?.sent).toMatchObject([{ title: sent.title, words: 'Please', state: 'waiting', answer: '' }]);
  expect(await getSuggesting(await makeViewer(), gallery.slug)).toMatchObject({ own: [], sent: [] });

  const [row] = await db.select().from(gallerySubmissions).where(eq(gallerySubmissions.entryId, sent.id));
  const submission = row?.id ?? '';
  await decideSubmission(owner, { slug: gallery.slug, submission }, { accept: false, words: 'Not a hat' });
  expect(await waitingJobs('submission-decided')).toContainEqual({ submission });
  expect((await mine())?.sent).toMatchObject([{ state: 'waiting', answer: '' }]);
  await tellSubmission({ submission });
  expect((await mine())?.sent).toMatchObject([{ state: 'declined', answer: 'Not a hat' }]);
  const draft = await makeGallery({ isOpen: true, state: 'draft', publishedAt: null });
  expect(await getSuggesting(maker, draft.slug)).toBeNull();
});

test('curators have before them what waits in their gallery and is public, and nothing else', async () => {
  const [here, there] = [await makeGallery({ isOpen: true }), await makeGallery({ isOpen: true })];
  const maker = await makeViewer();
  const [one, two] = [await makeEntry({ memberId: maker.id }), await makeEntry({ memberId: maker.id })];
  for (const { publicId } of [one, two]) await submitEntry(maker, { slug: here.slug, entry: publicId, words: '' });
  const waiting = async ({ slug, ownerId }: typeof here) =>
    (await getGalleryStudio(await makeViewer({ id: ownerId }), slug))?.submissions.map(({ entry }) => entry.id);
  expect(await waiting(here)).toEqual([one.publicId, two.publicId]);
  expect(await waiting(there)).toEqual([]);
  await db.update(entries).set({ state: 'unpublished' }).where(eq(entries.id, one.id));
  expect(await waiting(here)).toEqual([two.publicId]);
  const [row] = await db.select().from(gallerySubmissions).where(eq(gallerySubmissions.entryId, two.id));
  const at = { slug: here.slug, submission: row?.id ?? '' };
  await decideSubmission(await makeViewer({ id: here.ownerId }), at, { accept: false, words: '' });
  expect(await waiting(here)).toEqual([]);
});
