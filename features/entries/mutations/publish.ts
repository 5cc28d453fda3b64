import 'server-only';
import { and, eq, gt, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { readSettings } from '@/features/settings/queries';
import { overLimit } from '@/lib/limits';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { missingFrom } from '../missing';
import { allowanceOf, getStanding, isTrusted, waitingOf } from '../standing';
import { moveCount, nowhere } from './counts';
import { touchedTags } from './touched';

const perHour = { name: 'publish', points: 30, seconds: 3600 };

/** `waiting`: a moderator looks at it first. */
type Published = { publicId: string; slug: string; state: 'published' | 'waiting'; tags: string[] };

/**
 * Shows an entry to everyone, or lets it wait for a moderator while its maker is not trusted; twice is the same as once.
 * The moment of the first publication is kept, so taking an entry back and publishing it again does not lift it in the
 * feeds, and what was shown before does not wait. What is missing comes back by field.
 */
export async function publishEntry(
  viewer: Viewer | null,
  publicId: string,
  tx: Executor = db,
): Promise<Outcome<Published>> {
  const no = mayAct(viewer) ?? (viewer && (await overLimit(perHour, viewer.id)));
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    // Two tabs at once: the second finds what the first one sent.
    await tx.execute(sql`SELECT FROM members WHERE id = ${viewer.id} FOR NO KEY UPDATE`);
    const settings = await readSettings(tx);
    const shown = sql`(${entries.publishedAt} IS NOT NULL OR ${isTrusted(viewer.id, settings)})`;
    const [entry] = await tx
      .update(entries)
      .set({
        state: sql`CASE WHEN ${shown} THEN 'published' ELSE 'waiting' END`,
        publishedAt: sql`CASE WHEN ${shown} THEN coalesce(${entries.publishedAt}, now()) END`,
        sentAt: sql`CASE WHEN ${shown} THEN ${entries.sentAt} ELSE now() END`,
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
          sql`(${shown} OR ${waitingOf(viewer.id)} < ${allowanceOf(viewer.id, settings)})`,
        ),
      )
      .returning({
        slug: entries.slug,
        state: entries.state,
        characterId: entries.characterId,
        seriesId: entries.seriesId,
        designId: entries.designId,
      });
    if (!entry) return explain(tx, viewer, publicId);
    if (entry.state === 'waiting') return done({ publicId, slug: entry.slug, state: 'waiting', tags: [] });
    await moveCount(tx, nowhere, entry);
    const tags = await touchedTags(tx, { publicId, handle: viewer.handle, characterIds: [entry.characterId] });
    return done({ publicId, slug: entry.slug, state: 'published', tags });
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
  const { state, slug } = entry;
  if (state === 'published' || state === 'waiting') return done({ publicId, slug, state, tags: [] });
  if (state === 'held') return refuse('conflict', 'held_by_moderator');
  if (state === 'removed') return refuse('conflict', 'removed_by_moderator');
  const missing = missingFrom(entry);
  if (missing.length > 0) return invalid(Object.fromEntries(missing.map((name) => [name, `missing_${name}`])));
  const { allowed } = await getStanding(viewer.id, tx);
  return refuse('conflict', 'too_many_waiting', { values: { allowed } });
}
