import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { demoEntries } from '@/db/demo/entries';
import { buildNotes, characters, credits, designs, entries, series } from '@/db/schema';
import { insertTags } from './insert-tags';
import { receiveDemoPhotos } from './photos';
import { creditRows, noteRows } from './rows/details';
import { type DemoPeople, type Place, type PlannedEntry, planEntries } from './rows/entries';
import type { MemberRow } from './rows/members';

/** Writes the entries with all that belongs to them, has their photos taken in, and publishes them. */
export async function insertEntries(
  tx: Executor,
  now: Date,
  members: MemberRow[],
  files: Map<string, string>,
): Promise<PlannedEntry[]> {
  const people: DemoPeople = new Map(members.map(({ handle, id }) => [handle, id]));
  const planned = planEntries(now, people, await readPlaces(tx));
  await tx.insert(entries).values(planned.map(({ row }) => row));
  await tx.insert(credits).values(planned.flatMap((entry) => creditRows(entry, people, now)));
  await insertTags(tx, planned);
  const photoIds = await receiveDemoPhotos(tx, planned, files);
  await tx.insert(buildNotes).values(planned.flatMap((entry) => noteRows(entry, photoIds)));
  await publish(tx, planned, photoIds);
  return planned;
}

type PlaceOf = (character: string, design?: string) => Place;

async function readPlaces(tx: Executor): Promise<PlaceOf> {
  const slugs = demoEntries.flatMap(({ subject }) => ('character' in subject ? [subject.character] : []));
  const rows = await tx
    .select({
      characterId: characters.id,
      seriesId: characters.seriesId,
      character: characters.slug,
      designId: designs.id,
      design: designs.slug,
    })
    .from(characters)
    .leftJoin(designs, eq(designs.characterId, characters.id))
    .where(inArray(characters.slug, slugs));
  return (character, design) => {
    const row = rows.find((row) => row.character === character && (!design || row.design === design));
    if (!row) throw new Error(`the catalogue has no ${design ?? 'character'} of ${character}`);
    const { characterId, seriesId, designId } = row;
    return { characterId, seriesId, designId: design ? designId : null };
  };
}

/** The first photo of an entry is its cover. */
async function publish(tx: Executor, planned: PlannedEntry[], photoIds: Map<string, string>): Promise<void> {
  const rows = planned.map(({ demo, row, publishedAt }) => {
    const cover = photoIds.get(demo.photos[0]?.file ?? '');
    return sql`(${row.id}::uuid, ${cover}::uuid, ${publishedAt.toISOString()}::timestamptz)`;
  });
  await tx.execute(sql`
    UPDATE entries SET state = 'published', cover_photo_id = shown.cover, cover_chosen = true, published_at = shown.at
    FROM (VALUES ${sql.join(rows, sql`, `)}) AS shown (id, cover, at) WHERE entries.id = shown.id`);
  await tx.execute(sql`
    UPDATE members SET approved_count = (SELECT count(*) FROM entries WHERE entries.member_id = members.id AND published_at IS NOT NULL)
    WHERE is_demo`);
  const shown = and(
    inArray(
      entries.id,
      planned.map(({ row }) => row.id),
    ),
    eq(entries.state, 'published'),
  );
  for (const [table, column] of [
    [characters, entries.characterId],
    [designs, entries.designId],
    [series, entries.seriesId],
  ] as const) {
    const more = sql`(SELECT count(*) FROM ${entries} WHERE ${column} = ${table.id} AND ${shown})`;
    await tx
      .update(table)
      .set({ entryCount: sql`${table.entryCount} + ${more}` })
      .where(sql`${more} > 0`);
  }
}
