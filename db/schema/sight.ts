import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { createdAt, id } from './columns';
import { type SensitiveKind, tags } from './entries';

/** What a member does with photos of one kind: by default they are blurred. */
export type KindChoice = 'show' | 'blur' | 'hide';

/**
 * Two members who are not there for each other. Which of them blocked matters only for taking it back, so there is one
 * row a pair. Triggers lock the pair, and let no vote, comment or credit across.
 */
export const blocks = pgTable(
  'blocks',
  {
    id: id(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    blockedId: uuid('blocked_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('blocks_pair_key').on(
      sql`least(${t.memberId}, ${t.blockedId})`,
      sql`greatest(${t.memberId}, ${t.blockedId})`,
    ),
    index('blocks_member_id').on(t.memberId, t.id.desc()),
    index('blocks_blocked_id').on(t.blockedId, t.id.desc()),
    check('blocks_two', sql`${t.memberId} <> ${t.blockedId}`),
  ],
);

/** Whose entries and comments a member does not want to meet. Nothing changes for the other. */
export const mutes = pgTable(
  'mutes',
  {
    id: id(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    mutedId: uuid('muted_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    unique('mutes_key').on(t.memberId, t.mutedId),
    index('mutes_member_id').on(t.memberId, t.id.desc()),
    index('mutes_muted_id').on(t.mutedId),
    check('mutes_two', sql`${t.memberId} <> ${t.mutedId}`),
  ],
);

export const kindChoices = pgTable(
  'kind_choices',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<SensitiveKind>().notNull(),
    choice: text('choice').$type<KindChoice>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.kind] }),
    check('kind_choices_kind', sql`${t.kind} IN ('gore', 'horror', 'nudity', 'flashing')`),
    check('kind_choices_choice', sql`${t.choice} IN ('show', 'blur', 'hide')`),
  ],
);

/** Entries with this tag stay out of the member's walls. */
export const tagFilters = pgTable(
  'tag_filters',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    tagId: uuid('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.tagId] }), index('tag_filters_tag_id').on(t.tagId)],
);

/** Entries with this word in their title or in the character's name stay out of the member's walls. */
export const wordFilters = pgTable(
  'word_filters',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    word: text('word').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.word] }),
    check('word_filters_word', sql`char_length(${t.word}) BETWEEN 1 AND 40 AND ${t.word} !~ '[[:cntrl:]]'`),
  ],
);
