import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { memberTag } from '@/features/accounts/cache';
import { charactersTag } from '@/features/characters/cache';
import { commentsTag } from '@/features/comments/cache';
import { tagsOf } from '@/features/entries/cache';
import { galleriesTag, galleryTag, picksTag } from '@/features/galleries/cache';
import { demoGalleries, ownDemoEntries, touchedEntries } from './rows-of-demo';

type Row = { publicId: string; handle: string; characterSlug: string | null; seriesSlug: string | null };

/** The cache tags of every page that shows something of the demo. */
export async function touchedTags(tx: Executor): Promise<string[]> {
  const shown = (await tx.execute(sql`
    SELECT entries.public_id AS "publicId", members.handle, characters.slug AS "characterSlug", series.slug AS "seriesSlug"
    FROM entries JOIN members ON members.id = entries.member_id
    LEFT JOIN characters ON characters.id = entries.character_id LEFT JOIN series ON series.id = entries.series_id
    WHERE entries.id IN (${ownDemoEntries}) OR entries.id IN (${touchedEntries})`)) as unknown as Row[];
  const people = (await tx.execute(sql`SELECT handle FROM members WHERE is_demo`)) as unknown as { handle: string }[];
  const curated = (await tx.execute(sql`
    SELECT slug FROM galleries WHERE id IN (${demoGalleries})`)) as unknown as { slug: string }[];
  const tags = [
    ...shown.flatMap((row) => [...tagsOf(row), commentsTag(row.publicId)]),
    ...people.map(({ handle }) => memberTag(handle)),
    ...curated.map(({ slug }) => galleryTag(slug)),
  ];
  return tags.length === 0 ? [] : [...new Set([...tags, charactersTag, galleriesTag, picksTag])];
}
