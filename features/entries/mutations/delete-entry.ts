import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { forgetPhotosOf, removeFiles } from '@/features/photos/mutations/remove';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { moveCount, nowhere } from './counts';
import { lockFirstCase } from './lock-first-case';
import { touchedTags } from './touched';

/** Deletes an entry for good and at once: photos with their files, votes and comments go with it. */
export async function deleteEntry(
  viewer: Viewer | null,
  publicId: string,
  tx: Executor = db,
): Promise<Outcome<{ tags: string[] }>> {
  const no = mayAct(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const deleted = await transact(tx, (inner) => deleteRow(inner, viewer, publicId));
  if (!deleted.ok) return deleted;
  const { files, tags } = deleted.value;
  await removeFiles(files);
  return done({ tags });
}

async function deleteRow(tx: Executor, viewer: Viewer, publicId: string) {
  await lockFirstCase(tx, publicId);
  const [entry] = await tx
    .select({
      id: entries.id,
      state: entries.state,
      characterId: entries.characterId,
      seriesId: entries.seriesId,
      designId: entries.designId,
    })
    .from(entries)
    .where(and(eq(entries.publicId, publicId), eq(entries.memberId, viewer.id)))
    .for('update');
  if (!entry) return refuse('not_found');
  const files = await forgetPhotosOf(tx, entry.id);
  await tx.delete(entries).where(eq(entries.id, entry.id));
  if (entry.state !== 'published') return done({ files, tags: [] as string[] });
  await moveCount(tx, entry, nowhere);
  const tags = await touchedTags(tx, { publicId, handle: viewer.handle, characterIds: [entry.characterId] });
  return done({ files, tags });
}
