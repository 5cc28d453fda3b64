import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type EntryState, entries, members, photos, withheldPhotos } from '@/db/schema';
import { memberTag } from '@/features/accounts/cache';
import { moveCount, nowhere } from '@/features/entries/mutations/counts';
import { maxPhotos } from '@/features/photos/input';
import { placeFilesJob } from '@/features/photos/jobs';
import { settleCover } from '@/features/photos/mutations/locked';
import { enqueue } from '@/lib/queue';
import type { Effect } from './effect';
import { tagsFor } from './entry';

type Withheld = 'frozen' | 'removed';
type Was = 'ready' | Withheld;

/**
 * Takes a photo out of sight, with its files; an entry that has no other photo to show is hidden with it. How to bring it
 * back exactly where it was is kept. Null when it is not there to be taken.
 */
export async function withhold(
  tx: Executor,
  photoId: string,
  to: Withheld,
): Promise<{ effect: Effect; hidEntry: boolean } | null> {
  const entry = await lockEntryOf(tx, photoId);
  const was: Was[] = to === 'frozen' ? ['ready'] : ['ready', 'frozen'];
  const [photo] = await tx
    .update(photos)
    .set({ status: to })
    .where(and(eq(photos.id, photoId), inArray(photos.status, was)))
    .returning({ was: sql<Was>`old.status` });
  if (!photo) return null;
  let hidEntry = false;
  if (photo.was === 'ready') {
    const wasCover = entry?.coverPhotoId === photoId;
    hidEntry = entry !== null && entry.state in hiddenAs && entry.photoCount <= 1;
    await tx
      .insert(withheldPhotos)
      .values({ photoId, wasCover: wasCover && entry.coverChosen, hidEntry })
      .onConflictDoNothing();
    if (entry) await takeFromEntry(tx, entry, { wasCover, hidEntry });
    await enqueue(tx, placeFilesJob, { photoId }, { priority: 20 });
  }
  const tags = await tagsOfPhoto(tx, photoId, entry?.id);
  return { effect: { before: { status: photo.was }, after: { status: to }, tags }, hidEntry };
}

/** Shows a photo again, exactly where it was. Null when it is not `from`, or its entry is full. */
export async function giveBack(tx: Executor, photoId: string, from: Withheld): Promise<Effect | null> {
  const entry = await lockEntryOf(tx, photoId);
  if (entry && entry.photoCount >= maxPhotos) return null;
  const [photo] = await tx
    .update(photos)
    .set({ status: 'ready' })
    .where(and(eq(photos.id, photoId), eq(photos.status, from)))
    .returning({ id: photos.id });
  if (!photo) return null;
  const [kept] = await tx.delete(withheldPhotos).where(eq(withheldPhotos.photoId, photoId)).returning();
  if (entry) await bringToEntry(tx, entry, photoId, kept ?? { wasCover: false, hidEntry: false });
  await enqueue(tx, placeFilesJob, { photoId }, { priority: 20 });
  return { before: { status: from }, after: { status: 'ready' }, tags: await tagsOfPhoto(tx, photoId, entry?.id) };
}

/** What was frozen before moderators removed it is frozen again. */
export async function refreeze(tx: Executor, photoId: string): Promise<Effect | null> {
  const entry = await lockEntryOf(tx, photoId);
  const [photo] = await tx
    .update(photos)
    .set({ status: 'frozen' })
    .where(and(eq(photos.id, photoId), eq(photos.status, 'removed')))
    .returning({ id: photos.id });
  if (!photo) return null;
  return {
    before: { status: 'removed' },
    after: { status: 'frozen' },
    tags: await tagsOfPhoto(tx, photoId, entry?.id),
  };
}

/** True while it is kept how a photo was shown. */
export const findWithheld = async (tx: Executor, photoId: string): Promise<boolean> =>
  (await tx.$count(withheldPhotos, eq(withheldPhotos.photoId, photoId))) > 0;

/** What an entry becomes without its last photo. One that waited is its maker's again, to be sent anew; what is held stays so. */
const hiddenAs: Partial<Record<EntryState, EntryState>> = { published: 'unpublished', waiting: 'draft', held: 'held' };

type Entry = NonNullable<Awaited<ReturnType<typeof lockEntryOf>>>;

async function takeFromEntry(
  tx: Executor,
  entry: Entry,
  { wasCover, hidEntry }: { wasCover: boolean; hidEntry: boolean },
) {
  await tx
    .update(entries)
    .set({
      photoCount: sql`${entries.photoCount} - 1`,
      ...(wasCover && { coverPhotoId: null, coverChosen: false }),
      ...(hidEntry && { state: hiddenAs[entry.state] }),
    })
    .where(eq(entries.id, entry.id));
  if (hidEntry && entry.state === 'published') await moveCount(tx, entry, nowhere);
  await settleCover(tx, entry.id);
}

/** What its maker decided meanwhile stands: another cover, or an entry that they published or took away themselves. */
async function bringToEntry(
  tx: Executor,
  entry: Entry,
  photoId: string,
  kept: { wasCover: boolean; hidEntry: boolean },
) {
  const shows = kept.hidEntry && entry.state === 'unpublished';
  await tx
    .update(entries)
    .set({
      photoCount: sql`${entries.photoCount} + 1`,
      ...(kept.wasCover && !entry.coverChosen && { coverPhotoId: photoId, coverChosen: true }),
      ...(shows && { state: 'published' as const }),
    })
    .where(eq(entries.id, entry.id));
  if (shows) await moveCount(tx, nowhere, entry);
  await settleCover(tx, entry.id);
}

/** Null for the picture of a member, which belongs to no entry. */
async function lockEntryOf(tx: Executor, photoId: string) {
  const [entry] = await tx
    .select({
      id: entries.id,
      state: entries.state,
      photoCount: entries.photoCount,
      coverPhotoId: entries.coverPhotoId,
      coverChosen: entries.coverChosen,
      characterId: entries.characterId,
      seriesId: entries.seriesId,
      designId: entries.designId,
    })
    .from(entries)
    .where(eq(entries.id, sql`(SELECT entry_id FROM photos WHERE id = ${photoId})`))
    .for('no key update');
  return entry ?? null;
}

async function tagsOfPhoto(tx: Executor, photoId: string, entryId: string | undefined): Promise<string[]> {
  if (entryId) return tagsFor(tx, entryId);
  const [owner] = await tx
    .select({ handle: members.handle })
    .from(members)
    .innerJoin(photos, eq(photos.ownerId, members.id))
    .where(eq(photos.id, photoId));
  return owner ? [memberTag(owner.handle)] : [];
}
