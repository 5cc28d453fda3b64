import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { appearances, claims, entries, photos, type StoryFields, series } from '@/db/schema';
import { entryTag } from '@/features/entries/cache';
import { galleryTag } from '@/features/galleries/cache';
import { seriesTag } from '@/features/series/cache';

/** The cache tags of all that a story names: it is made anew when one of them changes, goes or comes back. */
export async function embedTags({ cover, body, characters, series }: StoryFields): Promise<string[]> {
  const blocks = body.content;
  const named = blocks.flatMap((block): string[] => {
    if (block.type === 'entry') return [entryTag(block.attrs.id)];
    if (block.type === 'gallery') return [galleryTag(block.attrs.slug)];
    if (block.type === 'character') return [characterTag(block.attrs.slug)];
    return block.type === 'appearance' ? [seriesTag(block.attrs.series)] : [];
  });
  const ids = (type: 'photo' | 'claim') => blocks.flatMap((block) => (block.type === type ? [block.attrs.id] : []));
  const [ofPhotos, ofClaims] = await Promise.all([entriesOf(ids('photo')), seriesOf(ids('claim'))]);
  const tied = [...characters.map(characterTag), ...series.map(seriesTag)];
  // Next keeps at most 128 tags for one thing.
  return [...new Set([...cover.map(entryTag), ...named, ...ofPhotos, ...ofClaims, ...tied])].slice(0, 120);
}

const characterTag = (slug: string) => `character:${slug}`;

/** A photo has no tag of its own: whatever happens to it renews its entry, also while neither is to be seen. */
async function entriesOf(photoIds: string[]): Promise<string[]> {
  if (photoIds.length === 0) return [];
  const rows = await db
    .select({ id: entries.publicId })
    .from(photos)
    .innerJoin(entries, eq(entries.id, photos.entryId))
    .where(inArray(photos.id, photoIds));
  return rows.map(({ id }) => entryTag(id));
}

/** As little has a claim: it is added, marked and corrected on the page of its series. */
async function seriesOf(claimIds: string[]): Promise<string[]> {
  if (claimIds.length === 0) return [];
  const rows = await db
    .select({ slug: series.slug })
    .from(claims)
    .innerJoin(appearances, eq(appearances.id, claims.appearanceId))
    .innerJoin(series, eq(series.id, appearances.seriesId))
    .where(inArray(claims.id, claimIds));
  return rows.map(({ slug }) => seriesTag(slug));
}
