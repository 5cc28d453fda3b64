import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { createdAt, id, isDemo, moment } from './columns';
import { entries } from './entries';

export const comments = pgTable(
  'comments',
  {
    id: id(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    memberId: uuid('member_id').references(() => members.id, { onDelete: 'set null' }),
    parentId: uuid('parent_id'),
    /** 0 for a comment, 1 for a reply. */
    depth: smallint('depth').notNull().generatedAlwaysAs(sql.raw(`CASE WHEN parent_id IS NULL THEN 0 ELSE 1 END`)),
    /** With the foreign key below it lets a reply point only at a depth of 0: one level, kept by the database. */
    parentDepth: smallint('parent_depth').generatedAlwaysAs(
      sql.raw(`CASE WHEN parent_id IS NULL THEN NULL ELSE 0 END`),
    ),
    body: text('body').notNull(),
    isDemo: isDemo(),
    createdAt: createdAt(),
    editedAt: moment('edited_at'),
    /** By its writer: the words are gone. */
    deletedAt: moment('deleted_at'),
    /** By a moderator: the words are kept, and shown to nobody else. */
    removedAt: moment('removed_at'),
  },
  (t) => [
    unique('comments_id_entry_depth_key').on(t.id, t.entryId, t.depth),
    foreignKey({
      name: 'comments_parent_fk',
      columns: [t.parentId, t.entryId, t.parentDepth],
      foreignColumns: [t.id, t.entryId, t.depth],
    }).onDelete('cascade'),
    index('comments_entry').on(t.entryId, t.id.desc()).where(sql`parent_id IS NULL`),
    index('comments_parent').on(t.parentId, t.id),
    index('comments_member_id').on(t.memberId, t.id),
    check(
      'comments_body',
      sql`CASE WHEN ${t.deletedAt} IS NULL THEN char_length(${t.body}) BETWEEN 1 AND 4000 ELSE ${t.body} = '' END`,
    ),
  ],
);
