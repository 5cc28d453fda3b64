import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { touchedTags } from './touched';

export type OwnEntry = { id: string; state: string; coverPhotoId: string | null; characterId: string | null };

/**
 * Runs `change` on an entry of the viewer's own, locked until it is done. Someone else's entry is not found. A published
 * entry is marked as edited, and the cache tags to renew come back.
 */
export async function changeOwnEntry(
  viewer: Viewer | null,
  publicId: string,
  executor: Executor,
  change: (entry: OwnEntry, tx: Executor) => Promise<Outcome<unknown>>,
): Promise<Outcome<{ tags: string[] }>> {
  const no = mayAct(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(executor, async (tx) => {
    const [entry] = await tx
      .select({
        id: entries.id,
        state: entries.state,
        coverPhotoId: entries.coverPhotoId,
        characterId: entries.characterId,
      })
      .from(entries)
      .where(and(eq(entries.publicId, publicId), eq(entries.memberId, viewer.id)))
      .for('update');
    if (!entry) return refuse('not_found');
    const outcome = await change(entry, tx);
    if (!outcome.ok) return outcome;
    if (entry.state !== 'published') return done({ tags: [] });
    await tx.update(entries).set({ editedAt: sql`now()` }).where(eq(entries.id, entry.id));
    const tags = await touchedTags(tx, { publicId, handle: viewer.handle, characterIds: [entry.characterId] });
    return done({ tags });
  });
}
