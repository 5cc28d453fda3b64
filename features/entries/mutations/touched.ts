import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { characters, series } from '@/db/schema';
import { tagsOf } from '../cache';

type Entry = { publicId: string; handle: string; characterIds: Array<string | null> };

/** The cache tags to renew after an entry changed, in each place where it was or is shown. */
export async function touchedTags(tx: Executor, { publicId, handle, characterIds }: Entry): Promise<string[]> {
  const ids = [...new Set(characterIds.filter((id) => id !== null))];
  const places = ids.length
    ? await tx
        .select({ characterSlug: characters.slug, seriesSlug: series.slug })
        .from(characters)
        .innerJoin(series, eq(series.id, characters.seriesId))
        .where(inArray(characters.id, ids))
    : [];
  const everywhere = places.length ? places : [{ characterSlug: null, seriesSlug: null }];
  return [...new Set(everywhere.flatMap((place) => tagsOf({ publicId, handle, ...place })))];
}
