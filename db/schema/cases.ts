import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { bytea, createdAt, id, moment } from './columns';
import { moderationActions } from './moderation';

export type SubjectKind = 'entry' | 'photo' | 'comment' | 'member' | 'story' | 'gallery' | 'credit';
/**
 * A review follows three points; an appeal is against one action; a first entry waits to be shown; what is held is out of
 * sight until moderators have looked again. A brake comes from
 * somebody in a photo, who had it frozen; a takedown from the owner of a work. One about votes is decided as it is opened.
 */
export type CaseKind = 'report' | 'review' | 'appeal' | 'first' | 'held' | 'brake' | 'takedown' | 'votes';
export type RuleId =
  | 'no_permission'
  | 'about_a_body'
  | 'minor_sexual'
  | 'not_a_cosplay'
  | 'ai_as_photo'
  | 'wrong_rating'
  | 'harassment'
  | 'not_yours'
  | 'spam';
export type Opinion = 'keep' | 'remove';

/** A subject as it was when somebody spoke up about it. Pictures are copies that only moderators can open. */
export type Snapshot = {
  title: string;
  text: string;
  /** Of a photo: its part code, such as A2. */
  code?: string;
  rating?: string;
  path: string;
  pictures: { key: string; file: string; alt: string }[];
};

export const subjectKinds = sql.raw(`('entry', 'photo', 'comment', 'member', 'story', 'gallery', 'credit')`);
export const ruleIdList = sql.raw(
  `('no_permission', 'about_a_body', 'minor_sexual', 'not_a_cosplay', 'ai_as_photo', 'wrong_rating', 'harassment', 'not_yours', 'spam')`,
);

/**
 * Something for a moderator to look at. It outlives its subject, which is why `subject_id` is no foreign key. Of reports
 * about one subject there is one open case at a time: the key below merges them.
 */
export const cases = pgTable(
  'cases',
  {
    id: id(),
    number: integer('number').notNull().generatedAlwaysAsIdentity(),
    kind: text('kind').$type<CaseKind>().notNull().default('report'),
    subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Whose doing it is. */
    memberId: uuid('member_id').references(() => members.id, { onDelete: 'set null' }),
    rule: text('rule').$type<RuleId>(),
    /**
     * What is looked at first. Rules ask for 1 to 3; with 4 an answer has come, or none came in time. A brake has 5, and 6
     * once its clock has run out.
     */
    urgency: smallint('urgency').notNull().default(1),
    reportCount: integer('report_count').notNull().default(0),
    snapshot: jsonb('snapshot').$type<Snapshot>().notNull(),
    state: text('state').$type<'open' | 'closed'>().notNull().default('open'),
    claimedById: uuid('claimed_by_id').references(() => members.id, { onDelete: 'set null' }),
    claimedUntil: moment('claimed_until'),
    /** For an appeal: what is appealed against, once. */
    appealedId: uuid('appealed_id').references((): AnyPgColumn => moderationActions.id),
    /** For what is held: by which action. */
    holdId: uuid('hold_id').references((): AnyPgColumn => moderationActions.id),
    /** Until then it waits for the answer of whom it is about, beside the queue. */
    answerDueAt: moment('answer_due_at'),
    /** The case about an identical copy, which this one is decided with. */
    leadId: uuid('lead_id').references((): AnyPgColumn => cases.id, { onDelete: 'set null' }),
    /** For a brake: when it has to be decided. */
    dueAt: moment('due_at'),
    createdAt: createdAt(),
    closedAt: moment('closed_at'),
    /** When the maker was told that their entry is shown. */
    approvalToldAt: moment('approval_told_at'),
  },
  (t) => [
    uniqueIndex('cases_number_key').on(t.number),
    uniqueIndex('cases_open_key')
      .on(t.subjectKind, t.subjectId, t.kind)
      .where(sql`state = 'open' AND kind <> 'appeal'`),
    uniqueIndex('cases_appealed_id_key').on(t.appealedId),
    index('cases_queue').on(t.urgency.desc(), t.id).where(sql`state = 'open'`),
    index('cases_answer_due').on(t.answerDueAt).where(sql`answer_due_at IS NOT NULL`),
    index('cases_first').on(t.closedAt).where(sql`kind = 'first'`),
    index('cases_claimed_by_id').on(t.claimedById),
    index('cases_member_id').on(t.memberId),
    index('cases_lead_id').on(t.leadId),
    index('cases_hold_id').on(t.holdId),
    check(
      'cases_kind',
      sql`${t.kind} IN ('report', 'review', 'appeal', 'first', 'held', 'brake', 'takedown', 'votes')`,
    ),
    check('cases_hold', sql`${t.holdId} IS NULL OR ${t.kind} = 'held'`),
    check('cases_due', sql`(${t.kind} = 'brake') = (${t.dueAt} IS NOT NULL)`),
    check('cases_lead', sql`${t.leadId} <> ${t.id}`),
    check('cases_of_photos', sql`${t.kind} NOT IN ('brake', 'takedown') OR ${t.subjectKind} = 'photo'`),
    check('cases_subject_kind', sql`${t.subjectKind} IN ${subjectKinds}`),
    check('cases_rule', sql`${t.rule} IN ${ruleIdList}`),
    check('cases_state', sql`(${t.state} = 'open') = (${t.closedAt} IS NULL) AND ${t.state} IN ('open', 'closed')`),
    check('cases_claim', sql`(${t.claimedById} IS NULL) OR (${t.claimedUntil} IS NOT NULL)`),
    check('cases_appeal', sql`(${t.kind} = 'appeal') = (${t.appealedId} IS NOT NULL)`),
    check('cases_urgency', sql`${t.urgency} BETWEEN 1 AND 6`),
  ],
);

