import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { moveCount, nowhere } from './counts';
import { lockFirstCase } from './lock-first-case';
import { touchedTags } from './touched';

/**
 * Takes an entry out of sight; its votes and comments stay with it. One that waits for a moderator becomes a draft again.
 * Twice is the same as once.
 */
export async function unpublishEntry(
  viewer: Viewer | null,
  publicId: string,
  tx: Executor = db,
): Promise<Outcome<{ tags: string[] }>> {
  const no = mayAct(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const own = and(eq(entries.publicId, publicId), eq(entries.memberId, viewer.id));
    await lockFirstCase(tx, publicId);
    const [entry] = await tx
      .update(entries)
      .set({ state: sql`CASE ${entries.state} WHEN 'waiting' THEN 'draft' ELSE 'unpublished' END` })
      .where(and(own, inArray(entries.state, ['published', 'waiting'])))
      .returning({
        was: sql<string>`old.state`,
        characterId: entries.characterId,
        seriesId: entries.seriesId,
        designId: entries.designId,
      });
    if (!entry) {
      const [still] = await tx.select({ id: entries.id }).from(entries).where(own);
      return still ? done({ tags: [] }) : refuse('not_found');
    }
    if (entry.was === 'waiting') return done({ tags: [] });
    await moveCount(tx, entry, nowhere);
    return done({
      tags: await touchedTags(tx, { publicId, handle: viewer.handle, characterIds: [entry.characterId] }),
    });
  });
}
