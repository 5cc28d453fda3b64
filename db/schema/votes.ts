import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { bytea, createdAt } from './columns';
import { entries } from './entries';
import { moderationActions } from './moderation';

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
    /**
     * Whether it counts. A trigger sets it, whatever is written: not while its member's votes are held back, and not once
     * a moderator has voided it. Another keeps `entries.vote_count` at the number of votes that count.
     */
    counted: boolean('counted').notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.entryId] }),
    index('votes_entry_id').on(t.entryId, t.createdAt),
    index('votes_member_given').on(t.memberId, t.createdAt),
    index('votes_given').on(t.createdAt),
  ],
);

/** A vote that a moderator voided stays void when it is taken back and given again: the row outlives the vote. */
export const voteVoids = pgTable(
  'vote_voids',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** The action of the record; its reversal deletes the row. */
    actionId: uuid('action_id')
      .notNull()
      .references(() => moderationActions.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.entryId] }),
    index('vote_voids_entry_id').on(t.entryId),
    index('vote_voids_action_id').on(t.actionId),
  ],
);

/** The secret of one day (UTC). It is deleted when the next begins: hashes of days before can then be tested by nobody. */
export const voteSalts = pgTable(
  'vote_salts',
  {
    day: date('day').primaryKey(),
    salt: bytea('salt').notNull(),
  },
  (t) => [check('vote_salts_length', sql`octet_length(${t.salt}) = 32`)],
);

/**
 * Where a vote came from, for two weeks at most: keyed hashes that say only whether two votes of one day came from the
 * same place. `device` is of the same address and the same kind of browser.
 */
export const voteTraces = pgTable(
  'vote_traces',
  {
    memberId: uuid('member_id').notNull(),
    entryId: uuid('entry_id').notNull(),
    network: bytea('network').notNull(),
    device: bytea('device').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.entryId] }),
    foreignKey({
      name: 'vote_traces_vote_fk',
      columns: [t.memberId, t.entryId],
      foreignColumns: [votes.memberId, votes.entryId],
    }).onDelete('cascade'),
    index('vote_traces_network').on(t.network, t.memberId),
    index('vote_traces_created_at').on(t.createdAt),
    check('vote_traces_length', sql`octet_length(${t.network}) = 16 AND octet_length(${t.device}) = 16`),
  ],
);
