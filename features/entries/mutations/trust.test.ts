import { and, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeMember, makePhoto } from '@/db/factories';
import { cases, characters, entries, members, photos, settings } from '@/db/schema';
import { reorderPhotos, setCover, updatePhoto } from '@/features/photos/mutations/change';
import { receivePhoto } from '@/features/photos/mutations/receive';
import { removePhoto } from '@/features/photos/mutations/remove';
import { markFailed } from '@/features/photos/processing/states';
import type { SettingKey } from '@/features/settings/definitions';
import { RefusalError, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import { makeViewer } from '@/test/viewer';
import { getEntry } from '../queries/entry';
import { listEntries } from '../queries/lists';
import { getStanding } from '../standing';
import { deleteEntry } from './delete-entry';
import { publishEntry } from './publish';
import { saveEntry } from './save-entry';
import { unpublishEntry } from './unpublish';

const newcomer = async (given = {}) => makeViewer(await makeMember({ approvedCount: 0, ...given }));
const draftOf = (viewer: Viewer, given = {}) => makeEntry({ memberId: viewer.id, state: 'draft', ...given });
const rowOf = async (id: string) => {
  const [row] = await db.select().from(entries).where(eq(entries.id, id));
  if (!row) throw new Error('no entry');
  return row;
};
const openCases = (entryId: string) =>
  db.$count(cases, and(eq(cases.subjectId, entryId), eq(cases.kind, 'first'), eq(cases.state, 'open')));
const waitingOf = (viewer: Viewer) =>
  db.$count(entries, and(eq(entries.memberId, viewer.id), eq(entries.state, 'waiting')));
/** Settings of a transaction that is never committed. */
const withSettings = <T>(given: Partial<Record<SettingKey, number | boolean>>, work: (tx: typeof db) => Promise<T>) =>
  new Promise<T>((resolve, reject) => {
    db.transaction(async (tx) => {
      for (const [key, value] of Object.entries(given)) await tx.insert(settings).values({ key, value });
      resolve(await work(tx as unknown as typeof db));
      throw new RefusalError(refuse('conflict'));
    }).catch((error) => error instanceof RefusalError || reject(error));
  });

test('the first entry of a new member waits: it is nowhere, counted nowhere, and has a case', async () => {
  const viewer = await newcomer();
  const character = await makeCharacter();
  const draft = await draftOf(viewer, { characterId: character.id, seriesId: character.seriesId });
  expect(await publishEntry(viewer, draft.publicId)).toMatchObject({ ok: true, value: { state: 'waiting', tags: [] } });
  expect(await rowOf(draft.id)).toMatchObject({ state: 'waiting', publishedAt: null, sentAt: expect.any(Date) });
  expect(await getEntry(draft.publicId)).toBeNull();
  expect((await listEntries(`/c/${character.slug}`, null, 'en'))?.cards).toEqual([]);
  const [counted] = await db.select().from(characters).where(eq(characters.id, character.id));
  expect(counted?.entryCount).toBe(0);
  expect(await openCases(draft.id)).toBe(1);
  expect(await publishEntry(viewer, draft.publicId)).toMatchObject({ ok: true, value: { state: 'waiting' } });
  expect(await openCases(draft.id)).toBe(1);
});

test('approvals make a member trusted, removals take that away, and moderators are trusted', async () => {
  const stateAfter = async (given: object) => {
    const viewer = await newcomer(given);
    const published = await publishEntry(viewer, (await draftOf(viewer)).publicId);
    return published.ok && published.value.state;
  };
  expect(await stateAfter({ approvedCount: 1 })).toBe('waiting');
  expect(await stateAfter({ approvedCount: 2 })).toBe('published');
  expect(await stateAfter({ approvedCount: 2, removedCount: 1 })).toBe('waiting');
  expect(await stateAfter({ approvedCount: 3, removedCount: 1 })).toBe('published');
  expect(await stateAfter({ role: 'moderator' })).toBe('published');
});

test('what was shown before does not wait when it is shown again', async () => {
  const viewer = await newcomer();
  const entry = await makeEntry({ memberId: viewer.id });
  await unpublishEntry(viewer, entry.publicId);
  expect(await publishEntry(viewer, entry.publicId)).toMatchObject({ value: { state: 'published' } });
});

test('settings say who is trusted, and whether anybody waits', async () => {
  const viewer = await newcomer({ approvedCount: 2 });
  const { publicId } = await draftOf(viewer);
  const state = (given: Partial<Record<SettingKey, number | boolean>>) =>
    withSettings(given, async (tx) => {
      const published = await publishEntry(viewer, publicId, tx);
      return published.ok && published.value.state;
    });
  expect(await state({})).toBe('published');
  expect(await state({ approvalsToTrust: 3 })).toBe('waiting');
  expect(await state({ daysToTrust: 1 })).toBe('waiting');
  expect(await state({ approvalsToTrust: 3, firstEntriesWait: false })).toBe('published');
  expect(await state({ approvalsToTrust: 0 }), 'a value out of bounds counts as none').toBe('published');
});

test('the allowance grows with approvals, shrinks with removals, and stays within its bounds', async () => {
  const allowed = async (given: object, set = {}) => {
    const { id } = await makeMember({ approvedCount: 0, ...given });
    return withSettings(set, async (tx) => (await getStanding(id, tx)).allowed);
  };
  expect(await allowed({})).toBe(3);
  expect(await allowed({ approvedCount: 4 })).toBe(7);
  expect(await allowed({ approvedCount: 4 }, { approvalsPerPlace: 3 })).toBe(4);
  expect(await allowed({ removedCount: 2 })).toBe(1);
  expect(await allowed({ removedCount: 9 })).toBe(1);
  expect(await allowed({ removedCount: 9 }, { waitingLeast: 2 })).toBe(2);
  expect(await allowed({ approvedCount: 99 })).toBe(10);
});

test('tabs at once never send more than may wait, and the rest stay drafts', async () => {
  const viewer = await newcomer();
  const drafts = await Promise.all(Array.from({ length: 8 }, () => draftOf(viewer)));
  const sent = await Promise.all(drafts.map(({ publicId }) => publishEntry(viewer, publicId)));
  expect(sent.filter(({ ok }) => ok)).toHaveLength(3);
  for (const no of sent.filter(({ ok }) => !ok)) {
    expect(no).toMatchObject({ code: 'conflict', reason: 'too_many_waiting', values: { allowed: 3 } });
  }
  expect(await waitingOf(viewer)).toBe(3);
  expect(await db.$count(entries, and(eq(entries.memberId, viewer.id), eq(entries.state, 'draft')))).toBe(5);
  expect(await getStanding(viewer.id)).toMatchObject({ trusted: false, allowed: 3, waiting: 3, missing: 2 });
});

test('while it waits its maker changes nothing, neither words nor photos', async () => {
  const viewer = await newcomer();
  const entry = await draftOf(viewer, { photoCount: 2 });
  const second = await makePhoto(viewer.id, { entryId: entry.id, position: 1 });
  await publishEntry(viewer, entry.publicId);
  const before = [await rowOf(entry.id), await db.select().from(photos).where(eq(photos.entryId, entry.id))];
  const fields = {
    ...{ title: 'Another', story: '', character: { kind: 'own' as const, name: 'Nobody' }, made: null, credits: [] },
    ...{ event: '', eventOn: null, tags: [], sensitive: null, showsMinor: false, notes: [] },
  };
  const upload = { purpose: 'entry', entry: entry.publicId, group: 'A', filename: 'x.jpg', uploadId: 'late' } as const;
  for (const attempt of [
    saveEntry(viewer, entry.publicId, { seen: 0, fields }, 'draft'),
    saveEntry(viewer, entry.publicId, { seen: 0, fields }, 'published'),
    updatePhoto(viewer, { photo: second.id, alt: 'Changed' }),
    reorderPhotos(viewer, { entry: entry.publicId, photos: [{ photo: second.id, group: 'A' }] }),
    setCover(viewer, second.id),
    removePhoto(viewer, second.id),
    receivePhoto(viewer, upload),
  ]) {
    expect((await attempt).ok).toBe(false);
  }
  expect([await rowOf(entry.id), await db.select().from(photos).where(eq(photos.entryId, entry.id))]).toEqual(before);
});

test('taken back, deleted or without its photo it waits no longer, and its case is closed', async () => {
  const viewer = await newcomer();
  const [back, gone, bare] = [await draftOf(viewer), await draftOf(viewer), await draftOf(viewer)];
  for (const { publicId } of [back, gone, bare]) await publishEntry(viewer, publicId);
  await unpublishEntry(viewer, back.publicId);
  expect((await rowOf(back.id)).state).toBe('draft');
  await deleteEntry(viewer, gone.publicId);
  await db.update(photos).set({ status: 'processing', key: null, readyAt: null }).where(eq(photos.entryId, bare.id));
  await markFailed(bare.coverPhotoId, 'not_a_photo');
  expect((await rowOf(bare.id)).state).toBe('draft');
  for (const { id } of [back, gone, bare]) expect(await openCases(id)).toBe(0);
  expect(await publishEntry(viewer, back.publicId)).toMatchObject({ value: { state: 'waiting' } });
  expect(await openCases(back.id)).toBe(1);
});

test('whoever was here before counts as approved for what they published', async () => {
  const { id } = await makeMember({ approvedCount: 0 });
  for (const state of ['published', 'unpublished', 'removed', 'draft'] as const)
    await makeEntry({ memberId: id, state });
  const { readFile } = await import('node:fs/promises');
  const [statement] = (await readFile('drizzle/0010_first_entries_kept.sql', 'utf8')).split('--> statement-breakpoint');
  await db.execute(sql.raw(statement ?? ''));
  const [member] = await db.select().from(members).where(eq(members.id, id));
  expect(member?.approvedCount).toBe(3);
});
