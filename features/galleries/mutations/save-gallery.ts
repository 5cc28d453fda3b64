import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { type Arrangement, entries, galleries } from '@/db/schema';
import { inSight } from '@/features/accounts/sight/in-block';
import { overLimit } from '@/lib/limits';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { SaveGallery } from '../input';
import { addVersion } from './add-version';
import { lockGallery, readNewest } from './lock-gallery';

const perMinute = { name: 'save-gallery', points: 120, seconds: 60 };

export type SavedGallery = { revision: number; savedAt: string };

/**
 * Keeps what the curator arranged as the newest version, which nobody else sees until it is published. When somebody
 * saved since `seen` it answers `conflict` and writes nothing. Entries that are put in must be there for everyone, and
 * for the viewer; those that were in before may be away for a time.
 */
export async function saveGallery(
  viewer: Viewer | null,
  slug: string,
  { seen, arrangement }: SaveGallery,
  tx: Executor = db,
): Promise<Outcome<SavedGallery>> {
  const over = viewer && (await overLimit(perMinute, viewer.id));
  if (over || !viewer) return over ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, 'edit');
    if (!locked.ok) return locked;
    const { id: galleryId, revision, state } = locked.value;
    if (revision !== seen) return refuse('conflict', 'gallery_saved_elsewhere');
    const newest = await readNewest(tx, galleryId);
    if (!(await areThere(tx, viewer.id, entriesIn(arrangement), entriesIn(newest))))
      return invalid({ sections: 'entry_gone' });
    const before = { revision, arrangement: newest };
    const saved = await addVersion(tx, { galleryId, memberId: viewer.id, arrangement, before });
    // Until it is shown, lists for curators know it by the name that it has now.
    if (state === 'draft')
      await tx.update(galleries).set({ title: arrangement.title }).where(eq(galleries.id, galleryId));
    return done({ revision: saved.revision, savedAt: saved.savedAt.toISOString() });
  });
}

const entriesIn = ({ sections }: Arrangement): string[] =>
  sections.flatMap(({ items }) => items.map(({ entry }) => entry));

async function areThere(tx: Executor, viewerId: string, wanted: string[], before: string[]): Promise<boolean> {
  const added = wanted.filter((id) => !before.includes(id));
  if (added.length === 0) return true;
  const there = await tx.$count(
    entries,
    and(inArray(entries.publicId, added), eq(entries.state, 'published'), inSight(viewerId, entries.memberId)),
  );
  return there === added.length;
}
