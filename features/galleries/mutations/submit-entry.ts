import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { entries, galleries, galleryItems, gallerySubmissions } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { NewSubmission } from '../input';
import { isShown, takesFrom } from '../queries/shown';

const perDay = { name: 'submit-entry', points: 20, seconds: 86_400 };
/** How many entries of one member may wait in one gallery. */
export const mostWaiting = 3;

/**
 * Sends one of one's own published entries in to a gallery that is open for it: each entry once. To a member whom a block
 * parts from its owner a gallery is closed, here as on its page.
 */
export async function submitEntry(
  viewer: Viewer | null,
  { slug, entry, words }: NewSubmission,
  tx: Executor = db,
): Promise<Outcome> {
  const no = mayAct(viewer) ?? (viewer && (await overLimit(perDay, viewer.id)));
  if (no || !viewer) return no ?? refuse('sign_in');
  return closedAcrossBlock(tx, async (tx) => {
    const [gallery] = await tx
      .select({ id: galleries.id, takes: takesFrom(viewer.id) })
      .from(galleries)
      .where(and(eq(galleries.slug, slug), isShown))
      .for('no key update');
    if (!gallery) return refuse('not_found');
    if (!gallery.takes) return refuse('conflict', 'gallery_closed');
    const galleryId = gallery.id;
    const [own] = await tx
      .select({ id: entries.id })
      .from(entries)
      .where(and(eq(entries.publicId, entry), eq(entries.memberId, viewer.id), eq(entries.state, 'published')));
    if (!own) return refuse('not_found');
    const place = and(eq(galleryItems.galleryId, galleryId), eq(galleryItems.entryId, own.id));
    if ((await tx.$count(galleryItems, place)) > 0) return refuse('conflict', 'already_in_gallery');
    const sent = await tx
      .insert(gallerySubmissions)
      .values({ galleryId, entryId: own.id, memberId: viewer.id, words })
      .onConflictDoNothing()
      .returning({ id: gallerySubmissions.id });
    if (sent.length === 0) return refuse('conflict', 'already_submitted');
    const mine = and(eq(gallerySubmissions.galleryId, galleryId), eq(gallerySubmissions.memberId, viewer.id));
    const waiting = await tx.$count(gallerySubmissions, and(mine, eq(gallerySubmissions.state, 'waiting')));
    return waiting > mostWaiting ? refuse('conflict', 'too_many_suggested') : done();
  });
}

/** A block that was made meanwhile is refused by the table. */
async function closedAcrossBlock(tx: Executor, work: (tx: Executor) => Promise<Outcome>): Promise<Outcome> {
  try {
    return await transact(tx, work);
  } catch (error) {
    if (violatedConstraint(error) !== 'gallery_submissions_not_across_block') throw error;
    return refuse('conflict', 'gallery_closed');
  }
}

/** Takes back what nobody has decided yet. */
export async function withdrawSubmission(
  viewer: Viewer | null,
  { slug, submission }: { slug: string; submission: string },
  tx: Executor = db,
): Promise<Outcome> {
  const no = mayAct(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const gone = await tx
    .delete(gallerySubmissions)
    .where(
      and(
        eq(gallerySubmissions.id, submission),
        eq(gallerySubmissions.memberId, viewer.id),
        eq(gallerySubmissions.state, 'waiting'),
        sql`${gallerySubmissions.galleryId} = (SELECT g.id FROM galleries g WHERE g.slug = ${slug})`,
      ),
    )
    .returning({ id: gallerySubmissions.id });
  return gone.length > 0 ? done() : refuse('not_found');
}
