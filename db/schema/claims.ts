import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AppearanceStatus, ClaimTier, DatePrecision } from '../catalogue/types';
import { members } from './accounts';
import { appearanceStatuses, appearances } from './catalogue';
import { createdAt, id, moment } from './columns';

export type ClaimMarkKind = 'superseded' | 'corrected' | 'disproved';

/**
 * A dated, sourced statement about an appearance. It stays as it was written, also when it is superseded, corrected or
 * disproved: triggers refuse other changes. The status of the appearance follows from its claims (docs/decisions/0018).
 */
export const claims = pgTable(
  'claims',
  {
    id: id(),
    appearanceId: uuid('appearance_id')
      .notNull()
      .references((): AnyPgColumn => appearances.id, { onDelete: 'cascade' }),
    /** Of the catalogue's own claims: by it the catalogue finds them again. */
    catalogueKey: text('catalogue_key'),
    speaker: text('speaker').notNull(),
    /** What was said, in our words. */
    statement: text('statement').notNull(),
    statementJa: text('statement_ja'),
    /** A few words as they were spoken. */
    quotation: text('quotation'),
    statedOn: date('stated_on').notNull(),
    precision: text('precision').$type<DatePrecision>().notNull(),
    sourceName: text('source_name').notNull(),
    sourceUrl: text('source_url').notNull(),
    tier: text('tier').$type<ClaimTier>().notNull(),
    status: text('status').$type<AppearanceStatus>().notNull(),
    /** Null for the catalogue, and for someone who has left. */
    addedById: uuid('added_by_id').references((): AnyPgColumn => members.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [
    index('claims_appearance_id').on(t.appearanceId, t.statedOn),
    index('claims_added_by_id').on(t.addedById),
    unique('claims_id_appearance_key').on(t.id, t.appearanceId),
    uniqueIndex('claims_catalogue_key').on(t.appearanceId, t.catalogueKey),
    check('claims_speaker_length', sql`char_length(${t.speaker}) BETWEEN 1 AND 120`),
    check('claims_statement_length', sql`char_length(${t.statement}) BETWEEN 1 AND 280`),
    check('claims_statement_ja_length', sql`char_length(${t.statementJa}) BETWEEN 1 AND 280`),
    check('claims_quotation_length', sql`char_length(${t.quotation}) BETWEEN 1 AND 200`),
    check('claims_source_name_length', sql`char_length(${t.sourceName}) BETWEEN 1 AND 120`),
    check('claims_source_url', sql`${t.sourceUrl} ~ '^https://' AND char_length(${t.sourceUrl}) <= 500`),
    check('claims_tier', sql`${t.tier} IN ('rumour', 'report', 'official')`),
    check('claims_precision', sql`${t.precision} IN ('day', 'week', 'month', 'year')`),
    check('claims_status', sql`${t.status} IN ${appearanceStatuses}`),
  ],
);

/** Says that a claim does not count any more: which other claim, or which words, say so, who marked it, and when. */
export const claimMarks = pgTable(
  'claim_marks',
  {
    id: id(),
    claimId: uuid('claim_id').notNull(),
    /** Of both claims: a claim is marked by one about the same appearance. */
    appearanceId: uuid('appearance_id').notNull(),
    kind: text('kind').$type<ClaimMarkKind>().notNull(),
    byClaimId: uuid('by_claim_id'),
    words: text('words').notNull().default(''),
    memberId: uuid('member_id').references((): AnyPgColumn => members.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    /** Set when the mark itself was a mistake. */
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    foreignKey({
      name: 'claim_marks_claim_fk',
      columns: [t.claimId, t.appearanceId],
      foreignColumns: [claims.id, claims.appearanceId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'claim_marks_by_claim_fk',
      columns: [t.byClaimId, t.appearanceId],
      foreignColumns: [claims.id, claims.appearanceId],
    }).onDelete('cascade'),
    uniqueIndex('claim_marks_standing_key').on(t.claimId).where(sql`withdrawn_at IS NULL`),
    index('claim_marks_claim_id').on(t.claimId, t.id),
    index('claim_marks_by_claim_id').on(t.byClaimId),
    index('claim_marks_member_id').on(t.memberId),
    check('claim_marks_kind', sql`${t.kind} IN ('superseded', 'corrected', 'disproved')`),
    check('claim_marks_words_length', sql`char_length(${t.words}) <= 500`),
    check('claim_marks_not_itself', sql`${t.byClaimId} <> ${t.claimId}`),
    check('claim_marks_reason', sql`${t.byClaimId} IS NOT NULL OR (${t.kind} = 'disproved' AND ${t.words} <> '')`),
  ],
);
