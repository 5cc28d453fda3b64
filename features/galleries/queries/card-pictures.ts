import 'server-only';
import { and, eq } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db } from '@/db/client';
import { galleries } from '@/db/schema';
import { feedTag } from '@/features/entries/cache';
import { isSlug } from '@/lib/identifiers';
import { galleryTag } from '../cache';
import { listPictures } from './pictures';
import { isShown } from './shown';

/** What the card for link previews is made of: at most four pictures, at the width that a quarter or a half of it needs. */
export async function listCardPictures(slug: string) {
  'use cache';
  if (!isSlug(slug)) return [];
  cacheTag(galleryTag(slug), feedTag);
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const [gallery] = await db
    .select({ id: galleries.id })
    .from(galleries)
    .where(and(eq(galleries.slug, slug), isShown));
  const pictures = gallery ? await listPictures([gallery.id], 4) : [];
  return pictures.map(({ photo: { key, focusX, focusY, webpWidths } }) => ({
    ...{ key, focusX, focusY },
    width: webpWidths.find((width) => width >= 640) ?? webpWidths.at(-1) ?? 0,
  }));
}
