import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { type Arrangement, galleryVersions } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { arrangementInput } from '../input';
import { addVersion } from './add-version';
import { lockGallery, readNewest } from './lock-gallery';
import type { SavedGallery } from './save-gallery';

type Restored = SavedGallery & { arrangement: Arrangement };

/** Brings an older version back as a new one: nothing in between is lost. */
export async function restoreVersion(
  viewer: Viewer | null,
  slug: string,
  { seen, revision }: { seen: number; revision: number },
  tx: Executor = db,
): Promise<Outcome<Restored>> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, 'edit');
    if (!locked.ok) return locked;
    const { id: galleryId, revision: newest } = locked.value;
    if (newest !== seen) return refuse('conflict', 'gallery_saved_elsewhere');
    const [version] = await tx
      .select({ arrangement: galleryVersions.arrangement })
      .from(galleryVersions)
      .where(and(eq(galleryVersions.galleryId, galleryId), eq(galleryVersions.revision, revision)));
    if (!version) return refuse('not_found');
    const arrangement = arrangementInput.parse(version.arrangement);
    const before = { revision: newest, arrangement: await readNewest(tx, galleryId) };
    const saved = await addVersion(tx, { galleryId, memberId: viewer.id, arrangement, before, restored: revision });
    return done({ revision: saved.revision, savedAt: saved.savedAt.toISOString(), arrangement });
  });
}
