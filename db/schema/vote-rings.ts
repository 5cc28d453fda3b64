import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { createdAt, id, moment } from './columns';

/** Members whose votes look agreed upon. A finding, not a verdict: it expires unless it is found again. */
export const voteRings = pgTable(
  'vote_rings',
  {
    id: id(),
    number: integer('number').notNull().generatedAlwaysAsIdentity(),
    /** Of its strongest pair, 0 to 1. */
    score: real('score').notNull(),
    createdAt: createdAt(),
    foundAt: moment('found_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    /** A moderator looked and saw nothing wrong. */
    dismissedAt: moment('dismissed_at'),
    dismissedById: uuid('dismissed_by_id').references(() => members.id, { onDelete: 'set null' }),
  },
  (t) => [
    uniqueIndex('vote_rings_number_key').on(t.number),
    index('vote_rings_score').on(t.score.desc(), t.id.desc()),
    index('vote_rings_expires_at').on(t.expiresAt),
    index('vote_rings_dismissed_by_id').on(t.dismissedById),
    check('vote_rings_score', sql`${t.score} BETWEEN 0 AND 1`),
    check('vote_rings_expiry', sql`${t.expiresAt} > ${t.foundAt}`),
  ],
);

export const voteRingMembers = pgTable(
  'vote_ring_members',
  {
    ringId: uuid('ring_id')
      .notNull()
      .references(() => voteRings.id, { onDelete: 'cascade' }),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    /** A target gets the ring's votes and is not one of those who look alike. */
    part: text('part').$type<'voter' | 'target'>().notNull(),
    /** Votes given in the days that were looked at, and those of them that went to members and targets. */
    given: integer('given').notNull(),
    inside: integer('inside').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ringId, t.memberId] }),
    index('vote_ring_members_member_id').on(t.memberId),
    check('vote_ring_members_part', sql`${t.part} IN ('voter', 'target')`),
    check('vote_ring_members_counts', sql`${t.inside} BETWEEN 0 AND ${t.given}`),
  ],
);

/** Two of a ring, and what speaks for it in numbers; `features/votes/rings/score.ts` says what they mean. */
export const voteRingPairs = pgTable(
  'vote_ring_pairs',
  {
    ringId: uuid('ring_id')
      .notNull()
      .references(() => voteRings.id, { onDelete: 'cascade' }),
    oneId: uuid('one_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    otherId: uuid('other_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    score: real('score').notNull(),
    bond: real('bond').notNull(),
    /** Votes of the one for the other, and back. */
    toOther: integer('to_other').notNull(),
    toOne: integer('to_one').notNull(),
    devices: integer('devices').notNull(),
    networks: integer('networks').notNull(),
    minutes: integer('minutes').notNull(),
    shared: integer('shared').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ringId, t.oneId, t.otherId] }),
    index('vote_ring_pairs_one_id').on(t.oneId),
    index('vote_ring_pairs_other_id').on(t.otherId),
    check('vote_ring_pairs_order', sql`${t.oneId} < ${t.otherId}`),
    check('vote_ring_pairs_score', sql`${t.score} BETWEEN 0 AND 1 AND ${t.bond} BETWEEN 0 AND 1`),
    check(
      'vote_ring_pairs_counts',
      sql`least(${t.toOther}, ${t.toOne}, ${t.devices}, ${t.networks}, ${t.minutes}, ${t.shared}) >= 0`,
    ),
  ],
);
