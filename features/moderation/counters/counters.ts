import { type SQL, sql } from 'drizzle-orm';

export type Counter = {
  table: 'entries' | 'characters' | 'designs' | 'series' | 'cases';
  column: string;
  /** The count as the rows themselves give it; `c` is the row whose count it is. */
  truth: SQL;
  /** Rows that have this count. */
  of?: SQL;
};

const published = (column: string) => sql`(SELECT count(*)::int FROM entries e
  WHERE e.${sql.identifier(column)} = c.id AND e.state = 'published')`;

/**
 * Every stored count of the site with what it counts. Those of approvals and removals at members are no counts of rows
 * but sums of decisions, some older than the record, and are not among them.
 */
export const counters: readonly Counter[] = [
  {
    ...{ table: 'entries', column: 'vote_count' },
    truth: sql`(SELECT count(*)::int FROM votes v WHERE v.entry_id = c.id AND v.counted)`,
  },
  {
    ...{ table: 'entries', column: 'comment_count' },
    truth: sql`(SELECT count(*)::int FROM comments m WHERE m.entry_id = c.id AND m.deleted_at IS NULL AND m.removed_at IS NULL)`,
  },
  {
    ...{ table: 'entries', column: 'photo_count' },
    truth: sql`(SELECT count(*)::int FROM photos p WHERE p.entry_id = c.id AND p.status IN ('processing', 'ready'))`,
    // One that everyone sees has a photo: were there none left, somebody has to look at it.
    of: sql`(c.state NOT IN ('published', 'waiting') OR EXISTS (
      SELECT FROM photos p WHERE p.entry_id = c.id AND p.status IN ('processing', 'ready')))`,
  },
  { table: 'characters', column: 'entry_count', truth: published('character_id') },
  { table: 'designs', column: 'entry_count', truth: published('design_id') },
  { table: 'series', column: 'entry_count', truth: published('series_id') },
  {
    ...{ table: 'cases', column: 'report_count' },
    truth: sql`(SELECT count(*)::int FROM reports r WHERE r.case_id = c.id)`,
    of: sql`c.kind = 'report'`,
  },
];
