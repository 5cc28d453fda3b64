import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { createdAt, id, moment } from './columns';

/** What admins set for the whole site. A setting without a row has the value that the code begins with. */
export const settings = pgTable(
  'settings',
  {
    key: text('key').primaryKey(),
    value: jsonb('value').$type<number | boolean>().notNull(),
    changedById: uuid('changed_by_id').references(() => members.id, { onDelete: 'set null' }),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  (t) => [index('settings_changed_by_id').on(t.changedById)],
);

/** Who changed which setting from what to what. Rows are only ever added, as those of the moderators' record. */
export const settingChanges = pgTable(
  'setting_changes',
  {
    id: id(),
    key: text('key').notNull(),
    before: jsonb('before').$type<number | boolean>().notNull(),
    after: jsonb('after').$type<number | boolean>().notNull(),
    memberId: uuid('member_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('setting_changes_member_id').on(t.memberId)],
);
