import 'server-only';
import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { galleryCurators, members } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { inSight } from '@/features/accounts/sight/in-block';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { galleriesTag, galleryTag } from '../cache';
import { mostCurators } from '../queries/curators';
import { lockGallery } from './lock-gallery';

type Tags = { tags: string[] };
type Wish = { handle: string; right: 'editor' | 'reviewer' };

/**
 * Gives a member a right in the gallery, or another one. There is one owner, who stays. Whoever is out of the viewer's
 * sight is nobody here.
 */
export async function setCurator(
  viewer: Viewer | null,
  slug: string,
  { handle, right }: Wish,
  tx: Executor = db,
): Promise<Outcome<Tags>> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, 'manage');
    if (!locked.ok) return locked;
    const galleryId = locked.value.id;
    const [member] = await tx
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.handle, handle), isNotNull(members.emailVerifiedAt), inSight(viewer.id, members.id)));
    if (!member) return invalid({ handle: 'unknown_member' });
    await tx
      .insert(galleryCurators)
      .values({ galleryId, memberId: member.id, right })
      .onConflictDoUpdate({
        target: [galleryCurators.galleryId, galleryCurators.memberId],
        set: { right },
        setWhere: ne(galleryCurators.right, 'owner'),
      });
    const count = await tx.$count(galleryCurators, eq(galleryCurators.galleryId, galleryId));
    if (count > mostCurators) return refuse('conflict', 'too_many_curators');
    return done({ tags: [galleryTag(slug), galleriesTag] });
  });
}

/** Takes a right away. Curators may leave by themselves; the owner stays. */
export async function removeCurator(
  viewer: Viewer | null,
  slug: string,
  handle: string,
  tx: Executor = db,
): Promise<Outcome<Tags>> {
  const no = mayAct(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, handle === viewer.handle ? 'review' : 'manage');
    if (!locked.ok) return locked;
    const gone = await tx
      .delete(galleryCurators)
      .where(
        and(
          eq(galleryCurators.galleryId, locked.value.id),
          ne(galleryCurators.right, 'owner'),
          sql`${galleryCurators.memberId} = (SELECT m.id FROM members m WHERE m.handle = ${handle}::citext)`,
        ),
      )
      .returning({ memberId: galleryCurators.memberId });
    return gone.length > 0 ? done({ tags: [galleryTag(slug), galleriesTag] }) : refuse('not_found');
  });
}
