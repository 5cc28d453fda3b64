import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { moveCount, nowhere } from './counts';
import { touchedTags } from './touched';

/** Deletes an entry for good: photos with their files, votes and comments go with it. */
export async function deleteEntry(
  viewer: Viewer | null,
  publicId: string,
  tx: Executor = db,
): Promise<Outcome<{ tags: string[] }>> {
  const no = mayAct(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const [entry] = await tx
      .delete(entries)
      .where(and(eq(entries.publicId, publicId), eq(entries.memberId, viewer.id)))
      .returning({
        state: entries.state,
        characterId: entries.characterId,
        seriesId: entries.seriesId,
        designId: entries.designId,
      });
    if (!entry) return refuse('not_found');
    if (entry.state !== 'published') return done({ tags: [] });
    await moveCount(tx, entry, nowhere);
    return done({
      tags: await touchedTags(tx, { publicId, handle: viewer.handle, characterIds: [entry.characterId] }),
    });
  });
}
