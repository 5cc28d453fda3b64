import 'server-only';
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type EntryState, entries, members, photos, type Rating, type SensitiveKind } from '@/db/schema';
import { commentsTag } from '@/features/comments/cache';
import { moveCount, nowhere } from '@/features/entries/mutations/counts';
import { lockFirstCaseOf } from '@/features/entries/mutations/lock-first-case';
import { touchedTags } from '@/features/entries/mutations/touched';
import { placeFilesJob } from '@/features/photos/jobs';
import { enqueue } from '@/lib/queue';
import type { Effect } from './effect';

/** Takes an entry out of sight, with its files. */
export const removeEntry = (tx: Executor, entryId: string): Promise<Effect | null> =>
  move(tx, entryId, ['draft', 'waiting', 'published', 'unpublished', 'held'], 'removed');

/** Gives an entry back the state that it had. */
export const restoreEntry = (tx: Executor, entryId: string, state: EntryState): Promise<Effect | null> =>
  move(tx, entryId, ['removed'], state);

/** Takes what is shown out of sight, with its files, until moderators have looked again. */
export const holdEntry = (tx: Executor, entryId: string): Promise<Effect | null> =>
  move(tx, entryId, ['published'], 'held');

/** Shows what was held again, with the date, the votes and the comments that it had. */
export const releaseEntry = (tx: Executor, entryId: string): Promise<Effect | null> =>
  move(tx, entryId, ['held'], 'published');

/** Null when it is in none of these states, or has no photo left to show. */
async function move(tx: Executor, entryId: string, from: EntryState[], to: EntryState): Promise<Effect | null> {
  await lockFirstCaseOf(tx, entryId);
  const canShow = to === 'published' ? gt(entries.photoCount, 0) : undefined;
  const [entry] = await tx
    .update(entries)
    .set({ state: to })
    .where(and(eq(entries.id, entryId), inArray(entries.state, from), canShow))
    .returning({ ...place, was: sql<EntryState>`old.state` });
  if (!entry) return null;
  if (entry.was === 'published') await moveCount(tx, entry, nowhere);
  if (to === 'published') await moveCount(tx, nowhere, entry);
  await placePhotos(tx, entryId);
  return { before: { state: entry.was }, after: { state: to }, tags: await tagsFor(tx, entryId) };
}

export type Rated = { rating: Rating; sensitiveKind: SensitiveKind | null };

export async function rateEntry(tx: Executor, entryId: string, rated: Rated): Promise<Effect | null> {
  const [entry] = await tx
    .update(entries)
    .set(rated)
    .where(eq(entries.id, entryId))
    .returning({ rating: sql<Rating>`old.rating`, sensitiveKind: sql<SensitiveKind | null>`old.sensitive_kind` });
  return entry ? { before: entry, after: rated, tags: await tagsFor(tx, entryId) } : null;
}

/** Closes the conversation under an entry, or opens it again. */
export async function lockComments(tx: Executor, entryId: string, locked: boolean): Promise<Effect | null> {
  const [entry] = await tx
    .update(entries)
    .set({ commentsLockedAt: locked ? sql`coalesce(${entries.commentsLockedAt}, now())` : null })
    .where(eq(entries.id, entryId))
    .returning({ locked: sql<boolean>`old.comments_locked_at IS NOT NULL` });
  return entry ? { before: entry, after: { locked }, tags: await tagsFor(tx, entryId) } : null;
}

/** Lets only members who are known here write under an entry, or everyone again. */
export async function limitComments(tx: Executor, entryId: string, limited: boolean): Promise<Effect | null> {
  const [entry] = await tx
    .update(entries)
    .set({ commentsLimitedAt: limited ? sql`coalesce(${entries.commentsLimitedAt}, now())` : null })
    .where(eq(entries.id, entryId))
    .returning({ limited: sql<boolean>`old.comments_limited_at IS NOT NULL` });
  return entry ? { before: entry, after: { limited }, tags: await tagsFor(tx, entryId) } : null;
}

/** The cache tags of everything that shows an entry. */
export async function tagsFor(tx: Executor, entryId: string): Promise<string[]> {
  const [entry] = await tx
    .select({ publicId: entries.publicId, handle: members.handle, characterId: entries.characterId })
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .where(eq(entries.id, entryId));
  if (!entry) return [];
  const { characterId, ...rest } = entry;
  return [...(await touchedTags(tx, { ...rest, characterIds: [characterId] })), commentsTag(entry.publicId)];
}

export const place = {
  characterId: entries.characterId,
  seriesId: entries.seriesId,
  designId: entries.designId,
};

async function placePhotos(tx: Executor, entryId: string): Promise<void> {
  const rows = await tx
    .select({ id: photos.id })
    .from(photos)
    .where(and(eq(photos.entryId, entryId), inArray(photos.status, ['ready', 'removed'])));
  for (const { id } of rows) await enqueue(tx, placeFilesJob, { photoId: id }, { priority: 20 });
}
