import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { mayKeep } from '@/features/accounts/policy';
import { inSight } from '@/features/accounts/sight/in-block';
import { isShown } from '@/features/galleries/queries/shown';
import { photoUrl } from '@/features/photos/view';
import { isPublicId } from '@/lib/identifiers';
import type { Viewer } from '@/lib/viewer';
import { type Findable, type Found, keyOf } from '../found';

const most = 12;
type Row = { attrs: Record<string, string>; name: string; note: string; key: string | null };

/**
 * What a story can embed, by its name or, for entries, by their address: at most twelve, and nothing of people out of the
 * viewer's sight. Null for everyone else.
 */
export async function findEmbeddable(viewer: Viewer | null, kind: Findable, asked: string): Promise<Found[] | null> {
  if (mayKeep(viewer) || !viewer) return null;
  const words = asked.trim().slice(0, 200);
  if (words === '') return [];
  const hasMaker = kind === 'entry' || kind === 'photo';
  const where = matching(kind, words);
  return read(kind, hasMaker ? sql`${inSight(viewer.id, sql`e.member_id`)} AND ${where}` : where);
}

/** The names of these things, as far as everyone may see them. `keys` are those of `keyOf`. */
export async function listNames(kind: Findable, keys: string[]): Promise<Found[]> {
  if (keys.length === 0) return [];
  const found = await read(
    kind,
    sql`${places[kind].key} IN (${sql.join(
      keys.map((key) => sql`${key}`),
      sql`, `,
    )})`,
    500,
  );
  return found.filter(({ attrs }) => keys.includes(keyOf(kind, attrs).slice(kind.length + 1)));
}

async function read(kind: Findable, where: SQL, limit = most): Promise<Found[]> {
  const rows = await db.execute<Row>(
    sql`${places[kind].select} AND ${where} ORDER BY ${places[kind].order} LIMIT ${limit}`,
  );
  return rows.map(({ attrs, name, note, key }) => ({
    ...{ kind, attrs, name, note },
    picture: key ? photoUrl(key, 160, 'webp') : null,
  }));
}

function matching(kind: Findable, words: string): SQL {
  const id = /(?:^|\/e\/)([0-9a-z]{10})(?:\/|$)/.exec(words)?.[1];
  if ((kind === 'entry' || kind === 'photo') && id && isPublicId(id)) return sql`e.public_id = ${id}`;
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`kitbash_fold(${places[kind].words}) LIKE kitbash_fold(${like})`;
}

type Place = { select: SQL; key: SQL; words: SQL; order: SQL };

const places: Record<Findable, Place> = {
  entry: {
    select: sql`SELECT jsonb_build_object('id', e.public_id) AS attrs, e.title AS name, m.handle::text AS note, p.key
      FROM entries e JOIN members m ON m.id = e.member_id JOIN photos p ON p.id = e.cover_photo_id AND p.status = 'ready'
      WHERE e.state = 'published'`,
    key: sql`e.public_id`,
    words: sql`e.title || ' ' || m.handle`,
    order: sql`e.published_at DESC, e.id`,
  },
  photo: {
    select: sql`SELECT jsonb_build_object('id', p.id, 'caption', '') AS attrs, e.title AS name,
        concat_ws(' · ', m.handle::text, nullif(left(p.alt, 60), '')) AS note, p.key
      FROM photos p JOIN entries e ON e.id = p.entry_id JOIN members m ON m.id = e.member_id
      WHERE e.state = 'published' AND p.status = 'ready'`,
    key: sql`p.id::text`,
    words: sql`e.title || ' ' || m.handle`,
    order: sql`e.published_at DESC, e.id, p.part_group, p.position`,
  },
  gallery: {
    select: sql`SELECT jsonb_build_object('slug', galleries.slug) AS attrs, galleries.title AS name,
        left(galleries.words, 80) AS note, NULL AS key
      FROM galleries WHERE ${isShown}`,
    key: sql`galleries.slug`,
    words: sql`galleries.title || ' ' || galleries.other_title`,
    order: sql`galleries.published_at DESC, galleries.id`,
  },
  character: {
    select: sql`SELECT jsonb_build_object('slug', c.slug) AS attrs, c.name, s.title AS note, NULL AS key
      FROM characters c JOIN series s ON s.id = c.series_id WHERE true`,
    key: sql`c.slug`,
    words: sql`concat_ws(' ', c.name, c.native_name, (
      SELECT string_agg(a.name, ' ') FROM character_aliases a WHERE a.character_id = c.id AND a.kind <> 'spoiler'))`,
    order: sql`c.entry_count DESC, c.name, c.id`,
  },
  appearance: {
    select: sql`SELECT jsonb_build_object('series', s.slug, 'slug', a.slug) AS attrs, a.title AS name,
        concat_ws(' · ', s.title, a.year) AS note, NULL AS key
      FROM appearances a JOIN series s ON s.id = a.series_id WHERE true`,
    key: sql`s.slug || ' ' || a.slug`,
    words: sql`a.title || ' ' || s.title`,
    order: sql`s.title, a.position, a.id`,
  },
  claim: {
    select: sql`SELECT jsonb_build_object('id', c.id) AS attrs, c.speaker || ' ' || c.statement AS name,
        concat_ws(' · ', s.title, a.title, c.stated_on::text) AS note, NULL AS key
      FROM claims c JOIN appearances a ON a.id = c.appearance_id JOIN series s ON s.id = a.series_id WHERE true`,
    key: sql`c.id::text`,
    words: sql`concat_ws(' ', c.speaker, c.statement, a.title, s.title)`,
    order: sql`c.stated_on DESC, c.id DESC`,
  },
  series: {
    select: sql`SELECT jsonb_build_object('slug', s.slug) AS attrs, s.title AS name, s.creators AS note, NULL AS key
      FROM series s WHERE true`,
    key: sql`s.slug`,
    words: sql`concat_ws(' ', s.title, s.native_title)`,
    order: sql`s.entry_count DESC, s.title, s.id`,
  },
};
