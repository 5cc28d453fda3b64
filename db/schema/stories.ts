import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { type Locale, members } from './accounts';
import { characters, series } from './catalogue';
import { createdAt, id, moment } from './columns';

/** `scheduled` shows from `publish_at` on; `removed` is the moderators' doing, and only theirs to undo. */
export type StoryState = 'draft' | 'scheduled' | 'published' | 'removed';

export type StoryMark = { type: 'bold' | 'italic' } | { type: 'link'; attrs: { href: string } };
export type StoryInline = { type: 'text'; text: string; marks?: StoryMark[] } | { type: 'hardBreak' };
export type StoryParagraph = { type: 'paragraph'; content?: StoryInline[] };
export type StoryList<Deeper = never> = {
  type: 'bulletList' | 'orderedList';
  content: { type: 'listItem'; content: (StoryParagraph | Deeper)[] }[];
};
export type StoryBlock =
  | StoryParagraph
  | StoryList<StoryList>
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: StoryInline[] }
  | { type: 'quotation'; attrs: { source: string; url: string; lang: string }; content?: StoryInline[] }
  | { type: 'horizontalRule' }
  | { type: 'entry'; attrs: { id: string } }
  | { type: 'photo'; attrs: { id: string; caption: string } }
  | { type: 'gallery' | 'character'; attrs: { slug: string } }
  | { type: 'appearance'; attrs: { series: string; slug: string } }
  | { type: 'claim'; attrs: { id: string } };
export type StoryBody = { type: 'doc'; content: StoryBlock[] };

/** All that writers write, as one save holds it. */
export type StoryFields = {
  title: string;
  /** One sentence under the title. */
  standfirst: string;
  /** Public ids of up to three entries whose covers stand above the text. */
  cover: string[];
  /** Slugs of those whose pages list the story. */
  characters: string[];
  series: string[];
  body: StoryBody;
};

/**
 * An article. Writers work on `draft`; publishing makes a version of it, and what everyone reads is the version that
 * `version_id` names, with its title, standfirst and cover here for lists.
 */
export const stories = pgTable(
  'stories',
  {
    id: id(),
    slug: text('slug').notNull(),
    lang: text('lang').$type<Locale>().notNull(),
    state: text('state').$type<StoryState>().notNull().default('draft'),
    /** Whose name stands above it; null for the site itself, and for someone who has left. */
    authorId: uuid('author_id').references((): AnyPgColumn => members.id, { onDelete: 'set null' }),
    draft: jsonb('draft').$type<StoryFields>().notNull(),
    /** Grows with each save; a writer who saw an older one is told. */
    revision: integer('revision').notNull().default(0),
    savedAt: moment('saved_at').notNull().defaultNow(),
    title: text('title').notNull().default(''),
    standfirst: text('standfirst').notNull().default(''),
    cover: text('cover').array().notNull().default([]),
    versionId: uuid('version_id').references((): AnyPgColumn => storyVersions.id),
    publishAt: moment('publish_at'),
    /** Who published it: of a scheduled story their rights are asked again when its time has come. */
    publishedById: uuid('published_by_id').references((): AnyPgColumn => members.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('stories_slug_key').on(t.slug),
    index('stories_new').on(t.publishAt.desc(), t.id.desc()).where(sql`state IN ('published', 'scheduled')`),
    index('stories_saved').on(t.savedAt.desc(), t.id.desc()),
    index('stories_author_id').on(t.authorId),
    index('stories_published_by_id').on(t.publishedById),
    index('stories_version_id').on(t.versionId),
    check('stories_slug_form', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(${t.slug}) <= 80`),
    check('stories_lang', sql`${t.lang} IN ('en', 'ja')`),
    check('stories_state', sql`${t.state} IN ('draft', 'scheduled', 'published', 'removed')`),
    check('stories_title_length', sql`char_length(${t.title}) <= 120`),
    check('stories_standfirst_length', sql`char_length(${t.standfirst}) <= 280`),
    check('stories_cover_count', sql`cardinality(${t.cover}) <= 3`),
    check('stories_draft_size', sql`pg_column_size(${t.draft}) <= 400000`),
    check(
      'stories_published',
      sql`${t.state} = 'draft' OR (${t.versionId} IS NOT NULL AND ${t.publishAt} IS NOT NULL AND ${t.title} <> '')`,
    ),
  ],
);

/** A story as it was: kept while it was written, or published, then with a word on what was corrected. */
export const storyVersions = pgTable(
  'story_versions',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references((): AnyPgColumn => stories.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<'kept' | 'published'>().notNull(),
    fields: jsonb('fields').$type<StoryFields>().notNull(),
    /** What readers are told was changed, once the story was public. */
    correction: text('correction').notNull().default(''),
    savedById: uuid('saved_by_id').references(() => members.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [
    index('story_versions_story_id').on(t.storyId, t.id.desc()),
    index('story_versions_saved_by_id').on(t.savedById),
    check('story_versions_kind', sql`${t.kind} IN ('kept', 'published')`),
    check(
      'story_versions_correction',
      sql`char_length(${t.correction}) <= 500 AND (${t.kind} = 'published' OR ${t.correction} = '')`,
    ),
  ],
);

/** Characters whose pages list the story, as it was published. */
export const storyCharacters = pgTable(
  'story_characters',
  {
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    characterId: uuid('character_id')
      .notNull()
      .references(() => characters.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.characterId] }),
    index('story_characters_character_id').on(t.characterId),
  ],
);

export const storySeries = pgTable(
  'story_series',
  {
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    seriesId: uuid('series_id')
      .notNull()
      .references(() => series.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.seriesId] }), index('story_series_series_id').on(t.seriesId)],
);
