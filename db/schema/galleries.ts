import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { type Locale, members } from './accounts';
import { createdAt, id, isDemo, moment } from './columns';
import { entries } from './entries';
import { photos } from './photos';

/** `scheduled` shows from `published_at` on; `removed` is the moderators' doing, and only theirs to undo. */
export type GalleryState = 'draft' | 'scheduled' | 'published' | 'unpublished' | 'removed';
export type CuratorRight = 'owner' | 'editor' | 'reviewer';
export type SubmissionState = 'waiting' | 'accepted' | 'declined';

export type ArrangedItem = {
  /** Public id of the entry. */
  entry: string;
  /** The photo that the curators chose; null for the cover of the entry. */
  photo: string | null;
  note: string;
  /** Shown large, with its note, above the wall of its section. */
  lead: boolean;
};
export type ArrangedSection = { key: string; title: string; words: string; items: ArrangedItem[] };
/** All that curators write and arrange, as one save holds it. */
export type Arrangement = {
  lang: Locale;
  title: string;
  words: string;
  /** Title and words in the other language of the site; empty where nobody wrote them. */
  other: { title: string; words: string };
  quote: string;
  /** Public id of the entry on the cover; null for the first that shows. */
  cover: string | null;
  sections: ArrangedSection[];
};

/**
 * A gallery as it is shown, or will be. What curators work on is the newest of its versions; publishing writes that
 * version into these columns, the sections and the items.
 */
