CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"lang" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"author_id" uuid,
	"draft" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"cover" text[] DEFAULT '{}' NOT NULL,
	"version_id" uuid,
	"publish_at" timestamp with time zone,
	"published_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stories_slug_form" CHECK ("stories"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("stories"."slug") <= 80),
	CONSTRAINT "stories_lang" CHECK ("stories"."lang" IN ('en', 'ja')),
	CONSTRAINT "stories_state" CHECK ("stories"."state" IN ('draft', 'scheduled', 'published', 'removed')),
	CONSTRAINT "stories_title_length" CHECK (char_length("stories"."title") <= 120),
	CONSTRAINT "stories_standfirst_length" CHECK (char_length("stories"."standfirst") <= 280),
	CONSTRAINT "stories_cover_count" CHECK (cardinality("stories"."cover") <= 3),
	CONSTRAINT "stories_draft_size" CHECK (pg_column_size("stories"."draft") <= 400000),
	CONSTRAINT "stories_published" CHECK ("stories"."state" = 'draft' OR ("stories"."version_id" IS NOT NULL AND "stories"."publish_at" IS NOT NULL AND "stories"."title" <> ''))
);
--> statement-breakpoint
CREATE TABLE "story_characters" (
	"story_id" uuid NOT NULL,
	"character_id" uuid NOT NULL,
	CONSTRAINT "story_characters_story_id_character_id_pk" PRIMARY KEY("story_id","character_id")
);
--> statement-breakpoint
CREATE TABLE "story_series" (
	"story_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	CONSTRAINT "story_series_story_id_series_id_pk" PRIMARY KEY("story_id","series_id")
);
--> statement-breakpoint
CREATE TABLE "story_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"story_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"fields" jsonb NOT NULL,
	"correction" text DEFAULT '' NOT NULL,
	"saved_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "story_versions_kind" CHECK ("story_versions"."kind" IN ('kept', 'published')),
	CONSTRAINT "story_versions_correction" CHECK (char_length("story_versions"."correction") <= 500 AND ("story_versions"."kind" = 'published' OR "story_versions"."correction" = ''))
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_subject_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_subject_kind";--> statement-breakpoint
DROP INDEX "claims_recent";--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_version_id_story_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."story_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_published_by_id_members_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_characters" ADD CONSTRAINT "story_characters_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_characters" ADD CONSTRAINT "story_characters_character_id_characters_id_fk" FOREIGN KEY ("character_id") REFERENCES "public"."characters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_series" ADD CONSTRAINT "story_series_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_series" ADD CONSTRAINT "story_series_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_versions" ADD CONSTRAINT "story_versions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_versions" ADD CONSTRAINT "story_versions_saved_by_id_members_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stories_slug_key" ON "stories" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "stories_new" ON "stories" USING btree ("publish_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state IN ('published', 'scheduled');--> statement-breakpoint
CREATE INDEX "stories_saved" ON "stories" USING btree ("saved_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_author_id" ON "stories" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "stories_published_by_id" ON "stories" USING btree ("published_by_id");--> statement-breakpoint
CREATE INDEX "stories_version_id" ON "stories" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "story_characters_character_id" ON "story_characters" USING btree ("character_id");--> statement-breakpoint
CREATE INDEX "story_series_series_id" ON "story_series" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "story_versions_story_id" ON "story_versions" USING btree ("story_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "story_versions_saved_by_id" ON "story_versions" USING btree ("saved_by_id");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_subject_kind" CHECK ("cases"."subject_kind" IN ('entry', 'photo', 'comment', 'member', 'story'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_subject_kind" CHECK ("moderation_actions"."subject_kind" = 'claim' OR "moderation_actions"."subject_kind" IN ('entry', 'photo', 'comment', 'member', 'story'));