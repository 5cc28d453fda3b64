import { and, getTableColumns, inArray, isNotNull, notInArray, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { CatalogueSeries } from '../catalogue/types';
import * as t from '../schema';

type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];
type Ids = Map<string, string>;

/** Writes the whole catalogue. What has a slug is found again by it and keeps its id and counts. */
export async function writeCatalogue(tx: Transaction, given: CatalogueSeries[]): Promise<void> {
  if (given.length === 0) return;
  const seriesIds = await writeSeries(tx, given);
  const appearanceIds = await writeAppearances(tx, given, seriesIds);
  const characterIds = await writeCharacters(tx, given, seriesIds);
  await writeDesigns(tx, given, seriesIds, characterIds, appearanceIds);
}

async function writeSeries(tx: Transaction, given: CatalogueSeries[]): Promise<Ids> {
  const rows = await tx
    .insert(t.series)
    .values(given.map(({ appearances: _, characters: __, ...row }) => row))
    .onConflictDoUpdate({ target: t.series.slug, set: newValues(t.series, 'slug') })
    .returning({ slug: t.series.slug, id: t.series.id });
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/** Gives the ids by `series/appearance`. Those that the catalogue no longer has go, unless moderators keep claims there. */
async function writeAppearances(tx: Transaction, given: CatalogueSeries[], seriesIds: Ids): Promise<Ids> {
  const all = given.flatMap(({ slug, appearances }) =>
    appearances.map((appearance, position) => ({ ...appearance, seriesId: idOf(seriesIds, slug), position })),
  );
  const ids: Ids = new Map();
  if (all.length > 0) {
    const rows = await tx
      .insert(t.appearances)
      .values(all.map(({ claims: _, status, ...row }) => ({ ...row, baseStatus: status })))
      .onConflictDoUpdate({
        target: [t.appearances.seriesId, t.appearances.slug],
        set: newValues(t.appearances, 'seriesId', 'slug'),
      })
      .returning({ seriesId: t.appearances.seriesId, slug: t.appearances.slug, id: t.appearances.id });
    for (const { seriesId, slug, id } of rows) ids.set(`${seriesId}/${slug}`, id);
  }
  await tx
    .delete(t.appearances)
    .where(
      and(
        inArray(t.appearances.seriesId, [...seriesIds.values()]),
        notInArray(t.appearances.id, [...ids.values()]),
        sql`NOT EXISTS (SELECT FROM ${t.claims} WHERE appearance_id = ${t.appearances.id} AND catalogue_key IS NULL)`,
      ),
    );
  await writeClaims(
    tx,
    all.flatMap(({ seriesId, slug, claims = [] }) =>
      claims.map(({ key, ...claim }) => ({
        ...claim,
        catalogueKey: key,
        appearanceId: idOf(ids, `${seriesId}/${slug}`),
      })),
    ),
    [...ids.values()],
  );
  return ids;
}

/** Claims are found again by their keys, so that marks stay on them. Those of moderators are left alone. */
async function writeClaims(
  tx: Transaction,
  claims: (typeof t.claims.$inferInsert)[],
  appearanceIds: string[],
): Promise<void> {
  const kept =
    claims.length === 0
      ? []
      : await tx
          .insert(t.claims)
          .values(claims)
          .onConflictDoUpdate({
            target: [t.claims.appearanceId, t.claims.catalogueKey],
            set: newValues(t.claims, 'appearanceId', 'catalogueKey', 'addedById'),
          })
          .returning({ id: t.claims.id });
  await tx.delete(t.claims).where(
    and(
      inArray(t.claims.appearanceId, appearanceIds),
      isNotNull(t.claims.catalogueKey),
      notInArray(
        t.claims.id,
        kept.map(({ id }) => id),
      ),
      // What marks another claim is the reason for that mark, and stays.
      sql`NOT EXISTS (SELECT FROM ${t.claimMarks} WHERE by_claim_id = ${t.claims.id})`,
    ),
  );
}

async function writeCharacters(tx: Transaction, given: CatalogueSeries[], seriesIds: Ids): Promise<Ids> {
  const all = given.flatMap(({ slug, characters }) =>
    characters.map((character) => ({ ...character, seriesId: idOf(seriesIds, slug) })),
  );
  if (all.length === 0) return new Map();
  const rows = await tx
    .insert(t.characters)
    .values(all.map(({ aliases: _, designs: __, notes: ___, ...row }) => row))
    .onConflictDoUpdate({ target: t.characters.slug, set: newValues(t.characters, 'slug') })
    .returning({ slug: t.characters.slug, id: t.characters.id });
  const ids: Ids = new Map(rows.map(({ slug, id }) => [slug, id]));

  const aliases = all.flatMap(({ slug, aliases }) =>
    aliases.map((alias, position) => ({ ...alias, position, characterId: idOf(ids, slug) })),
  );
  const notes = all.flatMap(({ slug, notes = [] }) =>
    notes.map((note, position) => ({ ...note, position, characterId: idOf(ids, slug) })),
  );
  await tx.delete(t.characterAliases).where(inArray(t.characterAliases.characterId, [...ids.values()]));
  await tx.delete(t.characterNotes).where(inArray(t.characterNotes.characterId, [...ids.values()]));
  if (aliases.length > 0) await tx.insert(t.characterAliases).values(aliases);
  if (notes.length > 0) await tx.insert(t.characterNotes).values(notes);
  return ids;
}

async function writeDesigns(
  tx: Transaction,
  given: CatalogueSeries[],
  seriesIds: Ids,
  characterIds: Ids,
  appearanceIds: Ids,
): Promise<void> {
  const all = given.flatMap((series) =>
    series.characters.flatMap((character) =>
      character.designs.map(({ appearance, ...design }, position) => ({
        ...design,
        position,
        characterId: idOf(characterIds, character.slug),
        appearanceId: appearance && idOf(appearanceIds, `${idOf(seriesIds, series.slug)}/${appearance}`),
      })),
    ),
  );
  if (all.length === 0) return;
  await tx
    .insert(t.designs)
    .values(all)
    .onConflictDoUpdate({
      target: [t.designs.characterId, t.designs.slug],
      set: newValues(t.designs, 'characterId', 'slug'),
    });
}

/** For `ON CONFLICT DO UPDATE`: every column takes its new value, apart from keys, counts and times of making. */
function newValues(table: PgTable, ...keys: string[]): Record<string, SQL> {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([name]) => !['id', 'createdAt', 'entryCount', ...keys].includes(name),
  );
  return Object.fromEntries(columns.map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]));
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The catalogue names ${key}, which it does not have.`);
  return id;
}
