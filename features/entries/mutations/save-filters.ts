import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { kindChoices, tagFilters, tags, wordFilters } from '@/db/schema';
import { type Limit, overLimit } from '@/lib/limits';
import { done, type Outcome } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { sensitiveKinds } from '../fields';
import type { FiltersInput } from '../input';

export const filterLimit: Limit = { name: 'filters', points: 60, seconds: 60 };

/** Makes a member's filters those that are given, whole. A tag that is not there is left out. */
export async function saveFilters(
  viewer: Pick<Viewer, 'id'>,
  { kinds, tags: slugs, words }: FiltersInput,
  tx: Executor = db,
): Promise<Outcome> {
  const refusal = await overLimit(filterLimit, viewer.id);
  if (refusal) return refusal;
  const memberId = viewer.id;
  return transact(tx, async (inside) => {
    await inside.delete(kindChoices).where(eq(kindChoices.memberId, memberId));
    await inside.delete(tagFilters).where(eq(tagFilters.memberId, memberId));
    await inside.delete(wordFilters).where(eq(wordFilters.memberId, memberId));
    const chosen = sensitiveKinds.filter((kind) => kinds[kind] !== 'blur');
    if (chosen.length > 0) {
      const rows = chosen.map((kind) => ({ memberId, kind, choice: kinds[kind] }));
      await inside.insert(kindChoices).values(rows).onConflictDoNothing();
    }
    const found = slugs.length
      ? await inside.select({ tagId: tags.id }).from(tags).where(inArray(tags.slug, slugs))
      : [];
    if (found.length > 0) {
      const rows = found.map(({ tagId }) => ({ memberId, tagId }));
      await inside.insert(tagFilters).values(rows).onConflictDoNothing();
    }
    if (words.length > 0) {
      const rows = words.map((word) => ({ memberId, word }));
      await inside.insert(wordFilters).values(rows).onConflictDoNothing();
    }
    return done();
  });
}
