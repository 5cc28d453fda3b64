import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type Arrangement, galleries, galleryCurators, galleryVersions } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import { type Act, mayCurate } from '../policy';

export type Locked = Awaited<ReturnType<typeof readLocked>>[number];

/** The gallery's row, held until the transaction ends, if the viewer may do this with it. Every write begins here. */
export async function lockGallery(tx: Executor, viewer: Viewer, slug: string, act: Act): Promise<Outcome<Locked>> {
  const [gallery] = await readLocked(tx, viewer.id, slug);
  const no = mayCurate(viewer, gallery?.right ?? null, act);
  if (no || !gallery) return no ?? refuse('not_found');
  return done(gallery);
}

const readLocked = (tx: Executor, memberId: string, slug: string) =>
  tx
    .select({
      id: galleries.id,
      slug: galleries.slug,
      state: galleries.state,
      title: galleries.title,
      revision: galleries.revision,
      publishedAt: galleries.publishedAt,
      right: galleryCurators.right,
    })
    .from(galleries)
    .leftJoin(galleryCurators, and(eq(galleryCurators.galleryId, galleries.id), eq(galleryCurators.memberId, memberId)))
    .where(eq(galleries.slug, slug))
    .for('no key update', { of: galleries });

/** What the newest version holds. */
export async function readNewest(tx: Executor, galleryId: string): Promise<Arrangement> {
  const [version] = await tx
    .select({ arrangement: galleryVersions.arrangement })
    .from(galleryVersions)
    .where(eq(galleryVersions.galleryId, galleryId))
    .orderBy(desc(galleryVersions.revision))
    .limit(1);
  if (!version) throw new Error(`gallery ${galleryId} has no version`);
  return version.arrangement;
}
