import 'server-only';
import { and, eq, gt, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { moveCount, nowhere } from '@/features/entries/mutations/counts';
import { type Effect, nothing } from './effect';
import { place, tagsFor } from './entry';

/** Shows an entry that waited to everyone. It is published now, not when it was sent. */
export async function showEntry(tx: Executor, entryId: string): Promise<Effect | null> {
  const [entry] = await tx
    .update(entries)
    .set({ state: 'published', publishedAt: sql`now()` })
    .where(and(eq(entries.id, entryId), eq(entries.state, 'waiting')))
    .returning(place);
  if (!entry) return null;
  await moveCount(tx, nowhere, entry);
  return { before: { state: 'waiting' }, after: { state: 'published' }, tags: await tagsFor(tx, entryId) };
}

/** Undoes that: it waits again. */
export async function hideAgain(tx: Executor, entryId: string): Promise<Effect | null> {
  const [entry] = await tx
    .update(entries)
    .set({ state: 'waiting', publishedAt: null })
    .where(and(eq(entries.id, entryId), eq(entries.state, 'published')))
    .returning(place);
  if (!entry) return null;
  await moveCount(tx, entry, nowhere);
  return { before: { state: 'published' }, after: { state: 'waiting' }, tags: await tagsFor(tx, entryId) };
}

/** Gives an entry that waited back to its maker, as a draft. */
export async function sendBack(tx: Executor, entryId: string): Promise<Effect | null> {
  const sent = await tx
    .update(entries)
    .set({ state: 'draft' })
    .where(and(eq(entries.id, entryId), eq(entries.state, 'waiting')))
    .returning({ id: entries.id });
  return sent.length === 0 ? null : { ...nothing, before: { state: 'waiting' }, after: { state: 'draft' } };
}

/** Undoes that, unless its maker has sent it again or has taken out what an entry must have. */
export async function waitAgain(tx: Executor, entryId: string): Promise<Effect | null> {
  const waits = await tx
    .update(entries)
    .set({ state: 'waiting' })
    .where(
      and(
        ...[eq(entries.id, entryId), eq(entries.state, 'draft'), isNull(entries.publishedAt)],
        ...[isNotNull(entries.sentAt), ne(entries.title, ''), gt(entries.photoCount, 0)],
        or(isNotNull(entries.characterId), isNotNull(entries.characterName)),
      ),
    )
    .returning({ id: entries.id });
  return waits.length === 0 ? null : { ...nothing, before: { state: 'draft' }, after: { state: 'waiting' } };
}
