import 'server-only';
import { sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { z } from 'zod';
import { entryTag, feedTag } from '@/features/entries/cache';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import type { Locale } from '@/lib/i18n/locales';
import { isSlug } from '@/lib/identifiers';
import { galleriesTag, galleryTag } from '../cache';
import type { GalleryCardView } from '../view';
import { readCards, withSlug } from './cards';

export const pageSize = 12;
const placeIn = z.tuple([z.number().min(0).max(8e15), z.uuid()]);

/** A page of all galleries, the newest first. Null for a cursor that is none of its own. */
export async function listGalleries(
  after: string | null,
  locale: Locale,
  limit = pageSize,
): Promise<{ cards: GalleryCardView[]; next: string | null } | null> {
  'use cache';
  cacheTag(galleriesTag, feedTag);
  cacheLife({ stale: 60, revalidate: 60, expire: 3_600 });
  const place = after === null ? null : decodeCursor(after, placeIn);
  if (after !== null && !place) return null;
  const rows = await readCards(locale, place ? beyond(place) : undefined, limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    cards: rows.slice(0, limit).map(({ card }) => card),
    next: last ? encodeCursor([last.micros, last.id]) : null,
  };
}

/** One gallery as a card, for where it is spoken of. Null when it is not there for everyone. */
export async function getGalleryCard(slug: string, locale: Locale): Promise<GalleryCardView | null> {
  'use cache';
  if (!isSlug(slug)) return null;
  cacheTag(galleryTag(slug), feedTag);
  cacheLife({ stale: 60, revalidate: 60, expire: 3_600 });
  const [row] = await readCards(locale, withSlug(slug), 1);
  return row?.card ?? null;
}

/** The newest galleries in which an entry, by its public id, has a place. */
export async function listGalleriesOfEntry(publicId: string, locale: Locale): Promise<GalleryCardView[]> {
  'use cache';
  cacheTag(entryTag(publicId));
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const rows = await readCards(
    locale,
    sql`galleries.id IN (SELECT i.gallery_id FROM gallery_items i JOIN entries e ON e.id = i.entry_id
      WHERE e.public_id = ${publicId} AND e.state = 'published')`,
    10,
  );
  return rows.map(({ card }) => card);
}

/** The newest galleries that show a character. */
export async function listGalleriesOfCharacter(slug: string, locale: Locale): Promise<GalleryCardView[]> {
  'use cache';
  cacheTag(`character:${slug}`);
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const rows = await readCards(
    locale,
    sql`galleries.id IN (SELECT i.gallery_id FROM gallery_items i
      JOIN entries e ON e.id = i.entry_id AND e.state = 'published'
      JOIN characters c ON c.id = e.character_id WHERE c.slug = ${slug})`,
    3,
  );
  return rows.map(({ card }) => card);
}

const beyond = ([micros, id]: [number, string]) =>
  sql`(galleries.published_at, galleries.id) < (timestamptz 'epoch' + ${Math.floor(micros)}::bigint * interval '1 microsecond', ${id}::uuid)`;
