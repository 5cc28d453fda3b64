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
import type { AppearanceStatus, CatalogueAlias, Medium } from '../catalogue/types';
import { claims } from './claims';
import { createdAt, id } from './columns';

const slugForm = (column: AnyPgColumn) => sql`${column} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(${column}) <= 80`;
export const appearanceStatuses = sql.raw(
  `('rumoured', 'in_talks', 'announced', 'in_production', 'post_production', 'released', 'cancelled')`,
);

export const series = pgTable(
  'series',
  {
    id: id(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    nativeTitle: text('native_title'),
    nativeLang: text('native_lang'),
    creators: text('creators').notNull(),
    startedYear: smallint('started_year'),
    summary: text('summary').notNull(),
    summaryJa: text('summary_ja').notNull(),
    entryCount: integer('entry_count').notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('series_slug_key').on(t.slug),
    index('series_title').on(t.title, t.id),
    check('series_slug_form', slugForm(t.slug)),
    check('series_title_length', sql`char_length(${t.title}) BETWEEN 1 AND 200`),
    check('series_entry_count', sql`${t.entryCount} >= 0`),
  ],
);

/** One adaptation of a series, dated to the year. */
export const appearances = pgTable(
  'appearances',
  {
    id: id(),
    seriesId: uuid('series_id')
      .notNull()
      .references(() => series.id, { onDelete: 'cascade' }),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    nativeTitle: text('native_title'),
    nativeLang: text('native_lang'),
    medium: text('medium').$type<Medium>().notNull(),
    year: smallint('year'),
    endYear: smallint('end_year'),
    /** What the catalogue says where no claim says more. */
    baseStatus: text('base_status').$type<AppearanceStatus>().notNull().default('rumoured'),
    /** Follows from the claims, by triggers: whatever is written here is worked out anew (docs/decisions/0018). */
    status: text('status').$type<AppearanceStatus>().notNull().default('rumoured'),
    /** The claim that sets the status; null where none does. Follows likewise. */
    statusClaimId: uuid('status_claim_id').references((): AnyPgColumn => claims.id, { onDelete: 'set null' }),
    people: jsonb('people').$type<{ name: string; role: string }[]>().notNull().default([]),
    position: smallint('position').notNull(),
  },
  (t) => [
    uniqueIndex('appearances_series_slug_key').on(t.seriesId, t.slug),
    index('appearances_status_claim_id').on(t.statusClaimId),
    check('appearances_slug_form', slugForm(t.slug)),
    check('appearances_base_status', sql`${t.baseStatus} IN ${appearanceStatuses}`),
    check('appearances_status', sql`${t.status} IN ${appearanceStatuses}`),
    check('appearances_years', sql`${t.endYear} >= ${t.year}`),
  ],
);

export const characters = pgTable(
  'characters',
  {
    id: id(),
    seriesId: uuid('series_id')
      .notNull()
      .references(() => series.id, { onDelete: 'restrict' }),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    nativeName: text('native_name'),
    nativeLang: text('native_lang'),
    summary: text('summary').notNull(),
    summaryJa: text('summary_ja').notNull(),
    entryCount: integer('entry_count').notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('characters_slug_key').on(t.slug),
    unique('characters_id_series_key').on(t.id, t.seriesId),
    index('characters_series_id').on(t.seriesId, t.name),
    index('characters_name').on(t.name, t.id),
    index('characters_name_trgm').using('gin', sql`kitbash_fold(${t.name}) gin_trgm_ops`),
    check('characters_slug_form', slugForm(t.slug)),
    check('characters_name_length', sql`char_length(${t.name}) BETWEEN 1 AND 120`),
    check('characters_entry_count', sql`${t.entryCount} >= 0`),
  ],
);

export const characterAliases = pgTable(
  'character_aliases',
  {
    id: id(),
    characterId: uuid('character_id')
      .notNull()
      .references(() => characters.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    lang: text('lang').notNull(),
    kind: text('kind').$type<CatalogueAlias['kind']>().notNull(),
    position: smallint('position').notNull(),
  },
  (t) => [
    uniqueIndex('character_aliases_name_key').on(t.characterId, t.name),
    index('character_aliases_trgm').using('gin', sql`kitbash_fold(${t.name}) gin_trgm_ops`),
    check('character_aliases_kind', sql`${t.kind} IN ('name', 'romanised', 'nickname', 'spoiler')`),
    check('character_aliases_name_length', sql`char_length(${t.name}) BETWEEN 1 AND 120`),
  ],
);

/** A short section of a character's page: who she is, what she can do. */
export const characterNotes = pgTable(
  'character_notes',
  {
    id: id(),
    characterId: uuid('character_id')
      .notNull()
      .references(() => characters.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    heading: text('heading').notNull(),
    headingJa: text('heading_ja').notNull(),
    body: text('body').notNull(),
    bodyJa: text('body_ja').notNull(),
  },
  (t) => [uniqueIndex('character_notes_position_key').on(t.characterId, t.position)],
);

/** One look of a character in one appearance. */
export const designs = pgTable(
  'designs',
  {
    id: id(),
    characterId: uuid('character_id')
      .notNull()
      .references(() => characters.id, { onDelete: 'cascade' }),
    appearanceId: uuid('appearance_id').references(() => appearances.id, { onDelete: 'set null' }),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    nameJa: text('name_ja'),
    description: text('description'),
    position: smallint('position').notNull(),
    entryCount: integer('entry_count').notNull().default(0),
  },
  (t) => [
    uniqueIndex('designs_character_slug_key').on(t.characterId, t.slug),
    unique('designs_id_character_key').on(t.id, t.characterId),
    index('designs_appearance_id').on(t.appearanceId),
    check('designs_slug_form', slugForm(t.slug)),
    check('designs_entry_count', sql`${t.entryCount} >= 0`),
  ],
);
