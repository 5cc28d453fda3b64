CREATE TABLE "galleries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"lang" text DEFAULT 'en' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"other_title" text DEFAULT '' NOT NULL,
	"other_words" text DEFAULT '' NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"cover_entry_id" uuid,
	"is_open" boolean DEFAULT false NOT NULL,
	"open_until" date,
	"published_at" timestamp with time zone,
	"scheduled_by_id" uuid,
	"revision" integer DEFAULT 0 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "galleries_slug_form" CHECK ("galleries"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("galleries"."slug") <= 80),
	CONSTRAINT "galleries_state" CHECK ("galleries"."state" IN ('draft', 'scheduled', 'published', 'unpublished', 'removed')),
	CONSTRAINT "galleries_lang" CHECK ("galleries"."lang" IN ('en', 'ja')),
	CONSTRAINT "galleries_title_length" CHECK (char_length("galleries"."title") <= 80 AND char_length("galleries"."other_title") <= 80),
	CONSTRAINT "galleries_words_length" CHECK (char_length("galleries"."words") <= 1000 AND char_length("galleries"."other_words") <= 1000),
	CONSTRAINT "galleries_quote_length" CHECK (char_length("galleries"."quote") <= 200),
	CONSTRAINT "galleries_published" CHECK ("galleries"."state" NOT IN ('scheduled', 'published') OR ("galleries"."published_at" IS NOT NULL AND "galleries"."title" <> '')),
	CONSTRAINT "galleries_open" CHECK ("galleries"."open_until" IS NULL OR "galleries"."is_open")
);
--> statement-breakpoint
CREATE TABLE "gallery_curators" (
	"gallery_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"curator_right" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "gallery_curators_gallery_id_member_id_pk" PRIMARY KEY("gallery_id","member_id"),
	CONSTRAINT "gallery_curators_right" CHECK ("gallery_curators"."curator_right" IN ('owner', 'editor', 'reviewer'))
);
--> statement-breakpoint
CREATE TABLE "gallery_items" (
	"gallery_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"photo_id" uuid,
	"position" integer NOT NULL,
	"is_lead" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "gallery_items_gallery_id_entry_id_pk" PRIMARY KEY("gallery_id","entry_id"),
	CONSTRAINT "gallery_items_note_length" CHECK (char_length("gallery_items"."note") <= 400)
);
--> statement-breakpoint
CREATE TABLE "gallery_sections" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"gallery_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	CONSTRAINT "gallery_sections_id_gallery_id_key" UNIQUE("id","gallery_id"),
	CONSTRAINT "gallery_sections_title_length" CHECK (char_length("gallery_sections"."title") <= 80),
	CONSTRAINT "gallery_sections_words_length" CHECK (char_length("gallery_sections"."words") <= 600)
);
--> statement-breakpoint
CREATE TABLE "gallery_submissions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"gallery_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"decided_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"told_at" timestamp with time zone,
	CONSTRAINT "gallery_submissions_state" CHECK ("gallery_submissions"."state" IN ('waiting', 'accepted', 'declined')),
	CONSTRAINT "gallery_submissions_decided" CHECK (("gallery_submissions"."state" = 'waiting') = ("gallery_submissions"."decided_at" IS NULL)),
	CONSTRAINT "gallery_submissions_not_oneself" CHECK ("gallery_submissions"."decided_by_id" <> "gallery_submissions"."member_id"),
	CONSTRAINT "gallery_submissions_words_length" CHECK (char_length("gallery_submissions"."words") <= 300),
	CONSTRAINT "gallery_submissions_answer_length" CHECK (char_length("gallery_submissions"."answer") <= 500)
);
--> statement-breakpoint
CREATE TABLE "gallery_versions" (
	"gallery_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"arrangement" jsonb NOT NULL,
	"member_id" uuid,
	"restored" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"shown_at" timestamp with time zone,
	CONSTRAINT "gallery_versions_gallery_id_revision_pk" PRIMARY KEY("gallery_id","revision"),
	CONSTRAINT "gallery_versions_revision" CHECK ("gallery_versions"."revision" > 0),
	CONSTRAINT "gallery_versions_arrangement" CHECK (jsonb_typeof("gallery_versions"."arrangement" -> 'sections') = 'array')
);
--> statement-breakpoint
CREATE TABLE "picks" (
	"day" date PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"picked_by_id" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "picks_not_oneself" CHECK ("picks"."picked_by_id" <> "picks"."member_id")
);
--> statement-breakpoint
ALTER TABLE "galleries" ADD CONSTRAINT "galleries_cover_entry_id_entries_id_fk" FOREIGN KEY ("cover_entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "galleries" ADD CONSTRAINT "galleries_scheduled_by_id_members_id_fk" FOREIGN KEY ("scheduled_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_curators" ADD CONSTRAINT "gallery_curators_gallery_id_galleries_id_fk" FOREIGN KEY ("gallery_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_curators" ADD CONSTRAINT "gallery_curators_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_items" ADD CONSTRAINT "gallery_items_gallery_id_galleries_id_fk" FOREIGN KEY ("gallery_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_items" ADD CONSTRAINT "gallery_items_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_items" ADD CONSTRAINT "gallery_items_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_items" ADD CONSTRAINT "gallery_items_section_fk" FOREIGN KEY ("section_id","gallery_id") REFERENCES "public"."gallery_sections"("id","gallery_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_sections" ADD CONSTRAINT "gallery_sections_gallery_id_galleries_id_fk" FOREIGN KEY ("gallery_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_submissions" ADD CONSTRAINT "gallery_submissions_gallery_id_galleries_id_fk" FOREIGN KEY ("gallery_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_submissions" ADD CONSTRAINT "gallery_submissions_decided_by_id_members_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_submissions" ADD CONSTRAINT "gallery_submissions_entry_fk" FOREIGN KEY ("entry_id","member_id") REFERENCES "public"."entries"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_versions" ADD CONSTRAINT "gallery_versions_gallery_id_galleries_id_fk" FOREIGN KEY ("gallery_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gallery_versions" ADD CONSTRAINT "gallery_versions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picks" ADD CONSTRAINT "picks_picked_by_id_members_id_fk" FOREIGN KEY ("picked_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picks" ADD CONSTRAINT "picks_entry_fk" FOREIGN KEY ("entry_id","member_id") REFERENCES "public"."entries"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "galleries_slug_key" ON "galleries" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "galleries_shown" ON "galleries" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state IN ('published', 'scheduled');--> statement-breakpoint
CREATE INDEX "galleries_due" ON "galleries" USING btree ("published_at") WHERE state = 'scheduled';--> statement-breakpoint
CREATE INDEX "galleries_cover_entry_id" ON "galleries" USING btree ("cover_entry_id");--> statement-breakpoint
CREATE INDEX "galleries_scheduled_by_id" ON "galleries" USING btree ("scheduled_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gallery_curators_owner_key" ON "gallery_curators" USING btree ("gallery_id") WHERE curator_right = 'owner';--> statement-breakpoint
CREATE INDEX "gallery_curators_member_id" ON "gallery_curators" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gallery_items_position_key" ON "gallery_items" USING btree ("gallery_id","position");--> statement-breakpoint
CREATE INDEX "gallery_items_entry_id" ON "gallery_items" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "gallery_items_section_id" ON "gallery_items" USING btree ("section_id","gallery_id");--> statement-breakpoint
CREATE INDEX "gallery_items_photo_id" ON "gallery_items" USING btree ("photo_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gallery_sections_position_key" ON "gallery_sections" USING btree ("gallery_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "gallery_submissions_entry_key" ON "gallery_submissions" USING btree ("gallery_id","entry_id");--> statement-breakpoint
CREATE INDEX "gallery_submissions_waiting" ON "gallery_submissions" USING btree ("gallery_id","id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "gallery_submissions_entry_id" ON "gallery_submissions" USING btree ("entry_id","member_id");--> statement-breakpoint
CREATE INDEX "gallery_submissions_member_id" ON "gallery_submissions" USING btree ("member_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "gallery_submissions_decided_by_id" ON "gallery_submissions" USING btree ("decided_by_id");--> statement-breakpoint
CREATE INDEX "gallery_versions_member_id" ON "gallery_versions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "picks_entry_id" ON "picks" USING btree ("entry_id","member_id");--> statement-breakpoint
CREATE INDEX "picks_picked_by_id" ON "picks" USING btree ("picked_by_id");