export const galleries = pgTable(
  'galleries',
  {
    id: id(),
    slug: text('slug').notNull(),
    state: text('state').$type<GalleryState>().notNull().default('draft'),
    lang: text('lang').$type<Locale>().notNull().default('en'),
    title: text('title').notNull().default(''),
    words: text('words').notNull().default(''),
    otherTitle: text('other_title').notNull().default(''),
    otherWords: text('other_words').notNull().default(''),
    quote: text('quote').notNull().default(''),
    coverEntryId: uuid('cover_entry_id').references((): AnyPgColumn => entries.id, { onDelete: 'set null' }),
    /** Members may send entries in, until the end of this day (UTC) when there is one. */
    isOpen: boolean('is_open').notNull().default(false),
    openUntil: date('open_until'),
    publishedAt: moment('published_at'),
    /** Whose word it is that it be shown on its date: asked again when the date comes. */
    scheduledById: uuid('scheduled_by_id').references(() => members.id, { onDelete: 'set null' }),
    /** Grows with each save; a curator who saw an older one is told. */
    revision: integer('revision').notNull().default(0),
    isDemo: isDemo(),
    createdAt: createdAt(),
    savedAt: moment('saved_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('galleries_slug_key').on(t.slug),
    index('galleries_shown').on(t.publishedAt.desc(), t.id.desc()).where(sql`state IN ('published', 'scheduled')`),
    index('galleries_due').on(t.publishedAt).where(sql`state = 'scheduled'`),
    index('galleries_cover_entry_id').on(t.coverEntryId),
    index('galleries_scheduled_by_id').on(t.scheduledById),
    check('galleries_slug_form', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(${t.slug}) <= 80`),
    check('galleries_state', sql`${t.state} IN ('draft', 'scheduled', 'published', 'unpublished', 'removed')`),
    check('galleries_lang', sql`${t.lang} IN ('en', 'ja')`),
    check('galleries_title_length', sql`char_length(${t.title}) <= 80 AND char_length(${t.otherTitle}) <= 80`),
    check('galleries_words_length', sql`char_length(${t.words}) <= 1000 AND char_length(${t.otherWords}) <= 1000`),
    check('galleries_quote_length', sql`char_length(${t.quote}) <= 200`),
    check(
      'galleries_published',
      sql`${t.state} NOT IN ('scheduled', 'published') OR (${t.publishedAt} IS NOT NULL AND ${t.title} <> '')`,
    ),
    check('galleries_open', sql`${t.openUntil} IS NULL OR ${t.isOpen}`),
  ],
);

export const gallerySections = pgTable(
  'gallery_sections',
  {
    id: id(),
    galleryId: uuid('gallery_id')
      .notNull()
      .references(() => galleries.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    title: text('title').notNull().default(''),
    words: text('words').notNull().default(''),
  },
  (t) => [
    uniqueIndex('gallery_sections_position_key').on(t.galleryId, t.position),
    unique('gallery_sections_id_gallery_id_key').on(t.id, t.galleryId),
    check('gallery_sections_title_length', sql`char_length(${t.title}) <= 80`),
    check('gallery_sections_words_length', sql`char_length(${t.words}) <= 600`),
  ],
);

/** An entry has one place in a gallery. Places count through the whole gallery, in the order of its sections. */
export const galleryItems = pgTable(
  'gallery_items',
  {
    galleryId: uuid('gallery_id')
      .notNull()
      .references(() => galleries.id, { onDelete: 'cascade' }),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    sectionId: uuid('section_id').notNull(),
    photoId: uuid('photo_id').references(() => photos.id, { onDelete: 'set null' }),
    position: integer('position').notNull(),
    isLead: boolean('is_lead').notNull().default(false),
    note: text('note').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.galleryId, t.entryId] }),
    uniqueIndex('gallery_items_position_key').on(t.galleryId, t.position),
    foreignKey({
      name: 'gallery_items_section_fk',
      columns: [t.sectionId, t.galleryId],
      foreignColumns: [gallerySections.id, gallerySections.galleryId],
    }).onDelete('cascade'),
    index('gallery_items_entry_id').on(t.entryId),
    index('gallery_items_section_id').on(t.sectionId, t.galleryId),
    index('gallery_items_photo_id').on(t.photoId),
    check('gallery_items_note_length', sql`char_length(${t.note}) <= 400`),
  ],
);

/** A save of the whole arrangement. Saves that follow one another within a minute take each other's place. */
export const galleryVersions = pgTable(
  'gallery_versions',
  {
    galleryId: uuid('gallery_id')
      .notNull()
      .references(() => galleries.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    arrangement: jsonb('arrangement').$type<Arrangement>().notNull(),
    memberId: uuid('member_id').references(() => members.id, { onDelete: 'set null' }),
    /** The revision that it is a copy of. */
    restored: integer('restored'),
    createdAt: createdAt(),
    savedAt: moment('saved_at').notNull().defaultNow(),
    /** When it was published. Such a version stays. */
    shownAt: moment('shown_at'),
  },
  (t) => [
    primaryKey({ columns: [t.galleryId, t.revision] }),
    index('gallery_versions_member_id').on(t.memberId),
    check('gallery_versions_revision', sql`${t.revision} > 0`),
    check('gallery_versions_arrangement', sql`jsonb_typeof(${t.arrangement} -> 'sections') = 'array'`),
  ],
);

/** Who may do what with a gallery; `features/galleries/policy` says what each right allows. */
export const galleryCurators = pgTable(
  'gallery_curators',
  {
    galleryId: uuid('gallery_id')
      .notNull()
      .references(() => galleries.id, { onDelete: 'cascade' }),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    right: text('curator_right').$type<CuratorRight>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.galleryId, t.memberId] }),
    uniqueIndex('gallery_curators_owner_key').on(t.galleryId).where(sql`curator_right = 'owner'`),
    index('gallery_curators_member_id').on(t.memberId),
    check('gallery_curators_right', sql`${t.right} IN ('owner', 'editor', 'reviewer')`),
  ],
);

/** An entry that its maker sent in: once to each gallery. */
export const gallerySubmissions = pgTable(
  'gallery_submissions',
  {
    id: id(),
    galleryId: uuid('gallery_id')
      .notNull()
      .references(() => galleries.id, { onDelete: 'cascade' }),
    entryId: uuid('entry_id').notNull(),
    memberId: uuid('member_id').notNull(),
    state: text('state').$type<SubmissionState>().notNull().default('waiting'),
    words: text('words').notNull().default(''),
    /** What the curator answered. */
    answer: text('answer').notNull().default(''),
    decidedById: uuid('decided_by_id').references(() => members.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    decidedAt: moment('decided_at'),
    toldAt: moment('told_at'),
  },
  (t) => [
    uniqueIndex('gallery_submissions_entry_key').on(t.galleryId, t.entryId),
    // Only its maker can have sent it.
    foreignKey({
      name: 'gallery_submissions_entry_fk',
      columns: [t.entryId, t.memberId],
      foreignColumns: [entries.id, entries.memberId],
    }).onDelete('cascade'),
    index('gallery_submissions_waiting').on(t.galleryId, t.id).where(sql`state = 'waiting'`),
    index('gallery_submissions_entry_id').on(t.entryId, t.memberId),
    index('gallery_submissions_member_id').on(t.memberId, t.id.desc()),
    index('gallery_submissions_decided_by_id').on(t.decidedById),
    check('gallery_submissions_state', sql`${t.state} IN ('waiting', 'accepted', 'declined')`),
    check('gallery_submissions_decided', sql`(${t.state} = 'waiting') = (${t.decidedAt} IS NULL)`),
    check('gallery_submissions_not_oneself', sql`${t.decidedById} <> ${t.memberId}`),
    check('gallery_submissions_words_length', sql`char_length(${t.words}) <= 300`),
    check('gallery_submissions_answer_length', sql`char_length(${t.answer}) <= 500`),
  ],
);

/**
 * Entries of the day, one a day (UTC). That no maker comes twice in a month, thirty days from one pick to the next, is
 * kept by an exclusion constraint, which is in a migration of its own.
 */
export const picks = pgTable(
  'picks',
  {
    day: date('day').primaryKey(),
    entryId: uuid('entry_id').notNull(),
    /** The maker of the entry. */
    memberId: uuid('member_id').notNull(),
    pickedById: uuid('picked_by_id').references(() => members.id, { onDelete: 'set null' }),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: 'picks_entry_fk',
      columns: [t.entryId, t.memberId],
      foreignColumns: [entries.id, entries.memberId],
    }).onDelete('cascade'),
    index('picks_entry_id').on(t.entryId, t.memberId),
    index('picks_picked_by_id').on(t.pickedById),
    check('picks_not_oneself', sql`${t.pickedById} <> ${t.memberId}`),
  ],
);
