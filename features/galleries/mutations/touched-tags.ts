import 'server-only';
import { eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { characters, entries, galleryItems } from '@/db/schema';
import { characterTag } from '@/features/characters/cache';
import { entryTag } from '@/features/entries/cache';
import { galleriesTag, galleryTag } from '../cache';

/** The cache tags of every page that shows a gallery or speaks of it. Ask before and after what changes its items. */
export async function tagsOfGallery(tx: Executor, { id, slug }: { id: string; slug: string }): Promise<string[]> {
  const rows = await tx
    .select({ entry: entries.publicId, character: characters.slug })
    .from(galleryItems)
    .innerJoin(entries, eq(entries.id, galleryItems.entryId))
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .where(eq(galleryItems.galleryId, id));
  const shown = rows.flatMap(({ entry, character }) => [
    entryTag(entry),
    ...(character ? [characterTag(character)] : []),
  ]);
  return [...new Set([galleriesTag, galleryTag(slug), ...shown])];
}
