import type { TransactionSql } from 'postgres';
import type { Size } from './options';

const syllables = ['ka', 'ri', 'mo', 'ne', 'su', 'ta', 'le', 'vi', 'do', 'ha', 'yu', 'za', 'qui', 'bro', 'fen', 'gal'];
const titles = ['Chronicle', 'Garden', 'Engine', 'Winter', 'Academy', 'Harbour', 'Requiem', 'Circuit'];
const looks = ['School uniform', 'Battle armour', 'Festival dress'];

/** One character for 200 entries and one series for five of them, each with three designs, in `seed_characters`. */
export async function seedCatalogue(tx: TransactionSql, { entries }: Size): Promise<void> {
  const characters = Math.min(20_000, Math.max(20, Math.ceil(entries / 200)));
  await tx`
    CREATE TEMP TABLE seed_series ON COMMIT DROP AS
    SELECT n, uuidv7() AS id FROM generate_series(0, ${Math.ceil(characters / 5)}::int - 1) n`;
  await tx`
    INSERT INTO series (id, slug, title, creators, summary, summary_ja)
    SELECT id, 'seed-' || n, initcap(${name(tx, 'n * 31 + 7')}) || ' ' || (${titles}::text[])[1 + n % ${titles.length}],
      'Nobody', 'A series that was made up.', '架空の作品。' FROM seed_series ORDER BY n`;
  await tx`
    CREATE TEMP TABLE seed_characters ON COMMIT DROP AS
    SELECT g.n, uuidv7() AS id, s.id AS series_id
    FROM generate_series(0, ${characters}::int - 1) AS g (n) JOIN seed_series s ON s.n = g.n % ${Math.ceil(characters / 5)}`;
  await tx`
    INSERT INTO characters (id, series_id, slug, name, summary, summary_ja)
    SELECT id, series_id, 'seed-' || n, initcap(${name(tx, 'n * 17 + 3')}), 'Somebody who was made up.', '架空の人物。'
    FROM seed_characters ORDER BY n`;
  await tx`
    INSERT INTO designs (character_id, slug, name, position)
    SELECT id, 'look-' || place, look, place - 1
    FROM seed_characters, unnest(${looks}::text[]) WITH ORDINALITY AS l (look, place) ORDER BY n, place`;
  await tx`CREATE UNIQUE INDEX ON seed_characters (n)`;
}

/** Four syllables out of a number: sixteen to the fourth names. */
const name = (tx: TransactionSql, number: string) =>
  tx.unsafe(
    [1, 16, 256, 4096]
      .map((power) => `('{${syllables}}'::text[])[1 + ((${number}) / ${power}) % ${syllables.length}]`)
      .join(' || '),
  );
