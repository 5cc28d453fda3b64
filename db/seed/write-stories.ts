import { eq, inArray, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { CatalogueStory } from '../catalogue/types';
import * as t from '../schema';

type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** Publishes the stories that are not there yet. What moderators made of those that are is theirs. */
export async function writeStories(tx: Transaction, given: CatalogueStory[]): Promise<void> {
  for (const { slug, lang, publishedAt, fields } of given) {
    const draft = { ...fields, body: { ...fields.body, content: await withClaims(tx, fields.body.content) } };
    const [story] = await tx
      .insert(t.stories)
      .values({ slug, lang, draft })
      .onConflictDoNothing({ target: t.stories.slug })
      .returning({ id: t.stories.id });
    if (!story) continue;
    const [version] = await tx
      .insert(t.storyVersions)
      .values({ storyId: story.id, kind: 'published', fields: draft })
      .returning({ id: t.storyVersions.id });
    const { title, standfirst, cover } = draft;
    await tx
      .update(t.stories)
      .set({ state: 'published', versionId: version?.id, title, standfirst, cover, publishAt: new Date(publishedAt) })
      .where(eq(t.stories.id, story.id));
    await tie(tx, story.id, draft);
  }
}

/** Puts the ids of claims where the catalogue has their places. One that is not there is left out. */
async function withClaims(tx: Transaction, blocks: t.StoryBlock[]): Promise<t.StoryBlock[]> {
  const rows = await tx
    .select({
      id: t.claims.id,
      place: sql<string>`${t.series.slug} || '/' || ${t.appearances.slug} || '/' || ${t.claims.catalogueKey}`,
    })
    .from(t.claims)
    .innerJoin(t.appearances, eq(t.appearances.id, t.claims.appearanceId))
    .innerJoin(t.series, eq(t.series.id, t.appearances.seriesId))
    .where(sql`${t.claims.catalogueKey} IS NOT NULL`);
  return blocks.flatMap((block): t.StoryBlock[] => {
    if (block.type !== 'claim') return [block];
    const claim = rows.find(({ place }) => place === block.attrs.id);
    return claim ? [{ ...block, attrs: { id: claim.id } }] : [];
  });
}

async function tie(tx: Transaction, storyId: string, fields: t.StoryFields): Promise<void> {
  const people = await tx
    .select({ characterId: t.characters.id })
    .from(t.characters)
    .where(inArray(t.characters.slug, fields.characters));
  const works = await tx.select({ seriesId: t.series.id }).from(t.series).where(inArray(t.series.slug, fields.series));
  if (people.length > 0) await tx.insert(t.storyCharacters).values(people.map((one) => ({ ...one, storyId })));
  if (works.length > 0) await tx.insert(t.storySeries).values(works.map((one) => ({ ...one, storyId })));
}
