import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id } from './columns';

/** A stored count that the nightly reckoning found wrong, and mended. Rows are kept for 90 days. */
export const counterDifferences = pgTable(
  'counter_differences',
  {
    id: id(),
    /** Such as `entries.vote_count`. */
    counter: text('counter').notNull(),
    /** Of what it is the count. It may be gone meanwhile. */
    rowId: uuid('row_id').notNull(),
    stored: integer('stored').notNull(),
    truth: integer('truth').notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('counter_differences_created_at').on(t.createdAt)],
);
