import 'server-only';
import { and, eq, gt, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { overLimit } from '@/lib/limits';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { missingFrom } from '../missing';
import { moveCount, nowhere } from './counts';
import { touchedTags } from './touched';

const perHour = { name: 'publish', points: 30, seconds: 3600 };

type Published = { publicId: string; slug: string; tags: string[] };

/**
 * Shows an entry to everyone; twice is the same as once. The moment of the first publication is kept, so taking an entry
 * back and publishing it again does not lift it in the feeds. What is missing comes back by field.
 */
export async function publishEntry(
  viewer: Viewer | null,
  publicId: string,
  tx: Executor = db,
): Promise<Outcome<Published>> {
  const no = mayAct(viewer) ?? (viewer && (await overLimit(perHour, viewer.id)));
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const [entry] = await tx
      .update(entries)
      .set({
        state: 'published',
        publishedAt: sql`coalesce(${entries.publishedAt}, now())`,
        coverPhotoId: sql`coalesce(${chosenCover}, ${firstPhoto})`,
      })
      .where(
        and(
          eq(entries.publicId, publicId),
          eq(entries.memberId, viewer.id),
          inArray(entries.state, ['draft', 'unpublished']),
          ne(entries.title, ''),
          or(isNotNull(entries.characterId), isNotNull(entries.characterName)),
          gt(entries.photoCount, 0),
        ),
      )
      .returning({
        slug: entries.slug,
        characterId: entries.characterId,
        seriesId: entries.seriesId,
        designId: entries.designId,
      });
    if (!entry) return explain(tx, viewer, publicId);
    await moveCount(tx, nowhere, entry);
    const tags = await touchedTags(tx, { publicId, handle: viewer.handle, characterIds: [entry.characterId] });
    return done({ publicId, slug: entry.slug, tags });
  });
}

const chosenCover = sql`(SELECT p.id FROM photos p WHERE p.id = ${entries.coverPhotoId} AND p.entry_id = ${entries.id} AND p.status NOT IN ('failed', 'frozen', 'removed'))`;

/** The first photo in the maker's order: A1 where there is one. */
export const firstPhoto = sql`(SELECT p.id FROM photos p WHERE p.entry_id = ${entries.id} AND p.status NOT IN ('failed', 'frozen', 'removed') ORDER BY p.part_group, p.position, p.id LIMIT 1)`;

async function explain(tx: Executor, viewer: Viewer, publicId: string): Promise<Outcome<Published>> {
  const [entry] = await tx
    .select({
      state: entries.state,
      slug: entries.slug,
      title: entries.title,
      hasCharacter: sql<boolean>`${entries.characterId} IS NOT NULL OR ${entries.characterName} IS NOT NULL`,
      photoCount: entries.photoCount,
    })
    .from(entries)
    .where(and(eq(entries.publicId, publicId), eq(entries.memberId, viewer.id)));
  if (!entry) return refuse('not_found');
  if (entry.state === 'published') return done({ publicId, slug: entry.slug, tags: [] });
  if (entry.state === 'removed') return refuse('conflict', 'removed_by_moderator');
  return invalid(Object.fromEntries(missingFrom(entry).map((name) => [name, `missing_${name}`])));
}
