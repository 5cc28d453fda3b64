import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { characters, entries, galleryItems, members, photos } from '@/db/schema';
import { cardColumns } from '@/features/entries/queries/card-columns';

const chosen = alias(photos, 'chosen');

/**
 * The entries of a gallery that everyone sees, in its order. Those that are taken back, removed or without a picture are
 * simply not there, and are again once they come back; a chosen photo that went gives way to the cover of its entry.
 */
export const listShownItems = (galleryId: string) =>
  db
    .select({
      ...cardColumns,
      sectionId: galleryItems.sectionId,
      isLead: galleryItems.isLead,
      note: galleryItems.note,
      publishedAt: sql<Date>`${entries.publishedAt}`.mapWith(entries.publishedAt),
    })
    .from(galleryItems)
    .innerJoin(entries, and(eq(entries.id, galleryItems.entryId), eq(entries.state, 'published')))
    .innerJoin(members, eq(members.id, entries.memberId))
    .leftJoin(
      chosen,
      and(eq(chosen.id, galleryItems.photoId), eq(chosen.entryId, entries.id), eq(chosen.status, 'ready')),
    )
    .innerJoin(
      photos,
      and(eq(photos.id, sql`coalesce(${chosen.id}, ${entries.coverPhotoId})`), eq(photos.status, 'ready')),
    )
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .where(eq(galleryItems.galleryId, galleryId))
    .orderBy(galleryItems.position);
