import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { catalogue } from '../catalogue';
import { catalogueStories } from '../catalogue/stories';
import type { CatalogueSeries, CatalogueStory } from '../catalogue/types';
import { siteState } from '../schema';
import { writeCatalogue } from './write-catalogue';
import { writeStories } from './write-stories';

/**
 * Brings the tables to what `db/catalogue` says, in one transaction, and only when it says something new. Series,
 * characters and designs are found again by their slugs and never deleted: entries may belong to them. A story is
 * written once.
 */
export async function seedCatalogue(
  url: string,
  given: CatalogueSeries[] = catalogue,
  stories: CatalogueStory[] = catalogueStories,
): Promise<'seeded' | 'unchanged'> {
  const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  const hash = createHash('sha256')
    .update(JSON.stringify([given, stories]))
    .digest('hex');
  try {
    return await drizzle(client).transaction(async (tx) => {
      await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('kitbash catalogue'))`);
      const [known] = await tx.select({ value: siteState.value }).from(siteState).where(eq(siteState.key, 'catalogue'));
      if ((known?.value as { hash?: string } | undefined)?.hash === hash) return 'unchanged';
      await writeCatalogue(tx, given);
      await writeStories(tx, stories);
      await tx
        .insert(siteState)
        .values({ key: 'catalogue', value: { hash } })
        .onConflictDoUpdate({ target: siteState.key, set: { value: { hash }, updatedAt: sql`now()` } });
      return 'seeded';
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}
