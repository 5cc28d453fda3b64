import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { characters, entries, series } from '@/db/schema';
import { listBuildNotes, listCredits, listParts, listTags } from '@/features/entries/queries/entry-parts';

export type FirstEntry = NonNullable<Awaited<ReturnType<typeof getFirstEntry>>>;

/** An entry that waits or is held, with all that everyone will see of it. Null when it does so no longer. */
export async function getFirstEntry(entryId: string) {
  const [entry] = await db
    .select({
      coverId: entries.coverPhotoId,
      character: sql<string>`coalesce(${characters.name}, ${entries.characterName})`,
      series: series.title,
      rating: sql<string>`coalesce(${entries.sensitiveKind}, ${entries.rating})`,
      showsMinor: entries.showsMinor,
      minorByModerator: entries.minorByModerator,
      handmade: entries.handmadePercent,
      bought: entries.boughtPercent,
      commissioned: entries.commissionedPercent,
    })
    .from(entries)
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .leftJoin(series, eq(series.id, entries.seriesId))
    .where(and(eq(entries.id, entryId), inArray(entries.state, ['waiting', 'held'])));
  if (!entry) return null;
  const [parts, credits, notes, tags] = await Promise.all([
    listParts(entryId, entry.coverId),
    listCredits(entryId),
    listBuildNotes(entryId),
    listTags(entryId),
  ]);
  const { coverId: _, ...facts } = entry;
  return { ...facts, photos: parts.map(({ part }) => part), credits, notes, tags: tags.map(({ name }) => name) };
}
