import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { entries, picks } from '@/db/schema';
import { inSight } from '@/features/accounts/sight/in-block';
import { entryTag } from '@/features/entries/cache';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { picksTag } from '../cache';
import { mayPick } from '../policy';

type Tags = { tags: string[] };

/**
 * Makes an entry the entry of a day that is not over. One a day, no maker twice within thirty days, nobody their own: the
 * table refuses, whoever else picks at the same moment.
 */
export async function addPick(
  viewer: Viewer | null,
  { day, entry }: { day: string; entry: string },
  tx: Executor = db,
): Promise<Outcome<Tags>> {
  const no = mayPick(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return kept(tx, async (tx) => {
    if (await isOver(tx, day)) return refuse('conflict', 'day_over');
    const [found] = await tx
      .select({ id: entries.id, memberId: entries.memberId, rating: entries.rating })
      .from(entries)
      .where(and(eq(entries.publicId, entry), eq(entries.state, 'published'), inSight(viewer.id, entries.memberId)));
    if (!found) return refuse('not_found', 'pick_entry_gone');
    if (found.rating !== 'general') return refuse('conflict', 'pick_not_general');
    await tx.insert(picks).values({ day, entryId: found.id, memberId: found.memberId, pickedById: viewer.id });
    return done({ tags: [picksTag, entryTag(entry)] });
  });
}

/** Gives a pick another day. Days that are over stay as they were. */
export async function movePick(
  viewer: Viewer | null,
  { day, to }: { day: string; to: string },
  tx: Executor = db,
): Promise<Outcome<Tags>> {
  const no = mayPick(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return kept(tx, async (tx) => {
    if ((await isOver(tx, day)) || (await isOver(tx, to))) return refuse('conflict', 'day_over');
    const moved = await tx.update(picks).set({ day: to }).where(eq(picks.day, day)).returning({ id: picks.entryId });
    return moved[0] ? done({ tags: await tagsOf(tx, moved[0].id) }) : refuse('not_found');
  });
}

export async function removePick(viewer: Viewer | null, day: string, tx: Executor = db): Promise<Outcome<Tags>> {
  const no = mayPick(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return kept(tx, async (tx) => {
    if (await isOver(tx, day)) return refuse('conflict', 'day_over');
    const [gone] = await tx.delete(picks).where(eq(picks.day, day)).returning({ id: picks.entryId });
    return gone ? done({ tags: await tagsOf(tx, gone.id) }) : refuse('not_found');
  });
}

/** What the constraints of the table refuse, in words. */
const reasons: Record<string, string> = {
  picks_pkey: 'day_taken',
  picks_a_month_apart: 'maker_this_month',
  picks_not_oneself: 'own_pick',
};

async function kept<T>(tx: Executor, work: (tx: Executor) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await transact(tx, work);
  } catch (error) {
    const reason = reasons[violatedConstraint(error) ?? ''];
    if (!reason) throw error;
    return refuse(reason === 'own_pick' ? 'forbidden' : 'conflict', reason);
  }
}

async function isOver(tx: Executor, day: string): Promise<boolean> {
  const [row] = await tx.execute<{ over: boolean }>(
    sql`SELECT ${day}::date < (now() AT TIME ZONE 'UTC')::date AS over`,
  );
  return row?.over ?? true;
}

async function tagsOf(tx: Executor, entryId: string): Promise<string[]> {
  const [entry] = await tx.select({ publicId: entries.publicId }).from(entries).where(eq(entries.id, entryId));
  return [picksTag, ...(entry ? [entryTag(entry.publicId)] : [])];
}
