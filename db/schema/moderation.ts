import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, jsonb, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { members, suspensions } from './accounts';
import { cases, type RuleId, ruleIdList, type SubjectKind, subjectKinds } from './cases';
import { createdAt, id, moment } from './columns';

export type ActionKind =
  | 'approve'
  | 'send_back'
  | 'ask'
  | 'keep'
  | 'remove'
  /** An entry is out of sight until moderators have looked at it again. */
  | 'hold'
  /** A frozen photo, or an entry that was held, is shown again. */
  | 'lift'
  /** An entry shows somebody under 18, or does not. */
  | 'minor'
  | 'rate'
  | 'lock_comments'
  /** Only members who are known here write on. */
  | 'limit_comments'
  | 'warn'
  | 'suspend'
  | 'ban'
  /** Votes of a member count no more. */
  | 'void_votes'
  | 'uphold'
  | 'reverse';
/** What moderators keep rather than judge. Such rows are about no case: the log lists them. */
export type KeepingKind = 'add_claim' | 'correct_claim' | 'mark_claim' | 'unmark_claim' | 'role';
export type KeptKind = 'claim';

/**
 * What a moderator did. Rows are only ever added: triggers refuse every change and every deletion, whoever asks. So
 * nothing here may change when a member goes, which is why members and subjects are no foreign keys.
 */
export const moderationActions = pgTable(
  'moderation_actions',
  {
    id: id(),
    caseId: uuid('case_id').references((): AnyPgColumn => cases.id, { onDelete: 'restrict' }),
    moderatorId: uuid('moderator_id').notNull(),
    kind: text('kind').$type<ActionKind>().notNull(),
    subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    memberId: uuid('member_id'),
    rule: text('rule').$type<RuleId>(),
    rulesVersion: text('rules_version').notNull(),
    /** What the person concerned reads. */
    words: text('words').notNull().default(''),
    strikePoints: smallint('strike_points').notNull().default(0),
    before: jsonb('before').$type<Record<string, unknown>>().notNull(),
    after: jsonb('after').$type<Record<string, unknown>>().notNull(),
    reversesId: uuid('reverses_id').references((): AnyPgColumn => moderationActions.id),
    requestId: text('request_id').notNull().default(''),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('moderation_actions_reverses_id_key').on(t.reversesId),
    index('moderation_actions_case_id').on(t.caseId, t.id),
    index('moderation_actions_member_id').on(t.memberId, t.id.desc()),
    index('moderation_actions_created_at').on(t.createdAt),
    index('moderation_actions_subject').on(t.subjectKind, t.subjectId, t.id.desc()),
    check(
      'moderation_actions_kind',
      sql`${t.kind} IN ('approve', 'send_back', 'ask', 'keep', 'remove', 'hold', 'lift', 'minor', 'rate', 'lock_comments', 'limit_comments', 'warn', 'suspend', 'ban', 'void_votes', 'uphold', 'reverse', 'add_claim', 'correct_claim', 'mark_claim', 'unmark_claim', 'role')`,
    ),
    check('moderation_actions_subject_kind', sql`${t.subjectKind} = 'claim' OR ${t.subjectKind} IN ${subjectKinds}`),
    check('moderation_actions_rule', sql`${t.rule} IN ${ruleIdList}`),
    check('moderation_actions_words_length', sql`char_length(${t.words}) <= 2000`),
    check('moderation_actions_strike_points', sql`${t.strikePoints} BETWEEN 0 AND 3`),
    check('moderation_actions_reverse', sql`(${t.kind} = 'reverse') = (${t.reversesId} IS NOT NULL)`),
    check('moderation_actions_asked', sql`${t.kind} NOT IN ('ask', 'role') OR ${t.words} <> ''`),
    check('moderation_actions_not_oneself', sql`${t.memberId} <> ${t.moderatorId}`),
    check(
      'moderation_actions_reasons',
      sql`${t.kind} NOT IN ('send_back', 'remove', 'hold', 'minor', 'rate', 'lock_comments', 'limit_comments', 'warn', 'suspend', 'ban', 'void_votes') OR (${t.rule} IS NOT NULL AND ${t.words} <> '')`,
    ),
    check('moderation_actions_lift', sql`${t.kind} <> 'lift' OR ${t.words} <> ''`),
  ],
);

/** Points against a member, while they last. A reversal of the action revokes them. */
export const strikes = pgTable(
  'strikes',
  {
    actionId: uuid('action_id')
      .primaryKey()
      .references(() => moderationActions.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    points: smallint('points').notNull(),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [index('strikes_member_id').on(t.memberId), check('strikes_points', sql`${t.points} BETWEEN 1 AND 3`)],
);

/** A suspension or a mute that an action brought about: its reversal lifts it. */
export const sanctions = pgTable(
  'sanctions',
  {
    suspensionId: uuid('suspension_id')
      .primaryKey()
      .references(() => suspensions.id, { onDelete: 'cascade' }),
    actionId: uuid('action_id')
      .notNull()
      .references(() => moderationActions.id),
  },
  (t) => [index('sanctions_action_id').on(t.actionId)],
);

/** The reasons, as the person concerned gets them. They may appeal once. */
export const statements = pgTable(
  'statements',
  {
    actionId: uuid('action_id')
      .primaryKey()
      .references(() => moderationActions.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    toldAt: moment('told_at'),
    appeal: text('appeal'),
    appealedAt: moment('appealed_at'),
    outcome: text('outcome').$type<'upheld' | 'reversed'>(),
    outcomeToldAt: moment('outcome_told_at'),
  },
  (t) => [
    index('statements_member_id').on(t.memberId, t.createdAt),
    check('statements_appeal_length', sql`char_length(${t.appeal}) BETWEEN 1 AND 2000`),
    check('statements_appealed', sql`(${t.appeal} IS NULL) = (${t.appealedAt} IS NULL)`),
    check('statements_outcome', sql`${t.outcome} IN ('upheld', 'reversed')`),
  ],
);
