import 'server-only';
import { asc, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { characters, type StoryFields, series } from '@/db/schema';

/** The characters and series that a story is tied to, as far as the catalogue has them. */
export async function listTies(fields: Pick<StoryFields, 'characters' | 'series'>) {
  const [people, works] = await Promise.all([
    db
      .select({
        slug: characters.slug,
        name: characters.name,
        nativeName: characters.nativeName,
        nativeLang: characters.nativeLang,
      })
      .from(characters)
      .where(inArray(characters.slug, fields.characters))
      .orderBy(asc(characters.name)),
    db
      .select({ slug: series.slug, title: series.title })
      .from(series)
      .where(inArray(series.slug, fields.series))
      .orderBy(asc(series.title)),
  ]);
  return { characters: people, series: works };
}
