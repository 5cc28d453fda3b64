import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { createdAt } from './columns';
import { entries } from './entries';

/** One member, one entry, once: the key says so. */
export const votes = pgTable(
  'votes',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.entryId] }), index('votes_entry_id').on(t.entryId, t.createdAt)],
);
