import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { type GalleryState, galleries, galleryVersions } from '@/db/schema';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { arrangementInput, type PublishGallery } from '../input';
import { type Locked, lockGallery, readNewest } from './lock-gallery';
import { tagsOfGallery } from './touched-tags';
import { writeArrangement } from './write-arrangement';

type Published = { state: GalleryState; publishedAt: string | null; tags: string[] };
const year = 366 * 86_400_000;

/**
 * Shows the newest version to everyone, at once or from `at` on; for a gallery that is shown it replaces what is there.
 * The curator publishes what they have seen: when somebody saved since, it answers `conflict`.
 */
export async function publishGallery(
  viewer: Viewer | null,
  slug: string,
  { seen, at }: PublishGallery,
  tx: Executor = db,
): Promise<Outcome<Published>> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, 'publish');
    if (!locked.ok) return locked;
    const gallery = locked.value;
    const no = whyNot(gallery, seen, at);
    if (no) return no;
    const arrangement = arrangementInput.parse(await readNewest(tx, gallery.id));
    if (arrangement.title === '') return invalid({ title: 'missing_gallery_title' });
    if (arrangement.sections.every(({ items }) => items.length === 0)) return invalid({ sections: 'missing_entries' });
    const before = await tagsOfGallery(tx, gallery);
    await writeArrangement(tx, gallery.id, arrangement);
    const isLater = at ? Date.parse(at) > Date.now() : false;
    const [shown] = await tx
      .update(galleries)
      .set({
        state: isLater ? 'scheduled' : 'published',
        publishedAt: isLater ? new Date(at ?? '') : sql`least(${galleries.publishedAt}, now())`,
        scheduledById: isLater ? viewer.id : null,
      })
      .where(eq(galleries.id, gallery.id))
      .returning({ state: galleries.state, publishedAt: galleries.publishedAt });
    await tx
      .update(galleryVersions)
      .set({ shownAt: sql`now()` })
      .where(and(eq(galleryVersions.galleryId, gallery.id), eq(galleryVersions.revision, gallery.revision)));
    if (!shown) throw new Error('the gallery was not published');
    const tags = [...new Set([...before, ...(await tagsOfGallery(tx, gallery))])];
    return done({ state: shown.state, publishedAt: shown.publishedAt?.toISOString() ?? null, tags });
  });
}

function whyNot({ state, revision }: Locked, seen: number, at: string | null | undefined) {
  if (state === 'removed') return refuse('conflict', 'removed_by_moderator');
  if (revision !== seen) return refuse('conflict', 'gallery_saved_elsewhere');
  if (!at) return null;
  if (state === 'published') return refuse('conflict', 'gallery_is_published');
  return Date.parse(at) - Date.now() > year ? invalid({ at: 'too_far' }) : null;
}

/** Takes a gallery out of sight, or its date away. What its curators arranged stays. Twice is the same as once. */
export async function unpublishGallery(
  viewer: Viewer | null,
  slug: string,
  tx: Executor = db,
): Promise<Outcome<Published>> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, 'publish');
    if (!locked.ok) return locked;
    const gallery = locked.value;
    if (gallery.state === 'removed') return refuse('conflict', 'removed_by_moderator');
    const due = sql`${galleries.publishedAt} <= now()`;
    const [hidden] = await tx
      .update(galleries)
      .set({
        state: sql`CASE WHEN ${galleries.state} = 'draft' OR NOT (${due}) THEN 'draft' ELSE 'unpublished' END`,
        publishedAt: sql`CASE WHEN ${due} THEN ${galleries.publishedAt} END`,
        scheduledById: null,
      })
      .where(eq(galleries.id, gallery.id))
      .returning({ state: galleries.state, publishedAt: galleries.publishedAt });
    if (!hidden) throw new Error('the gallery was not unpublished');
    const tags = await tagsOfGallery(tx, gallery);
    return done({ state: hidden.state, publishedAt: hidden.publishedAt?.toISOString() ?? null, tags });
  });
}
