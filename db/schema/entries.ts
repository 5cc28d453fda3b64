import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { characters, designs, series } from './catalogue';
import { createdAt, id, isDemo, moment } from './columns';
import { photos } from './photos';

/**
 * `removed` is the moderators' doing, and only theirs to undo. `waiting` was sent by a member who is not trusted yet: a
 * moderator looks at it before anybody else, and until then it does not change. `held` was shown, and moderators took it
 * out of sight until they have looked again. A trigger keeps a case open for each that waits or is held.
 */
export type EntryState = 'draft' | 'waiting' | 'published' | 'unpublished' | 'held' | 'removed';
export type Rating = 'general' | 'sensitive';
export type SensitiveKind = 'gore' | 'horror' | 'nudity' | 'flashing';
export type CreditRole =
  | 'cosplayer'
  | 'photographer'
  | 'wig'
  | 'make-up'
  | 'props'
  | 'armour'
  | 'sewing'
  | '3d-print'
  | 'pattern'
  | 'assistant'
  | 'editor';
/** `removed` is the moderators' doing: it is shown to nobody, and its maker cannot name the same person again. */
export type CreditStatus = 'proposed' | 'accepted' | 'declined' | 'removed';

const live = sql.raw(`state = 'published'`);

export const entries = pgTable(
  'entries',
  {
    id: id(),
    /** The id that the world sees, in URLs and in the API. */
    publicId: text('public_id').notNull(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    state: text('state').$type<EntryState>().notNull().default('draft'),
    title: text('title').notNull().default(''),
    slug: text('slug').notNull().default('entry'),
    story: text('story').notNull().default(''),
    seriesId: uuid('series_id').references(() => series.id, { onDelete: 'restrict' }),
    characterId: uuid('character_id').references(() => characters.id, { onDelete: 'restrict' }),
    designId: uuid('design_id'),
    /** A character who is not listed, or the maker's own: shown as plain text. */
    characterName: text('character_name'),
    coverPhotoId: uuid('cover_photo_id').references((): AnyPgColumn => photos.id, { onDelete: 'set null' }),
    /** False: the cover is the first finished photo, whichever that is. */
    coverChosen: boolean('cover_chosen').notNull().default(false),
    rating: text('rating').$type<Rating>().notNull().default('general'),
    sensitiveKind: text('sensitive_kind').$type<SensitiveKind>(),
    /** Somebody under 18 is in these photos. */
    showsMinor: boolean('shows_minor').notNull().default(false),
    /** Moderators said so: only they can say otherwise. */
    minorByModerator: boolean('minor_by_moderator').notNull().default(false),
    /**
     * The id, unless a minor is shown. Whatever such an entry can never be part of (duels, downloads) references this
     * column instead of `id`: the foreign key then refuses it, also when the entry is marked later.
     */
    idWithoutMinor: uuid('id_without_minor').generatedAlwaysAs(sql.raw(`CASE WHEN NOT shows_minor THEN id END`)),
    handmadePercent: smallint('handmade_percent'),
    boughtPercent: smallint('bought_percent'),
    commissionedPercent: smallint('commissioned_percent'),
    event: text('event'),
    eventOn: date('event_on'),
    photoCount: integer('photo_count').notNull().default(0),
    voteCount: integer('vote_count').notNull().default(0),
    commentCount: integer('comment_count').notNull().default(0),
    /** Hot rank: `log10(max(votes, 1)) + seconds since epoch at publication / 432000`. Ten times the votes is five days. */
    hot: doublePrecision('hot').generatedAlwaysAs(
      sql.raw(
        `log(greatest(vote_count, 1)::double precision) + (extract(epoch from (published_at at time zone 'UTC')) / 432000)::double precision`,
      ),
    ),
    isDemo: isDemo(),
    createdAt: createdAt(),
    savedAt: moment('saved_at').notNull().defaultNow(),
    /** Grows with each save of the words; a writer who saw an older one is told. */
    revision: integer('revision').notNull().default(0),
    publishedAt: moment('published_at'),
    /** When it was last sent to wait for a moderator. */
    sentAt: moment('sent_at'),
    editedAt: moment('edited_at'),
    /** Set while moderators let nobody write comments. */
    commentsLockedAt: moment('comments_locked_at'),
    /** Set while they let only members write who are known here. */
    commentsLimitedAt: moment('comments_limited_at'),
  },
  (t) => [
    uniqueIndex('entries_public_id_key').on(t.publicId),
    // For tables whose rows are about an entry and its maker.
    uniqueIndex('entries_id_member_id_key').on(t.id, t.memberId),
    foreignKey({ columns: [t.characterId, t.seriesId], foreignColumns: [characters.id, characters.seriesId] }),
    foreignKey({ columns: [t.designId, t.characterId], foreignColumns: [designs.id, designs.characterId] }),
    index('entries_hot').on(t.hot.desc(), t.id.desc()).where(live),
    index('entries_new').on(t.publishedAt.desc(), t.id.desc()).where(live),
    index('entries_top').on(t.voteCount.desc(), t.id.desc()).where(live),
    index('entries_character_hot').on(t.characterId, t.hot.desc(), t.id.desc()).where(live),
    index('entries_character_new').on(t.characterId, t.publishedAt.desc(), t.id.desc()).where(live),
    index('entries_character_top').on(t.characterId, t.voteCount.desc(), t.id.desc()).where(live),
    index('entries_design_top').on(t.designId, t.voteCount.desc(), t.id.desc()).where(live),
    index('entries_series_top').on(t.seriesId, t.voteCount.desc(), t.id.desc()).where(live),
    index('entries_member_new').on(t.memberId, t.publishedAt.desc(), t.id.desc()).where(live),
    index('entries_member_saved').on(t.memberId, t.savedAt.desc(), t.id.desc()),
    index('entries_waiting_member').on(t.memberId).where(sql`state = 'waiting'`),
    index('entries_cover_photo_id').on(t.coverPhotoId),
    index('entries_title_trgm').using('gin', sql`kitbash_fold(${t.title}) gin_trgm_ops`).where(live),
    check('entries_public_id_form', sql`${t.publicId} ~ '^[0-9a-z]{10}$'`),
    check('entries_state', sql`${t.state} IN ('draft', 'waiting', 'published', 'unpublished', 'held', 'removed')`),
    check('entries_title_length', sql`char_length(${t.title}) <= 120`),
    check('entries_story_length', sql`char_length(${t.story}) <= 5000`),
    check('entries_character_name_length', sql`char_length(${t.characterName}) BETWEEN 1 AND 120`),
    check('entries_event_length', sql`char_length(${t.event}) <= 120`),
    check('entries_rating', sql`${t.rating} IN ('general', 'sensitive')`),
    check('entries_sensitive_kind', sql`(${t.rating} = 'sensitive') = (${t.sensitiveKind} IS NOT NULL)`),
    uniqueIndex('entries_id_without_minor_key').on(t.idWithoutMinor),
    check('entries_minor_rating', sql`NOT ${t.showsMinor} OR ${t.rating} = 'general'`),
    check('entries_minor_by_moderator', sql`${t.showsMinor} OR NOT ${t.minorByModerator}`),
    check('entries_design_character', sql`${t.designId} IS NULL OR ${t.characterId} IS NOT NULL`),
    check('entries_character_series', sql`(${t.characterId} IS NULL) = (${t.seriesId} IS NULL)`),
    check(
      'entries_made',
      sql`num_nonnulls(${t.handmadePercent}, ${t.boughtPercent}, ${t.commissionedPercent}) = 0 OR (num_nonnulls(${t.handmadePercent}, ${t.boughtPercent}, ${t.commissionedPercent}) = 3 AND ${t.handmadePercent} >= 0 AND ${t.boughtPercent} >= 0 AND ${t.commissionedPercent} >= 0 AND ${t.handmadePercent} + ${t.boughtPercent} + ${t.commissionedPercent} = 100)`,
    ),
    check('entries_counts', sql`${t.photoCount} >= 0 AND ${t.voteCount} >= 0 AND ${t.commentCount} >= 0`),
    check('entries_photo_limit', sql`${t.photoCount} <= 20`),
    check(
      'entries_published',
      sql`${t.state} <> 'published' OR (${t.publishedAt} IS NOT NULL AND ${t.title} <> '' AND (${t.characterId} IS NOT NULL OR ${t.characterName} IS NOT NULL) AND ${t.photoCount} > 0)`,
    ),
    check('entries_held', sql`${t.state} <> 'held' OR ${t.publishedAt} IS NOT NULL`),
    check(
      'entries_waiting',
      sql`${t.state} <> 'waiting' OR (${t.publishedAt} IS NULL AND ${t.sentAt} IS NOT NULL AND ${t.title} <> '' AND (${t.characterId} IS NOT NULL OR ${t.characterName} IS NOT NULL) AND ${t.photoCount} > 0)`,
    ),
  ],
);

/** A person's part in an entry. A link to a member shows only once that member has accepted. */
export const credits = pgTable(
  'credits',
  {
    id: id(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    role: text('role').$type<CreditRole>().notNull(),
    memberId: uuid('member_id').references(() => members.id, { onDelete: 'set null' }),
    name: text('name').notNull(),
    status: text('status').$type<CreditStatus>().notNull().default('proposed'),
    createdAt: createdAt(),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    uniqueIndex('credits_member_role_key').on(t.entryId, t.memberId, t.role),
    index('credits_entry_id').on(t.entryId, t.position),
    index('credits_member_id').on(t.memberId, t.status),
    check(
      'credits_role',
      sql`${t.role} IN ('cosplayer', 'photographer', 'wig', 'make-up', 'props', 'armour', 'sewing', '3d-print', 'pattern', 'assistant', 'editor')`,
    ),
    check('credits_status', sql`${t.status} IN ('proposed', 'accepted', 'declined', 'removed')`),
    check('credits_name_length', sql`char_length(${t.name}) BETWEEN 1 AND 80`),
    check('credits_answered', sql`${t.status} IN ('proposed', 'removed') OR ${t.answeredAt} IS NOT NULL`),
  ],
);

/** A dated note of a build log. */
export const buildNotes = pgTable(
  'build_notes',
  {
    id: id(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    notedOn: date('noted_on').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull().default(''),
    hours: numeric('hours', { precision: 5, scale: 1, mode: 'number' }),
    photoId: uuid('photo_id').references(() => photos.id, { onDelete: 'set null' }),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (t) => [
    index('build_notes_entry_id').on(t.entryId, t.notedOn, t.id),
    index('build_notes_photo_id').on(t.photoId),
    check('build_notes_title_length', sql`char_length(${t.title}) BETWEEN 1 AND 120`),
    check('build_notes_body_length', sql`char_length(${t.body}) <= 5000`),
    check('build_notes_hours', sql`${t.hours} > 0`),
  ],
);

export type TagCategory = 'material' | 'technique' | 'prop' | 'event' | 'style';

export const tags = pgTable(
  'tags',
  {
    id: id(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    category: text('category').$type<TagCategory>().notNull().default('style'),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('tags_slug_key').on(t.slug),
    index('tags_slug_start').on(t.slug.op('text_pattern_ops')),
    check('tags_name_length', sql`char_length(${t.name}) BETWEEN 1 AND 40`),
    check('tags_category', sql`${t.category} IN ('material', 'technique', 'prop', 'event', 'style')`),
  ],
);

export const entryTags = pgTable(
  'entry_tags',
  {
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    tagId: uuid('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.tagId] }), index('entry_tags_tag_id').on(t.tagId)],
);

/** A member asks for a character who is not in the catalogue. */
export const characterProposals = pgTable(
  'character_proposals',
  {
    id: id(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    entryId: uuid('entry_id').references(() => entries.id, { onDelete: 'set null' }),
    name: text('name').notNull(),
    seriesTitle: text('series_title').notNull(),
    sourceUrl: text('source_url'),
    createdAt: createdAt(),
  },
  (t) => [
    index('character_proposals_member_id').on(t.memberId),
    uniqueIndex('character_proposals_entry_id_key').on(t.entryId),
    check('character_proposals_name_length', sql`char_length(${t.name}) BETWEEN 1 AND 120`),
    check('character_proposals_series_length', sql`char_length(${t.seriesTitle}) BETWEEN 1 AND 200`),
    check('character_proposals_source_url', sql`${t.sourceUrl} ~ '^https?://' AND char_length(${t.sourceUrl}) <= 500`),
  ],
);
