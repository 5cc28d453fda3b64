import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { kindChoices, tagFilters, tags, wordFilters } from '@/db/schema';
import { everythingBlurred, type Filters, mostFilters } from '../filters';
import { tagSlug } from '../naming';

/** What a member filters, and how each sensitive kind is shown to them. */
export async function getFilters(viewerId: string): Promise<Filters> {
  const [kinds, tagRows, words] = await Promise.all([
    db
      .select({ kind: kindChoices.kind, choice: kindChoices.choice })
      .from(kindChoices)
      .where(eq(kindChoices.memberId, viewerId)),
    db
      .select({ slug: tags.slug, name: tags.name })
      .from(tagFilters)
      .innerJoin(tags, eq(tags.id, tagFilters.tagId))
      .where(eq(tagFilters.memberId, viewerId))
      .orderBy(asc(tags.slug))
      .limit(mostFilters),
    db
      .select({ word: wordFilters.word })
      .from(wordFilters)
      .where(eq(wordFilters.memberId, viewerId))
      .orderBy(asc(wordFilters.word))
      .limit(mostFilters),
  ]);
  return {
    kinds: { ...everythingBlurred, ...Object.fromEntries(kinds.map(({ kind, choice }) => [kind, choice])) },
    tags: tagRows,
    words: words.map(({ word }) => word),
  };
}

/** At most ten tags that begin with what was typed. */
export async function findTags(typed: string): Promise<Filters['tags']> {
  const start = tagSlug(typed);
  if (!start) return [];
  return db
    .select({ slug: tags.slug, name: tags.name })
    .from(tags)
    .where(sql`${tags.slug} LIKE ${`${start.replace(/[\\%_]/g, '\\$&')}%`}`)
    .orderBy(asc(tags.slug))
    .limit(10);
}
