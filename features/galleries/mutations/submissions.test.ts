import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { makeCurator, makeGallery, newestArrangement } from '@/db/factories/gallery';
import { entries, galleries, galleryItems, gallerySubmissions } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import type { Viewer } from '@/lib/viewer';
import { waitingForLocks } from '@/test/lock-waits';
import { makeViewer } from '@/test/viewer';
import { getGallery } from '../queries/gallery';
import { tellSubmission } from '../tell-submission';
import { decideSubmission, reopenSubmission } from './decide-submission';
import { mostWaiting, submitEntry, withdrawSubmission } from './submit-entry';

afterAll(closeQueue);

async function sentIn(more: { isOpen?: boolean } = {}) {
  const gallery = await makeGallery({ entries: [await makeEntry()], isOpen: true, ...more });
  const maker = await makeViewer();
  const entry = await makeEntry({ memberId: maker.id });
  await submit(maker, gallery, entry);
  const [submission] = await db.select().from(gallerySubmissions).where(eq(gallerySubmissions.galleryId, gallery.id));
  const owner = await makeViewer({ id: gallery.ownerId });
  return { gallery, maker, entry, owner, at: { slug: gallery.slug, submission: submission?.id ?? '' } };
}
const submit = (viewer: Viewer | null, { slug }: { slug: string }, { publicId: entry }: { publicId: string }) =>
  submitEntry(viewer, { slug, entry, words: 'Please' });
const rowOf = async (id: string) =>
  (await db.select().from(gallerySubmissions).where(eq(gallerySubmissions.id, id)))[0];

test('what is accepted stands at the end, in the newest version and for everyone', async () => {
  const { gallery, entry, owner, at } = await sentIn();
  const decided = await decideSubmission(owner, at, { accept: true, words: 'Gladly' });
  expect(decided).toMatchObject({ ok: true, value: { revision: 2 } });
  expect(decided.ok && decided.value.tags).toContain(`entry:${entry.publicId}`);
  expect((await newestArrangement(gallery.id)).sections.at(-1)?.items.at(-1)?.entry).toBe(entry.publicId);
  expect((await getGallery(gallery.slug, 'en'))?.sections.at(-1)?.wall.at(-1)?.id).toBe(entry.publicId);
  expect(await rowOf(at.submission)).toMatchObject({ state: 'accepted', answer: 'Gladly', decidedById: owner.id });
  expect(await decideSubmission(owner, at, { accept: false, words: '' })).toMatchObject({ reason: 'decided_already' });
});