export const reports = pgTable(
  'reports',
  {
    id: id(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    reporterId: uuid('reporter_id').references(() => members.id, { onDelete: 'set null' }),
    /** A salted hash of a visitor's address, to tell one visitor from another while the case is open. */
    visitor: bytea('visitor'),
    rule: text('rule').$type<RuleId>().notNull(),
    words: text('words').notNull().default(''),
    createdAt: createdAt(),
    toldAt: moment('told_at'),
  },
  (t) => [
    unique('reports_reporter_key').on(t.caseId, t.reporterId),
    unique('reports_visitor_key').on(t.caseId, t.visitor),
    index('reports_reporter_id').on(t.reporterId, t.id),
    check('reports_rule', sql`${t.rule} IN ${ruleIdList}`),
    check('reports_words_length', sql`char_length(${t.words}) <= 2000`),
  ],
);

/** What the one whose doing it is says about a case. It can be changed until the case is decided. */
export const caseAnswers = pgTable(
  'case_answers',
  {
    caseId: uuid('case_id')
      .primaryKey()
      .references(() => cases.id, { onDelete: 'cascade' }),
    words: text('words').notNull(),
    createdAt: createdAt(),
  },
  (t) => [check('case_answers_words_length', sql`char_length(${t.words}) BETWEEN 1 AND 2000`)],
);

/** What moderators say among themselves, with or without an opinion. */
export const caseNotes = pgTable(
  'case_notes',
  {
    id: id(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    moderatorId: uuid('moderator_id').references(() => members.id, { onDelete: 'set null' }),
    body: text('body').notNull().default(''),
    opinion: text('opinion').$type<Opinion>(),
    createdAt: createdAt(),
  },
  (t) => [
    index('case_notes_case_id').on(t.caseId, t.id),
    index('case_notes_moderator_id').on(t.moderatorId),
    check('case_notes_body_length', sql`char_length(${t.body}) <= 2000`),
    check('case_notes_opinion', sql`${t.opinion} IN ('keep', 'remove')`),
    check('case_notes_something', sql`${t.body} <> '' OR ${t.opinion} IS NOT NULL`),
  ],
);

/** What a moderator asked whom a case is about. It is answered once, in words; of one case there is one at a time. */
export const caseQuestions = pgTable(
  'case_questions',
  {
    /** The action of the record that asks. */
    actionId: uuid('action_id')
      .primaryKey()
      .references((): AnyPgColumn => moderationActions.id),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    dueAt: moment('due_at').notNull(),
    toldAt: moment('told_at'),
    answer: text('answer'),
    answeredAt: moment('answered_at'),
    /** When the case went back to the queue without an answer. One may still come. */
    lapsedAt: moment('lapsed_at'),
  },
  (t) => [
    uniqueIndex('case_questions_open_key').on(t.caseId).where(sql`answered_at IS NULL AND lapsed_at IS NULL`),
    index('case_questions_case_id').on(t.caseId, t.actionId),
    index('case_questions_member_id').on(t.memberId, t.actionId),
    check('case_questions_answer_length', sql`char_length(${t.answer}) BETWEEN 1 AND 2000`),
    check('case_questions_answered', sql`(${t.answer} IS NULL) = (${t.answeredAt} IS NULL)`),
  ],
);
