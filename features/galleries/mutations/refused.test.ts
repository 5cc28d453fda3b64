import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { makeCurator, makeGallery } from '@/db/factories/gallery';
import {
  galleries,
  galleryCurators,
  galleryItems,
  gallerySubmissions,
  galleryVersions,
  members,
  picks,
} from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { findEntries } from '../queries/find-entries';
import { getGalleryStudio } from '../queries/studio';
import { createGallery } from './create-gallery';
import { removeCurator, setCurator } from './curators';
import { decideSubmission, reopenSubmission } from './decide-submission';
import { openGallery } from './open-gallery';
import { addPick, movePick, removePick } from './picks';
import { publishGallery, unpublishGallery } from './publish-gallery';
import { restoreVersion } from './restore-version';
import { saveGallery } from './save-gallery';

type World = Awaited<ReturnType<typeof makeWorld>>;

async function makeWorld() {
  const [entry, sent] = [await makeEntry(), await makeEntry()];
  const gallery = await makeGallery({ entries: [entry], isOpen: true });
  const editor = await makeMember();
  await makeCurator(gallery.id, editor.id, 'editor');
  const [submission] = await db
    .insert(gallerySubmissions)
    .values({ galleryId: gallery.id, entryId: sent.id, memberId: sent.memberId })
    .returning();
  if (!submission) throw new Error('no submission');
  return { entry, gallery, editor, submission };
}

/** Every verb of a curator, with what would be taken from the owner. */
const verbs: Record<string, (viewer: Viewer | null, world: World) => Promise<unknown>> = {
  save: (viewer, { gallery }) =>
    saveGallery(viewer, gallery.slug, { seen: 1, arrangement: { ...gallery.arrangement, title: 'Taken' } }),
  restore: (viewer, { gallery }) => restoreVersion(viewer, gallery.slug, { seen: 1, revision: 1 }),
  publish: (viewer, { gallery }) => publishGallery(viewer, gallery.slug, { seen: 1 }),
  unpublish: (viewer, { gallery }) => unpublishGallery(viewer, gallery.slug),
  open: (viewer, { gallery }) => openGallery(viewer, gallery.slug, { isOpen: false, until: null }),
  'give a right': async (viewer, { gallery }) =>
    setCurator(viewer, gallery.slug, { handle: (await makeMember()).handle, right: 'editor' }),
  'take a right': (viewer, { gallery, editor }) => removeCurator(viewer, gallery.slug, editor.handle),
  accept: (viewer, { gallery, submission }) =>
    decideSubmission(viewer, { slug: gallery.slug, submission: submission.id }, { accept: true, words: '' }),
  decline: (viewer, { gallery, submission }) =>
    decideSubmission(viewer, { slug: gallery.slug, submission: submission.id }, { accept: false, words: '' }),
  reopen: (viewer, { gallery, submission }) =>
    reopenSubmission(viewer, { slug: gallery.slug, submission: submission.id }),
};

const people: Record<string, { make: (world: World) => Promise<Viewer | null>; code: string }> = {
  'a visitor': { make: async () => null, code: 'sign_in' },
  'a member': { make: () => makeViewer(), code: 'not_found' },
  'another moderator': { make: () => makeModerator(), code: 'not_found' },
  'the owner of another gallery': {
    make: async () => makeViewer({ id: (await makeGallery()).ownerId }),
    code: 'not_found',
  },
  'the owner, suspended': {
    make: async ({ gallery }) => ({ ...(await makeViewer({ id: gallery.ownerId })), suspended: true }),
    code: 'suspended',
  },
  'the owner, a moderator no more': {
    make: async ({ gallery }) => {
      await db.update(members).set({ role: 'member' }).where(eq(members.id, gallery.ownerId));
      return makeViewer({ id: gallery.ownerId });
    },
    code: 'not_found',
  },
};

const rowsOf = async ({ gallery }: World) => [
  await db.select().from(galleries).where(eq(galleries.id, gallery.id)),
  await db.select().from(galleryItems).where(eq(galleryItems.galleryId, gallery.id)),
  await db.select().from(galleryVersions).where(eq(galleryVersions.galleryId, gallery.id)),
  await db.select().from(galleryCurators).where(eq(galleryCurators.galleryId, gallery.id)),
  await db.select().from(gallerySubmissions).where(eq(gallerySubmissions.galleryId, gallery.id)),
];

