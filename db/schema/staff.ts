import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { createdAt, id } from './columns';

/** What moderators should know about a member. The member never reads it. */
export const staffNotes = pgTable(
  'staff_notes',
  {
    id: id(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    authorId: uuid('author_id').references(() => members.id, { onDelete: 'set null' }),
    body: text('body').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('staff_notes_member_id').on(t.memberId, t.id.desc()),
    index('staff_notes_author_id').on(t.authorId),
    check('staff_notes_body_length', sql`char_length(${t.body}) BETWEEN 1 AND 2000`),
  ],
);
