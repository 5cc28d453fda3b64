import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { entries, type Rating, type SensitiveKind } from '@/db/schema';
import type { Effect } from './effect';
import { tagsFor } from './entry';

type Mark = { showsMinor: boolean; minorByModerator: boolean; rating: Rating; sensitiveKind: SensitiveKind | null };

/**
 * Says that an entry shows somebody under 18, or that it does not. One that does is for everyone: its rating goes. Only
 * moderators can say otherwise then.
 */
export function markMinor(tx: Executor, entryId: string, minor: boolean): Promise<Effect | null> {
  const mark = { showsMinor: minor, minorByModerator: minor };
  return change(tx, entryId, minor ? { ...mark, rating: 'general', sensitiveKind: null } : mark);
}

/** Undoes that. */
export const unmarkMinor = (tx: Executor, entryId: string, before: Mark): Promise<Effect | null> =>
  change(tx, entryId, before);

async function change(tx: Executor, entryId: string, mark: Partial<Mark>): Promise<Effect | null> {
  const [before] = await tx.update(entries).set(mark).where(eq(entries.id, entryId)).returning({
    showsMinor: sql<boolean>`old.shows_minor`,
    minorByModerator: sql<boolean>`old.minor_by_moderator`,
    rating: sql<Rating>`old.rating`,
    sensitiveKind: sql<SensitiveKind | null>`old.sensitive_kind`,
  });
  return before ? { before, after: mark, tags: await tagsFor(tx, entryId) } : null;
}

/** True for an entry that shows a minor; it is held until the transaction ends. */
export async function showsMinor(tx: Executor, entryId: string): Promise<boolean> {
  const [entry] = await tx
    .select({ showsMinor: entries.showsMinor })
    .from(entries)
    .where(eq(entries.id, entryId))
    .for('no key update');
  return entry?.showsMinor ?? false;
}
