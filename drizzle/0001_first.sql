CREATE TABLE "accounts" (
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"handle" "citext" NOT NULL,
	"display_name" text,
	"email" "citext",
	"email_verified_at" timestamp with time zone,
	"password_hash" text,
	"role" text DEFAULT 'member' NOT NULL,
	"pronouns" text,
	"home" text,
	"bio" text,
	"links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"avatar_photo_id" uuid,
	"locale" text DEFAULT 'en' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_handle_form" CHECK ("members"."handle"::text ~ '^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$'),
	CONSTRAINT "members_display_name_length" CHECK (char_length("members"."display_name") BETWEEN 1 AND 50),
	CONSTRAINT "members_email_length" CHECK (char_length("members"."email"::text) BETWEEN 3 AND 254),
	CONSTRAINT "members_role" CHECK ("members"."role" IN ('member', 'moderator', 'admin')),
	CONSTRAINT "members_pronouns_length" CHECK (char_length("members"."pronouns") <= 40),
	CONSTRAINT "members_home_length" CHECK (char_length("members"."home") <= 80),
	CONSTRAINT "members_bio_length" CHECK (char_length("members"."bio") <= 1000),
	CONSTRAINT "members_links" CHECK (jsonb_typeof("members"."links") = 'array' AND jsonb_array_length("members"."links") <= 5),
	CONSTRAINT "members_locale" CHECK ("members"."locale" IN ('en', 'ja'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_user_agent_length" CHECK (char_length("sessions"."user_agent") <= 300)
);
--> statement-breakpoint
CREATE TABLE "suspensions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"by_member_id" uuid,
	"reason" text NOT NULL,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone,
	"lifted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suspensions_reason_length" CHECK (char_length("suspensions"."reason") BETWEEN 1 AND 2000),
	CONSTRAINT "suspensions_order" CHECK ("suspensions"."ends_at" > "suspensions"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"email" "citext" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "tokens_kind" CHECK ("tokens"."kind" IN ('verify_email', 'reset_password')),
	CONSTRAINT "tokens_hash_length" CHECK (octet_length("tokens"."hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "appearances" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"series_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"native_title" text,
	"native_lang" text,
	"medium" text NOT NULL,
	"year" smallint,
	"end_year" smallint,
	"status" text NOT NULL,
	"people" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "appearances_slug_form" CHECK ("appearances"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("appearances"."slug") <= 80),
	CONSTRAINT "appearances_status" CHECK ("appearances"."status" IN ('rumoured', 'in_talks', 'announced', 'in_production', 'post_production', 'released', 'cancelled')),
	CONSTRAINT "appearances_years" CHECK ("appearances"."end_year" >= "appearances"."year")
);
--> statement-breakpoint
CREATE TABLE "character_aliases" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"character_id" uuid NOT NULL,
	"name" text NOT NULL,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "character_aliases_kind" CHECK ("character_aliases"."kind" IN ('name', 'romanised', 'nickname', 'spoiler')),
	CONSTRAINT "character_aliases_name_length" CHECK (char_length("character_aliases"."name") BETWEEN 1 AND 120)
);
--> statement-breakpoint
CREATE TABLE "character_notes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"character_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"heading" text NOT NULL,
	"heading_ja" text NOT NULL,
	"body" text NOT NULL,
	"body_ja" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "characters" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"series_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"native_name" text,
	"native_lang" text,
	"summary" text NOT NULL,
	"summary_ja" text NOT NULL,
	"entry_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "characters_id_series_key" UNIQUE("id","series_id"),
	CONSTRAINT "characters_slug_form" CHECK ("characters"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("characters"."slug") <= 80),
	CONSTRAINT "characters_name_length" CHECK (char_length("characters"."name") BETWEEN 1 AND 120),
	CONSTRAINT "characters_entry_count" CHECK ("characters"."entry_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"appearance_id" uuid NOT NULL,
	"speaker" text NOT NULL,
	"words" text NOT NULL,
	"stated_on" date NOT NULL,
	"precision" text NOT NULL,
	"source_name" text NOT NULL,
	"source_url" text,
	"tier" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_tier" CHECK ("claims"."tier" IN ('rumour', 'report', 'official')),
	CONSTRAINT "claims_precision" CHECK ("claims"."precision" IN ('day', 'week', 'month', 'year')),
	CONSTRAINT "claims_status" CHECK ("claims"."status" IN ('rumoured', 'in_talks', 'announced', 'in_production', 'post_production', 'released', 'cancelled')),
	CONSTRAINT "claims_source_url" CHECK ("claims"."source_url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "designs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"character_id" uuid NOT NULL,
	"appearance_id" uuid,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_ja" text,
	"description" text,
	"position" smallint NOT NULL,
	"entry_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "designs_id_character_key" UNIQUE("id","character_id"),
	CONSTRAINT "designs_slug_form" CHECK ("designs"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("designs"."slug") <= 80),
	CONSTRAINT "designs_entry_count" CHECK ("designs"."entry_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"native_title" text,
	"native_lang" text,
	"creators" text NOT NULL,
	"started_year" smallint,
	"summary" text NOT NULL,
	"summary_ja" text NOT NULL,
	"entry_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "series_slug_form" CHECK ("series"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("series"."slug") <= 80),
	CONSTRAINT "series_title_length" CHECK (char_length("series"."title") BETWEEN 1 AND 200),
	CONSTRAINT "series_entry_count" CHECK ("series"."entry_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"entry_id" uuid NOT NULL,
	"member_id" uuid,
	"parent_id" uuid,
	"depth" smallint GENERATED ALWAYS AS (CASE WHEN parent_id IS NULL THEN 0 ELSE 1 END) STORED NOT NULL,
	"parent_depth" smallint GENERATED ALWAYS AS (CASE WHEN parent_id IS NULL THEN NULL ELSE 0 END) STORED,
	"body" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "comments_id_entry_depth_key" UNIQUE("id","entry_id","depth"),
	CONSTRAINT "comments_body" CHECK (CASE WHEN "comments"."deleted_at" IS NULL THEN char_length("comments"."body") BETWEEN 1 AND 4000 ELSE "comments"."body" = '' END)
);
--> statement-breakpoint
CREATE TABLE "build_notes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"entry_id" uuid NOT NULL,
	"noted_on" date NOT NULL,
	"title" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"hours" numeric(5, 1),
	"photo_id" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "build_notes_title_length" CHECK (char_length("build_notes"."title") BETWEEN 1 AND 120),
	CONSTRAINT "build_notes_body_length" CHECK (char_length("build_notes"."body") <= 5000),
	CONSTRAINT "build_notes_hours" CHECK ("build_notes"."hours" > 0)
);
--> statement-breakpoint
CREATE TABLE "character_proposals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"entry_id" uuid,
	"name" text NOT NULL,
	"series_title" text NOT NULL,
	"source_url" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "character_proposals_name_length" CHECK (char_length("character_proposals"."name") BETWEEN 1 AND 120),
	CONSTRAINT "character_proposals_series_length" CHECK (char_length("character_proposals"."series_title") BETWEEN 1 AND 200),
	CONSTRAINT "character_proposals_source_url" CHECK ("character_proposals"."source_url" ~ '^https?://' AND char_length("character_proposals"."source_url") <= 500)
);
--> statement-breakpoint
CREATE TABLE "credits" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"entry_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"role" text NOT NULL,
	"member_id" uuid,
	"name" text NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "credits_role" CHECK ("credits"."role" IN ('cosplayer', 'photographer', 'wig', 'make-up', 'props', 'armour', 'sewing', '3d-print', 'pattern', 'assistant', 'editor')),
	CONSTRAINT "credits_status" CHECK ("credits"."status" IN ('proposed', 'accepted', 'declined')),
	CONSTRAINT "credits_name_length" CHECK (char_length("credits"."name") BETWEEN 1 AND 80),
	CONSTRAINT "credits_answered" CHECK ("credits"."status" = 'proposed' OR "credits"."answered_at" IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text NOT NULL,
	"member_id" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"slug" text DEFAULT 'entry' NOT NULL,
	"story" text DEFAULT '' NOT NULL,
	"series_id" uuid,
	"character_id" uuid,
	"design_id" uuid,
	"character_name" text,
	"cover_photo_id" uuid,
	"rating" text DEFAULT 'general' NOT NULL,
	"sensitive_kind" text,
	"handmade_percent" smallint,
	"bought_percent" smallint,
	"commissioned_percent" smallint,
	"event" text,
	"event_on" date,
	"photo_count" integer DEFAULT 0 NOT NULL,
	"vote_count" integer DEFAULT 0 NOT NULL,
	"comment_count" integer DEFAULT 0 NOT NULL,
	"hot" double precision GENERATED ALWAYS AS (log(greatest(vote_count, 1)::double precision) + (extract(epoch from (published_at at time zone 'UTC')) / 432000)::double precision) STORED,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"edited_at" timestamp with time zone,
	CONSTRAINT "entries_public_id_form" CHECK ("entries"."public_id" ~ '^[0-9a-z]{10}$'),
	CONSTRAINT "entries_state" CHECK ("entries"."state" IN ('draft', 'published', 'unpublished')),
	CONSTRAINT "entries_title_length" CHECK (char_length("entries"."title") <= 120),
	CONSTRAINT "entries_story_length" CHECK (char_length("entries"."story") <= 5000),
	CONSTRAINT "entries_character_name_length" CHECK (char_length("entries"."character_name") BETWEEN 1 AND 120),
	CONSTRAINT "entries_event_length" CHECK (char_length("entries"."event") <= 120),
	CONSTRAINT "entries_rating" CHECK ("entries"."rating" IN ('general', 'sensitive')),
	CONSTRAINT "entries_sensitive_kind" CHECK (("entries"."rating" = 'sensitive') = ("entries"."sensitive_kind" IS NOT NULL)),
	CONSTRAINT "entries_design_character" CHECK ("entries"."design_id" IS NULL OR "entries"."character_id" IS NOT NULL),
	CONSTRAINT "entries_character_series" CHECK (("entries"."character_id" IS NULL) = ("entries"."series_id" IS NULL)),
	CONSTRAINT "entries_made" CHECK (("entries"."handmade_percent" IS NULL AND "entries"."bought_percent" IS NULL AND "entries"."commissioned_percent" IS NULL) OR ("entries"."handmade_percent" >= 0 AND "entries"."bought_percent" >= 0 AND "entries"."commissioned_percent" >= 0 AND "entries"."handmade_percent" + "entries"."bought_percent" + "entries"."commissioned_percent" = 100)),
	CONSTRAINT "entries_counts" CHECK ("entries"."photo_count" >= 0 AND "entries"."vote_count" >= 0 AND "entries"."comment_count" >= 0),
	CONSTRAINT "entries_published" CHECK ("entries"."state" <> 'published' OR ("entries"."published_at" IS NOT NULL AND "entries"."title" <> '' AND ("entries"."character_id" IS NOT NULL OR "entries"."character_name" IS NOT NULL) AND "entries"."photo_count" > 0))
);
--> statement-breakpoint
CREATE TABLE "entry_tags" (
	"entry_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "entry_tags_entry_id_tag_id_pk" PRIMARY KEY("entry_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"category" text DEFAULT 'style' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tags_name_length" CHECK (char_length("tags"."name") BETWEEN 1 AND 40),
	CONSTRAINT "tags_category" CHECK ("tags"."category" IN ('material', 'technique', 'prop', 'event', 'style'))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "site_state" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeats" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"owner_id" uuid NOT NULL,
	"entry_id" uuid,
	"upload_id" text,
	"part_group" text DEFAULT 'A' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'processing' NOT NULL,
	"error" text,
	"file_name" text NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"copyright" text,
	"had_location" boolean DEFAULT false NOT NULL,
	"key" text,
	"width" integer,
	"height" integer,
	"average_colour" text,
	"perceptual_hash" bit(64),
	"sha256" "bytea",
	"webp_widths" smallint[] DEFAULT '{}' NOT NULL,
	"avif_widths" smallint[] DEFAULT '{}' NOT NULL,
	"focus_x" real DEFAULT 0.5 NOT NULL,
	"focus_y" real DEFAULT 0.35 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ready_at" timestamp with time zone,
	CONSTRAINT "photos_group" CHECK ("photos"."part_group" IN ('A', 'B', 'C')),
	CONSTRAINT "photos_status" CHECK ("photos"."status" IN ('processing', 'ready', 'failed')),
	CONSTRAINT "photos_error" CHECK (("photos"."status" = 'failed') = ("photos"."error" IS NOT NULL)),
	CONSTRAINT "photos_ready" CHECK ("photos"."status" <> 'ready' OR ("photos"."key" IS NOT NULL AND "photos"."width" > 0 AND "photos"."height" > 0 AND "photos"."average_colour" ~ '^#[0-9a-f]{6}$' AND "photos"."ready_at" IS NOT NULL)),
	CONSTRAINT "photos_file_name_length" CHECK (char_length("photos"."file_name") BETWEEN 1 AND 255),
	CONSTRAINT "photos_alt_length" CHECK (char_length("photos"."alt") <= 1000),
	CONSTRAINT "photos_copyright_length" CHECK (char_length("photos"."copyright") <= 300),
	CONSTRAINT "photos_focus" CHECK ("photos"."focus_x" BETWEEN 0 AND 1 AND "photos"."focus_y" BETWEEN 0 AND 1)
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"member_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "votes_member_id_entry_id_pk" PRIMARY KEY("member_id","entry_id")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_avatar_photo_id_photos_id_fk" FOREIGN KEY ("avatar_photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_by_member_id_members_id_fk" FOREIGN KEY ("by_member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "character_aliases" ADD CONSTRAINT "character_aliases_character_id_characters_id_fk" FOREIGN KEY ("character_id") REFERENCES "public"."characters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "character_notes" ADD CONSTRAINT "character_notes_character_id_characters_id_fk" FOREIGN KEY ("character_id") REFERENCES "public"."characters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "characters" ADD CONSTRAINT "characters_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_appearance_id_appearances_id_fk" FOREIGN KEY ("appearance_id") REFERENCES "public"."appearances"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "designs" ADD CONSTRAINT "designs_character_id_characters_id_fk" FOREIGN KEY ("character_id") REFERENCES "public"."characters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "designs" ADD CONSTRAINT "designs_appearance_id_appearances_id_fk" FOREIGN KEY ("appearance_id") REFERENCES "public"."appearances"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_fk" FOREIGN KEY ("parent_id","entry_id","parent_depth") REFERENCES "public"."comments"("id","entry_id","depth") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "build_notes" ADD CONSTRAINT "build_notes_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "build_notes" ADD CONSTRAINT "build_notes_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "character_proposals" ADD CONSTRAINT "character_proposals_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "character_proposals" ADD CONSTRAINT "character_proposals_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_character_id_characters_id_fk" FOREIGN KEY ("character_id") REFERENCES "public"."characters"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_cover_photo_id_photos_id_fk" FOREIGN KEY ("cover_photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_character_id_series_id_characters_id_series_id_fk" FOREIGN KEY ("character_id","series_id") REFERENCES "public"."characters"("id","series_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_design_id_character_id_designs_id_character_id_fk" FOREIGN KEY ("design_id","character_id") REFERENCES "public"."designs"("id","character_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_tags" ADD CONSTRAINT "entry_tags_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_tags" ADD CONSTRAINT "entry_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_member_id" ON "accounts" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_handle_key" ON "members" USING btree ("handle");--> statement-breakpoint
CREATE UNIQUE INDEX "members_email_key" ON "members" USING btree ("email");--> statement-breakpoint
CREATE INDEX "members_avatar_photo_id" ON "members" USING btree ("avatar_photo_id");--> statement-breakpoint
CREATE INDEX "sessions_member_id" ON "sessions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "suspensions_member_id" ON "suspensions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "suspensions_by_member_id" ON "suspensions" USING btree ("by_member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_hash_key" ON "tokens" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "tokens_member_id" ON "tokens" USING btree ("member_id","kind");--> statement-breakpoint
CREATE INDEX "tokens_expires_at" ON "tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "appearances_series_slug_key" ON "appearances" USING btree ("series_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "character_aliases_name_key" ON "character_aliases" USING btree ("character_id","name");--> statement-breakpoint
CREATE INDEX "character_aliases_trgm" ON "character_aliases" USING gin (kitbash_fold("name") gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "character_notes_position_key" ON "character_notes" USING btree ("character_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "characters_slug_key" ON "characters" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "characters_series_id" ON "characters" USING btree ("series_id","name");--> statement-breakpoint
CREATE INDEX "characters_name" ON "characters" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "characters_name_trgm" ON "characters" USING gin (kitbash_fold("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "claims_appearance_id" ON "claims" USING btree ("appearance_id","stated_on");--> statement-breakpoint
CREATE UNIQUE INDEX "designs_character_slug_key" ON "designs" USING btree ("character_id","slug");--> statement-breakpoint
CREATE INDEX "designs_appearance_id" ON "designs" USING btree ("appearance_id");--> statement-breakpoint
CREATE UNIQUE INDEX "series_slug_key" ON "series" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "series_title" ON "series" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "comments_entry" ON "comments" USING btree ("entry_id","id" DESC NULLS LAST) WHERE parent_id IS NULL;--> statement-breakpoint
CREATE INDEX "comments_parent" ON "comments" USING btree ("parent_id","id");--> statement-breakpoint
CREATE INDEX "comments_member_id" ON "comments" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "build_notes_entry_id" ON "build_notes" USING btree ("entry_id","noted_on","id");--> statement-breakpoint
CREATE INDEX "build_notes_photo_id" ON "build_notes" USING btree ("photo_id");--> statement-breakpoint
CREATE INDEX "character_proposals_member_id" ON "character_proposals" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "character_proposals_entry_id_key" ON "character_proposals" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "credits_member_role_key" ON "credits" USING btree ("entry_id","member_id","role");--> statement-breakpoint
CREATE INDEX "credits_entry_id" ON "credits" USING btree ("entry_id","position");--> statement-breakpoint
CREATE INDEX "credits_member_id" ON "credits" USING btree ("member_id","status");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_public_id_key" ON "entries" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "entries_hot" ON "entries" USING btree ("hot" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_new" ON "entries" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_top" ON "entries" USING btree ("vote_count" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_character_hot" ON "entries" USING btree ("character_id","hot" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_character_new" ON "entries" USING btree ("character_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_character_top" ON "entries" USING btree ("character_id","vote_count" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_design_top" ON "entries" USING btree ("design_id","vote_count" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_series_top" ON "entries" USING btree ("series_id","vote_count" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_member_new" ON "entries" USING btree ("member_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "entries_member_saved" ON "entries" USING btree ("member_id","saved_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "entries_cover_photo_id" ON "entries" USING btree ("cover_photo_id");--> statement-breakpoint
CREATE INDEX "entry_tags_tag_id" ON "entry_tags" USING btree ("tag_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_slug_key" ON "tags" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "photos_key_key" ON "photos" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "photos_upload_id_key" ON "photos" USING btree ("upload_id");--> statement-breakpoint
CREATE INDEX "photos_entry_id" ON "photos" USING btree ("entry_id","part_group","position");--> statement-breakpoint
CREATE INDEX "photos_owner_id" ON "photos" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "photos_processing" ON "photos" USING btree ("created_at") WHERE "photos"."status" = 'processing';--> statement-breakpoint
CREATE INDEX "votes_entry_id" ON "votes" USING btree ("entry_id","created_at");