import 'server-only';
import { eq } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { galleries } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { galleryTag } from '../cache';
import type { OpenGallery } from '../input';
import { lockGallery } from './lock-gallery';

/** Lets members send entries in, until the end of a day (UTC) if one is given, or no longer. */
export async function openGallery(
  viewer: Viewer | null,
  slug: string,
  { isOpen, until }: OpenGallery,
  tx: Executor = db,
): Promise<Outcome<{ tags: string[] }>> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, 'manage');
    if (!locked.ok) return locked;
    await tx.update(galleries).set({ isOpen, openUntil: until }).where(eq(galleries.id, locked.value.id));
    return done({ tags: [galleryTag(slug)] });
  });
}
