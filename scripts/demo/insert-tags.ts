import { inArray } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import type { DemoEntry } from '@/db/demo/types';
import { entryTags, type TagCategory, tags } from '@/db/schema';
import { tagSlug } from '@/features/entries/naming';
import type { PlannedEntry } from './rows/entries';

/** Tags the entries. A tag that the site has already is used as it is. */
export async function insertTags(tx: Executor, planned: PlannedEntry[]): Promise<void> {
  const all = new Map(planned.flatMap(({ demo }) => tagsOf(demo)).map((tag) => [tag.slug, tag]));
  await tx
    .insert(tags)
    .values([...all.values()].map((tag) => ({ ...tag, isDemo: true })))
    .onConflictDoNothing();
  const known = await tx
    .select({ id: tags.id, slug: tags.slug })
    .from(tags)
    .where(inArray(tags.slug, [...all.keys()]));
  const ids = new Map(known.map(({ id, slug }) => [slug, id]));
  const rows = planned.flatMap(({ demo, row }) =>
    tagsOf(demo).flatMap(({ slug }, position) => {
      const tagId = ids.get(slug);
      return tagId ? [{ entryId: row.id, tagId, position }] : [];
    }),
  );
  await tx.insert(entryTags).values(rows);
}

const tagsOf = (demo: DemoEntry) =>
  (Object.entries(demo.tags) as [TagCategory, string[]][]).flatMap(([category, names]) =>
    names.map((name) => ({ slug: tagSlug(name), name, category })),
  );
