import type { TransactionSql } from 'postgres';
import type { Size } from './options';

const words = [
  'Cloak',
  'Armour',
  'Uniform',
  'Gauntlets',
  'Winter coat',
  'Stage dress',
  'Helmet',
  'Wings',
  'Boots',
  'Mask',
];
const ways = [
  'in EVA foam',
  'hand sewn',
  'from the first volume',
  'for the spring convention',
  'third attempt',
  'with lights',
];

/**
 * Entries of five years, more of them late than early. Few characters and few members have many: the share of the k-th
 * falls with a power of k, as does the share of votes and of comments (Zipf). `seed_entries` has their plan.
 */
export async function seedEntries(tx: TransactionSql, size: Size): Promise<void> {
  const [count] = await tx<{ characters: number }[]>`SELECT count(*)::int AS characters FROM seed_characters`;
  await tx`
    CREATE TEMP TABLE seed_entries ON COMMIT DROP AS
    SELECT n, uuidv7(at - now()) AS id, uuidv7(at - now()) AS photo_id, at, shape, kind,
      floor(${size.members} * power(random(), 1.6))::int AS maker,
      floor(${count?.characters ?? 1} * power(random(), 2.2))::int AS character,
      CASE WHEN random() < 0.4 THEN floor(3 * random())::int END AS look,
      row_number() OVER (ORDER BY md5(n || 'votes')) AS liked, row_number() OVER (ORDER BY md5(n || 'talk')) AS talked
    FROM (
      SELECT n, now() - interval '5 years' * power(random(), 1.5) - interval '1 minute' AS at,
        floor(4 * random())::int AS shape, floor(100 * random())::int AS kind
      FROM generate_series(1, ${size.entries}::int) n
    ) AS f`;
  await tx`ALTER TABLE seed_entries ADD votes int, ADD comments int`;
  await share(tx, 'votes', 'liked', size.votes, 0.75, size.members - 1);
  await share(tx, 'comments', 'talked', size.comments, 0.8, 1_000_000);
  await tx`
    INSERT INTO photos (id, owner_id, entry_id, status, file_name, key, width, height, average_colour, webp_widths, avif_widths, created_at, ready_at)
    SELECT e.photo_id, m.id, e.id, 'ready', 'photo.jpg', md5('photo ' || e.n || random()), (${[1000, 1200, 1500, 1920]}::int[])[1 + shape],
      (${[1500, 1500, 1000, 1080]}::int[])[1 + shape], '#' || substr(md5(e.n::text), 1, 6), '{320,480,640,960}', '{320,480,640,960}', e.at, e.at
    FROM seed_entries e JOIN seed_members m ON m.n = e.maker ORDER BY e.at`;
  await tx`
    INSERT INTO entries (id, public_id, member_id, state, title, slug, series_id, character_id, design_id, cover_photo_id, rating, sensitive_kind,
      handmade_percent, bought_percent, commissioned_percent, event, photo_count, vote_count, comment_count, created_at, saved_at, published_at)
    SELECT e.id, 's' || lpad(e.n::text, 9, '0'), m.id, 'published', title, trim(regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g'), '-'),
      c.series_id, c.id, d.id, e.photo_id, CASE WHEN kind < 4 THEN 'sensitive' ELSE 'general' END,
      CASE WHEN kind < 4 THEN (${['gore', 'horror', 'nudity', 'flashing']}::text[])[1 + kind] END,
      kind, 100 - kind, 0, CASE WHEN kind % 3 = 0 THEN 'Convention ' || kind END, 1, e.votes, e.comments, e.at, e.at, e.at
    FROM (
      SELECT *, (${words}::text[])[1 + (n * 7) % ${words.length}] || ' ' || (${ways}::text[])[1 + (n * 13) % ${ways.length}] || ', ' || n AS title
      FROM seed_entries
    ) AS e
    JOIN seed_members m ON m.n = e.maker
    JOIN seed_characters c ON c.n = e.character
    LEFT JOIN designs d ON d.character_id = c.id AND d.position = e.look
    ORDER BY e.at`;
  for (const [table, column] of [
    ['characters', 'character_id'],
    ['series', 'series_id'],
    ['designs', 'design_id'],
  ] as const) {
    await tx`
      UPDATE ${tx(table)} t SET entry_count = t.entry_count + f.entries
      FROM (SELECT ${tx(column)} AS id, count(*) AS entries FROM entries WHERE public_id ~ '^s[0-9]{9}$' AND member_id IN (SELECT id FROM seed_members) GROUP BY 1) f
      WHERE f.id = t.id`;
  }
}

/**
 * Gives `total` out among the entries: the k-th in the order of `rank` gets a share of k to the power of `-power`, at most
 * `most`, and what is left over by rounding goes to the first ones that still take any.
 */
async function share(tx: TransactionSql, column: string, rank: string, total: number, power: number, most: number) {
  const shared = tx`least(${most}, floor(${total} * power(${tx(rank)}, ${-power}) / weight))::int`;
  await tx`
    UPDATE seed_entries SET ${tx(column)} = ${shared}
    FROM (SELECT sum(power(${tx(rank)}, ${-power})) AS weight FROM seed_entries) w`;
  const [left] = await tx<{ rows: number }[]>`SELECT ${total} - sum(${tx(column)})::int AS rows FROM seed_entries`;
  for (let rows = left?.rows ?? 0; rows > 0; ) {
    const more = await tx`
      UPDATE seed_entries SET ${tx(column)} = ${tx(column)} + 1
      WHERE n IN (SELECT n FROM seed_entries WHERE ${tx(column)} < ${most} ORDER BY ${tx(rank)} LIMIT ${rows})`;
    rows -= more.count;
  }
}
