import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type GalleryState, galleries } from '@/db/schema';
import { tagsOfGallery } from '@/features/galleries/mutations/touched-tags';
import type { Effect } from './effect';

/** Takes a gallery out of sight; its versions stay, for its curators. Null when it is not public any more. */
export async function removeGallery(tx: Executor, id: string): Promise<Effect | null> {
  const [gallery] = await tx
    .update(galleries)
    .set({ state: 'removed' })
    .where(and(eq(galleries.id, id), inArray(galleries.state, ['published', 'scheduled'])))
    .returning({ id: galleries.id, slug: galleries.slug, was: sql<GalleryState>`old.state` });
  if (!gallery) return null;
  return { before: { state: gallery.was }, after: { state: 'removed' }, tags: await tagsOfGallery(tx, gallery) };
}

export async function restoreGallery(tx: Executor, id: string, state: GalleryState): Promise<Effect | null> {
  const [gallery] = await tx
    .update(galleries)
    .set({ state })
    .where(and(eq(galleries.id, id), eq(galleries.state, 'removed')))
    .returning({ id: galleries.id, slug: galleries.slug });
  return gallery ? { before: { state: 'removed' }, after: { state }, tags: await tagsOfGallery(tx, gallery) } : null;
}
