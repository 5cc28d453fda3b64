import 'server-only';
import { aliasedTable, and, eq, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { cache } from 'react';
import { db } from '@/db/client';
import { appearances, characters, designs, entries, members, photos, series } from '@/db/schema';
import { isPublicId } from '@/lib/identifiers';
import { entryTag } from '../cache';
import { listBuildNotes, listCredits, listParts, listTags } from './entry-parts';
import { ratedByModerator } from './rated-by';

export type EntryView = NonNullable<Awaited<ReturnType<typeof readEntry>>>;

/** A published entry with all its parts, or null. Five statements. */
export const getEntry = cache(async (publicId: string) => (isPublicId(publicId) ? readEntry(publicId) : null));

async function readEntry(publicId: string) {
  'use cache';
  cacheTag(entryTag(publicId));
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  const found = await findEntry(publicId);
  if (!found) return null;
  cacheTag(`member:${found.maker.handle}`);
  const { internalId, coverId, ...entry } = found;
  const [parts, credits, notes, tags] = await Promise.all([
    listParts(internalId, coverId),
    listCredits(internalId),
    listBuildNotes(internalId),
    listTags(internalId),
  ]);
  const codes = new Map(parts.map(({ photoId, part }) => [photoId, part.code]));
  return {
    ...entry,
    parts: parts.map(({ part }) => part),
    credits,
    tags,
    notes: notes.map(({ photoId, ...note }) => ({ ...note, code: (photoId && codes.get(photoId)) || null })),
    /** Hours that the build log counts, or null when it counts none. */
    hours: notes.reduce((sum, { hours }) => sum + (hours ?? 0), 0) || null,
  };
}

const avatars = aliasedTable(photos, 'avatars');

async function findEntry(publicId: string) {
  const [row] = await db
    .select({
      internalId: entries.id,
      coverId: entries.coverPhotoId,
      id: entries.publicId,
      slug: entries.slug,
      title: entries.title,
      story: entries.story,
      publishedAt: sql<Date>`${entries.publishedAt}`.mapWith(entries.publishedAt),
      editedAt: entries.editedAt,
      votes: entries.voteCount,
      comments: entries.commentCount,
      sensitive: entries.sensitiveKind,
      ratedByModerator,
      handmade: entries.handmadePercent,
      bought: entries.boughtPercent,
      commissioned: entries.commissionedPercent,
      event: entries.event,
      eventOn: entries.eventOn,
      maker: {
        handle: sql<string>`${members.handle}::text`,
        displayName: members.displayName,
        avatarKey: avatars.key,
      },
      characterName: entries.characterName,
      character: {
        slug: characters.slug,
        name: characters.name,
        nativeName: characters.nativeName,
        nativeLang: characters.nativeLang,
      },
      series: { slug: series.slug, title: series.title },
      design: { slug: designs.slug, name: designs.name, nameJa: designs.nameJa },
      appearance: { title: appearances.title, medium: appearances.medium, year: appearances.year },
    })
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .leftJoin(avatars, and(eq(avatars.id, members.avatarPhotoId), eq(avatars.status, 'ready')))
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .leftJoin(series, eq(series.id, entries.seriesId))
    .leftJoin(designs, eq(designs.id, entries.designId))
    .leftJoin(appearances, eq(appearances.id, designs.appearanceId))
    .where(and(eq(entries.publicId, publicId), eq(entries.state, 'published')))
    .limit(1);
  return row ?? null;
}