test.each(Object.keys(people))('%s does nothing to a gallery, and it is as it was', async (name) => {
  const world = await makeWorld();
  const person = people[name];
  const viewer = (await person?.make(world)) ?? null;
  const before = await rowsOf(world);
  for (const [verb, call] of Object.entries(verbs)) {
    expect(await call(viewer, world), verb).toMatchObject({ ok: false, code: person?.code });
  }
  if (viewer) expect(await getGalleryStudio(viewer, world.gallery.slug)).toBeNull();
  if (viewer) expect(await findEntries(viewer, world.gallery.slug, 'Entry')).toBeNull();
  expect(await rowsOf(world)).toEqual(before);
});

test.each([
  ['reviewer', 'member', ['accept']],
  ['reviewer', 'moderator', ['accept']],
  ['editor', 'member', ['save', 'restore', 'accept']],
  ['editor', 'moderator', ['save', 'restore', 'publish', 'unpublish', 'accept']],
] as const)('a %s who is a %s may do this and no more: %s', async (right, role, allowed) => {
  for (const [verb, call] of Object.entries(verbs)) {
    if (['decline', 'reopen'].includes(verb)) continue;
    const world = await makeWorld();
    const viewer = await makeViewer(await makeMember({ role }));
    await makeCurator(world.gallery.id, viewer.id, right);
    const before = await rowsOf(world);
    const answer = await call(viewer, world);
    if ((allowed as readonly string[]).includes(verb)) {
      expect(answer, verb).toMatchObject({ ok: true });
    } else {
      expect(answer, verb).toMatchObject({ ok: false, code: 'forbidden', reason: 'not_your_right' });
      expect(await rowsOf(world)).toEqual(before);
    }
  }
});

test('a curator of one gallery reaches nothing of another by its id', async () => {
  const [here, there] = [await makeWorld(), await makeWorld()];
  const owner = await makeViewer({ id: here.gallery.ownerId });
  const before = await rowsOf(there);
  const elsewhere = { slug: here.gallery.slug, submission: there.submission.id };
  expect(await decideSubmission(owner, elsewhere, { accept: true, words: '' })).toMatchObject({ code: 'not_found' });
  expect(await reopenSubmission(owner, elsewhere)).toMatchObject({ code: 'not_found' });
  expect(await restoreVersion(owner, here.gallery.slug, { seen: 1, revision: 2 })).toMatchObject({ code: 'not_found' });
  expect(await removeCurator(owner, here.gallery.slug, there.editor.handle)).toMatchObject({ code: 'not_found' });
  expect(await rowsOf(there)).toEqual(before);
});

test('an admin does what the owner may; a curator may leave, the owner stays', async () => {
  const world = await makeWorld();
  const admin = await makeViewer(await makeMember({ role: 'admin' }));
  expect(await verbs.save?.(admin, world)).toMatchObject({ ok: true });
  const editor = await makeViewer(world.editor);
  expect(await removeCurator(editor, world.gallery.slug, editor.handle)).toMatchObject({ ok: true });
  const owner = await makeViewer({ id: world.gallery.ownerId });
  expect(await removeCurator(owner, world.gallery.slug, owner.handle)).toMatchObject({ code: 'not_found' });
  expect(await setCurator(owner, world.gallery.slug, { handle: owner.handle, right: 'reviewer' })).toMatchObject({
    ok: true,
  });
  const rights = await db.select().from(galleryCurators).where(eq(galleryCurators.galleryId, world.gallery.id));
  expect(rights).toMatchObject([{ memberId: owner.id, right: 'owner' }]);
});

test.each([
  ['a visitor', async (): Promise<Viewer | null> => null, 'sign_in'],
  ['a member', () => makeViewer(), 'not_found'],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true }), 'suspended'],
] as const)('%s neither makes a gallery nor picks an entry of the day', async (_, make, code) => {
  const viewer = await make();
  const entry = await makeEntry();
  const [galleriesBefore, picksBefore] = [await db.$count(galleries), await db.select().from(picks)];
  expect(await createGallery(viewer, { title: 'x', slug: '' })).toMatchObject({ code });
  expect(await addPick(viewer, { day: '2999-01-01', entry: entry.publicId })).toMatchObject({ code });
  expect(await movePick(viewer, { day: '2999-01-01', to: '2999-01-02' })).toMatchObject({ code });
  expect(await removePick(viewer, '2999-01-01')).toMatchObject({ code });
  expect([await db.$count(galleries), await db.select().from(picks)]).toEqual([galleriesBefore, picksBefore]);
});