test('of two curators who answer at once, the second is told', async () => {
  const { gallery, owner, at } = await sentIn();
  const reviewer = await makeViewer();
  await makeCurator(gallery.id, reviewer.id, 'reviewer');
  const answers = await Promise.all([
    decideSubmission(owner, at, { accept: true, words: '' }),
    decideSubmission(reviewer, at, { accept: false, words: '' }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual(expect.objectContaining({ reason: 'decided_already' }));
});

test('nobody accepts their own entry, admins neither', async () => {
  const admin = await makeViewer(await makeMember({ role: 'admin' }));
  const gallery = await makeGallery({ isOpen: true });
  const entry = await makeEntry({ memberId: admin.id });
  expect(await submit(admin, gallery, entry)).toMatchObject({ ok: true });
  const [own] = await db.select().from(gallerySubmissions).where(eq(gallerySubmissions.memberId, admin.id));
  const at = { slug: gallery.slug, submission: own?.id ?? '' };
  expect(await decideSubmission(admin, at, { accept: true, words: '' })).toMatchObject({ reason: 'own_submission' });
  expect(await rowOf(at.submission)).toMatchObject({ state: 'waiting', decidedById: null });
});

test('the table itself refuses who decides about themselves, and entries of somebody else', async () => {
  const { gallery, maker, at } = await sentIn();
  const byThemselves = { state: 'accepted', decidedById: maker.id, decidedAt: new Date() } as const;
  await expect(
    db.update(gallerySubmissions).set(byThemselves).where(eq(gallerySubmissions.id, at.submission)),
  ).rejects.toThrow();
  const foreign = await makeEntry();
  await expect(
    db.insert(gallerySubmissions).values({ galleryId: gallery.id, entryId: foreign.id, memberId: maker.id }),
  ).rejects.toThrow();
});

test('an answer can be taken back until the member is told, and then not', async () => {
  const { gallery, entry, owner, at } = await sentIn();
  await decideSubmission(owner, at, { accept: true, words: 'Yes' });
  expect(await reopenSubmission(owner, at)).toMatchObject({ ok: true });
  expect(await rowOf(at.submission)).toMatchObject({ state: 'waiting', answer: '', decidedById: null });
  expect(await db.$count(galleryItems, eq(galleryItems.entryId, entry.id))).toBe(0);
  expect(JSON.stringify(await newestArrangement(gallery.id))).not.toContain(entry.publicId);
  await tellSubmission({ submission: at.submission });
  expect((await rowOf(at.submission))?.toldAt).toBeNull();

  await decideSubmission(owner, at, { accept: false, words: 'Not a hat' });
  await tellSubmission({ submission: at.submission });
  const told = (await rowOf(at.submission))?.toldAt;
  expect(told).not.toBeNull();
  await tellSubmission({ submission: at.submission });
  expect((await rowOf(at.submission))?.toldAt).toEqual(told);
  expect(await reopenSubmission(owner, at)).toMatchObject({ reason: 'undo_over' });
  const jobs = await db.execute<{ data: { about: string; words: string; memberId: string } }>(
    `SELECT data FROM pgboss.job WHERE name = 'gallery-mail' AND data->>'gallery' = '${gallery.title}'`,
  );
  expect(jobs.map(({ data }) => [data.about, data.words])).toEqual([['declined', 'Not a hat']]);
});

test('a closed gallery, a draft, a past day, somebody else’s entry, one that is in: refused, and nothing is written', async () => {
  const maker = await makeViewer();
  const entry = await makeEntry({ memberId: maker.id });
  const inside = await makeEntry({ memberId: maker.id });
  const open = await makeGallery({ isOpen: true, entries: [inside] });
  const cases = [
    [await makeGallery(), entry, 'gallery_closed'],
    [await makeGallery({ isOpen: true, openUntil: '2020-01-01' }), entry, 'gallery_closed'],
    [await makeGallery({ isOpen: true, state: 'draft' }), entry, 'not_found'],
    [open, await makeEntry(), 'not_found'],
    [open, await makeEntry({ memberId: maker.id, state: 'unpublished' }), 'not_found'],
    [open, inside, 'already_in_gallery'],
  ] as const;
  for (const [gallery, one, reason] of cases) expect(await submit(maker, gallery, one)).toMatchObject({ reason });
  expect(await db.$count(gallerySubmissions, eq(gallerySubmissions.memberId, maker.id))).toBe(0);
  const today = new Date().toISOString().slice(0, 10);
  expect(await submit(maker, await makeGallery({ isOpen: true, openUntil: today }), entry)).toMatchObject({ ok: true });
});

test('each entry once to each gallery, and three that wait, also when all are sent at once', async () => {
  const gallery = await makeGallery({ isOpen: true });
  const maker = await makeViewer();
  const own = await Promise.all([1, 2, 3, 4, 5].map(() => makeEntry({ memberId: maker.id })));
  const answers = await Promise.all(own.map((entry) => submit(maker, gallery, entry)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(mostWaiting);
  expect(answers).toContainEqual(expect.objectContaining({ reason: 'too_many_suggested' }));
  const mine = eq(gallerySubmissions.memberId, maker.id);
  expect(await db.$count(gallerySubmissions, mine)).toBe(mostWaiting);
  const sent = own[answers.findIndex(({ ok }) => ok)];
  expect(await submit(maker, gallery, sent ?? own[0] ?? { publicId: '' })).toMatchObject({
    reason: 'already_submitted',
  });
});

test.each([
  ['a visitor', async (): Promise<Viewer | null> => null, 'sign_in'],
  ['a suspended member', async () => ({ ...(await makeViewer()), suspended: true }), 'suspended'],
  ['a member without an address', async () => ({ ...(await makeViewer()), emailVerified: false }), 'unverified'],
] as const)('%s sends nothing in and takes nothing back', async (_, make, reason) => {
  const { gallery, entry, at } = await sentIn();
  const viewer = await make();
  expect(await submit(viewer, gallery, entry)).toMatchObject({ ok: false, reason });
  expect(await withdrawSubmission(viewer, at)).toMatchObject({ ok: false, reason });
  expect(await rowOf(at.submission)).toMatchObject({ state: 'waiting' });
});

test('only the maker takes it back, and only while it waits', async () => {
  const { owner, maker, at } = await sentIn();
  expect(await withdrawSubmission(await makeViewer(), at)).toMatchObject({ code: 'not_found' });
  expect(await withdrawSubmission(owner, at)).toMatchObject({ code: 'not_found' });
  const other = await makeGallery();
  expect(await withdrawSubmission(maker, { ...at, slug: other.slug })).toMatchObject({ code: 'not_found' });
  await decideSubmission(owner, at, { accept: false, words: '' });
  expect(await withdrawSubmission(maker, at)).toMatchObject({ code: 'not_found' });
  await reopenSubmission(owner, at);
  expect(await withdrawSubmission(maker, at)).toMatchObject({ ok: true });
  expect(await rowOf(at.submission)).toBeUndefined();
});

test('what was taken back meanwhile is not accepted', async () => {
  const { entry, owner, at } = await sentIn();
  await db.update(entries).set({ state: 'unpublished' }).where(eq(entries.id, entry.id));
  expect(await decideSubmission(owner, at, { accept: true, words: '' })).toMatchObject({ reason: 'submission_gone' });
  expect(await rowOf(at.submission)).toMatchObject({ state: 'waiting' });
});

test('nor is what its maker takes back at this moment', async () => {
  const { gallery, owner, maker, entry, at } = await sentIn();
  let decided: ReturnType<typeof decideSubmission> | undefined;
  await db.transaction(async (tx) => {
    await withdrawSubmission(maker, at, tx);
    decided = decideSubmission(owner, at, { accept: true, words: '' });
    await expect.poll(waitingForLocks).toBe(1);
  });
  expect(await decided).toMatchObject({ code: 'not_found' });
  expect(await db.$count(galleryItems, eq(galleryItems.entryId, entry.id))).toBe(0);
  expect(JSON.stringify(await newestArrangement(gallery.id))).not.toContain(entry.publicId);
});

test('a gallery that shows nothing yet takes what is accepted into its draft', async () => {
  const { gallery, entry, owner, at } = await sentIn();
  await db.update(galleries).set({ state: 'unpublished' }).where(eq(galleries.id, gallery.id));
  expect(await decideSubmission(owner, at, { accept: true, words: '' })).toMatchObject({ ok: true });
  expect(JSON.stringify(await newestArrangement(gallery.id))).toContain(entry.publicId);
  expect(await getGallery(gallery.slug, 'en')).toBeNull();
});

test('only the curator who answered takes the answer back, whoever owns the gallery', async () => {
  const { gallery, owner, at } = await sentIn();
  const reviewer = await makeViewer();
  await makeCurator(gallery.id, reviewer.id, 'reviewer');
  await decideSubmission(reviewer, at, { accept: true, words: 'Yes' });
  for (const other of [owner, await makeViewer(await makeMember({ role: 'admin' }))]) {
    expect(await reopenSubmission(other, at)).toMatchObject({ code: 'not_found' });
  }
  expect(await rowOf(at.submission)).toMatchObject({ state: 'accepted', answer: 'Yes', decidedById: reviewer.id });
  expect(await reopenSubmission(reviewer, at)).toMatchObject({ ok: true });
  expect(await rowOf(at.submission)).toMatchObject({ state: 'waiting', answer: '', decidedById: null });
});
