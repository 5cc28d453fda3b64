import 'server-only';
import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { inSight } from '@/features/accounts/sight/in-block';
import { isPublicId } from '@/lib/identifiers';
import type { Viewer } from '@/lib/viewer';
import { entryIn } from '../input';
import { mayPick } from '../policy';
import type { StudioEntry } from '../studio-view';
import { findCurated, listStudioEntries } from './studio';

const most = 12;
const longestQuestion = 120;

/**
 * Published entries by address, by a part of the title, or by the beginning of a maker's or a character's name; the most
 * voted first, at most twelve, and none of people out of the viewer's sight. Null for those who may not arrange this
 * gallery. Each of the questions has its index; under two characters nothing is asked.
 */
export async function findEntries(viewer: Viewer, slug: string, asked: string): Promise<StudioEntry[] | null> {
  return (await findCurated(viewer, slug, 'edit')) ? find(viewer.id, asked) : null;
}

/** The same for an entry of the day. Null for those who do not pick. */
export async function findPickable(viewer: Viewer, asked: string): Promise<StudioEntry[] | null> {
  return mayPick(viewer) ? null : find(viewer.id, asked);
}

async function find(viewerId: string, asked: string): Promise<StudioEntry[]> {
  const words = asked.trim().slice(0, longestQuestion);
  const id = entryIn(words);
  const ids = isPublicId(id)
    ? await readIds(sql`SELECT public_id AS id FROM entries WHERE public_id = ${id} AND state = 'published'`)
    : [];
  const found = ids.length > 0 || [...words].length < 2 ? ids : await readIds(byName(viewerId, words));
  const shown = await listStudioEntries(viewerId, found);
  return found.flatMap((one) => shown.find((entry) => entry.id === one) ?? []);
}

const readIds = async (query: ReturnType<typeof sql>): Promise<string[]> =>
  [...(await db.execute<{ id: string }>(query))].map((row) => row.id);

// Inside a title from three characters on: fewer make no trigram, and only the beginning is found by the index.
const byName = (viewerId: string, words: string) => sql`
  WITH asked AS (
    SELECT regexp_replace(kitbash_fold(${words}), '([\\\\%_])', '\\\\\\1', 'g') AS literal
  ),
  hits AS (
    (SELECT e.id FROM entries e, asked
     WHERE e.state = 'published' AND ${inSight(viewerId, sql`e.member_id`)} AND kitbash_fold(e.title) LIKE ${[...words].length < 3 ? sql`literal || '%'` : sql`'%' || literal || '%'`}
     ORDER BY e.vote_count DESC, e.id DESC LIMIT ${most})
    UNION
    (SELECT e.id FROM entries e WHERE e.state = 'published' AND ${inSight(viewerId, sql`e.member_id`)} AND e.member_id IN (
       SELECT m.id FROM members m, asked WHERE kitbash_fold(m.handle::text) LIKE literal || '%' LIMIT 20)
     ORDER BY e.vote_count DESC, e.id DESC LIMIT ${most})
    UNION
    (SELECT e.id FROM entries e WHERE e.state = 'published' AND ${inSight(viewerId, sql`e.member_id`)} AND e.character_id IN (
       (SELECT c.id FROM characters c, asked WHERE kitbash_fold(c.name) LIKE literal || '%' LIMIT 20)
       UNION
       (SELECT a.character_id FROM character_aliases a, asked WHERE kitbash_fold(a.name) LIKE literal || '%' LIMIT 20))
     ORDER BY e.vote_count DESC, e.id DESC LIMIT ${most})
  )
  SELECT e.public_id AS id FROM hits JOIN entries e ON e.id = hits.id
  ORDER BY e.vote_count DESC, e.id DESC LIMIT ${most}`;
