import 'server-only';
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { entryTags, tags } from '@/db/schema';
import { tagSlug } from '../naming';

/** Makes the tags of an entry those that are given, in their order; a word used for the first time becomes a tag. */
export async function saveTags(tx: Executor, entryId: string, names: string[]): Promise<void> {
  const wanted = new Map(names.map((name) => [tagSlug(name), name.replace(/^#+\s*/, '')]));
  wanted.delete('');
  const slugs = [...wanted.keys()];
  if (slugs.length === 0) {
    await tx.delete(entryTags).where(eq(entryTags.entryId, entryId));
    return;
  }
  const known = await tx.select({ id: tags.id, slug: tags.slug }).from(tags).where(inArray(tags.slug, slugs));
  const ids = new Map(known.map((tag) => [tag.slug, tag.id]));
  // In one order, so that two entries that bring the same new words never wait for each other.
  const fresh = slugs.filter((slug) => !ids.has(slug)).sort();
  if (fresh.length) {
    await tx
      .insert(tags)
      .values(fresh.map((slug) => ({ slug, name: wanted.get(slug) ?? slug })))
      .onConflictDoNothing();
    const made = await tx
      .select({ id: tags.id, slug: tags.slug })
      .from(tags)
      .where(inArray(tags.slug, fresh))
      .orderBy(asc(tags.slug));
    for (const tag of made) ids.set(tag.slug, tag.id);
  }
  const rows = slugs
    .map((slug) => ids.get(slug))
    .flatMap((tagId, position) => (tagId ? [{ entryId, tagId, position }] : []));
  await replaceTags(tx, entryId, rows);
}

async function replaceTags(tx: Executor, entryId: string, rows: Array<typeof entryTags.$inferInsert>) {
  const ids = rows.map((row) => row.tagId);
  await tx.delete(entryTags).where(and(eq(entryTags.entryId, entryId), notInArray(entryTags.tagId, ids)));
  for (const row of rows) {
    await tx
      .insert(entryTags)
      .values(row)
      .onConflictDoUpdate({ target: [entryTags.entryId, entryTags.tagId], set: { position: row.position ?? 0 } });
  }
}
