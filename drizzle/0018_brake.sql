CREATE TABLE "case_answers" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_answers_words_length" CHECK (char_length("case_answers"."words") BETWEEN 1 AND 2000)
);
--> statement-breakpoint
CREATE TABLE "picture_request_photos" (
	"request_id" uuid NOT NULL,
	"photo_id" uuid NOT NULL,
	"title" text NOT NULL,
	"code" text NOT NULL,
	"case_id" uuid,
	"held_because" text,
	"told_at" timestamp with time zone,
	CONSTRAINT "picture_request_photos_request_id_photo_id_pk" PRIMARY KEY("request_id","photo_id"),
	CONSTRAINT "picture_request_photos_held" CHECK ("picture_request_photos"."held_because" IN ('ended_before', 'misused', 'suspended', 'many_of_one')),
	CONSTRAINT "picture_request_photos_code" CHECK ("picture_request_photos"."code" ~ '^[ABC][0-9]{1,3}$')
);
--> statement-breakpoint
CREATE TABLE "picture_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"standing" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"work" text DEFAULT '' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"locale" text NOT NULL,
	"email" "citext",
	"person" "bytea" NOT NULL,
	"member_id" uuid,
	"link_hash" "bytea",
	"link_expires_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"code_hash" "bytea",
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "picture_requests_standing" CHECK (("picture_requests"."kind" = 'brake' AND "picture_requests"."standing" IN ('pictured', 'guardian', 'agent')) OR ("picture_requests"."kind" = 'takedown' AND "picture_requests"."standing" IN ('photographer', 'artist', 'brand', 'agent'))),
	CONSTRAINT "picture_requests_takedown" CHECK ("picture_requests"."kind" <> 'takedown' OR ("picture_requests"."name" <> '' AND "picture_requests"."work" <> '') OR "picture_requests"."email" IS NULL),
	CONSTRAINT "picture_requests_name_length" CHECK (char_length("picture_requests"."name") <= 120),
	CONSTRAINT "picture_requests_work_length" CHECK (char_length("picture_requests"."work") <= 500),
	CONSTRAINT "picture_requests_words_length" CHECK (char_length("picture_requests"."words") <= 2000),
	CONSTRAINT "picture_requests_locale" CHECK ("picture_requests"."locale" IN ('en', 'ja')),
	CONSTRAINT "picture_requests_email_length" CHECK (char_length("picture_requests"."email"::text) BETWEEN 3 AND 254),
	CONSTRAINT "picture_requests_hashes" CHECK (octet_length("picture_requests"."person") = 32 AND octet_length("picture_requests"."link_hash") = 32 AND octet_length("picture_requests"."code_hash") = 32),
	CONSTRAINT "picture_requests_link" CHECK ("picture_requests"."link_hash" IS NULL OR ("picture_requests"."link_expires_at" IS NOT NULL AND "picture_requests"."confirmed_at" IS NULL)),
	CONSTRAINT "picture_requests_confirmed" CHECK (("picture_requests"."confirmed_at" IS NULL) = ("picture_requests"."code_hash" IS NULL)),
	CONSTRAINT "picture_requests_withdrawn" CHECK ("picture_requests"."withdrawn_at" IS NULL OR "picture_requests"."confirmed_at" IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE "refused_pictures" (
	"action_id" uuid NOT NULL,
	"pixel_hash" text NOT NULL,
	"member_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "refused_pictures_action_id_pixel_hash_pk" PRIMARY KEY("action_id","pixel_hash"),
	CONSTRAINT "refused_pictures_pixel_hash" CHECK ("refused_pictures"."pixel_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "withheld_photos" (
	"photo_id" uuid PRIMARY KEY NOT NULL,
	"was_cover" boolean NOT NULL,
	"hid_entry" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_kind";--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_urgency";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_reasons";--> statement-breakpoint
ALTER TABLE "photos" DROP CONSTRAINT "photos_status";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "lead_id" uuid;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "shows_minor" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "minor_by_moderator" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "id_without_minor" uuid GENERATED ALWAYS AS (CASE WHEN NOT shows_minor THEN id END) STORED;--> statement-breakpoint
ALTER TABLE "photos" ADD COLUMN "pixel_hashes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "case_answers" ADD CONSTRAINT "case_answers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_request_photos" ADD CONSTRAINT "picture_request_photos_request_id_picture_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."picture_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_request_photos" ADD CONSTRAINT "picture_request_photos_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_requests" ADD CONSTRAINT "picture_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refused_pictures" ADD CONSTRAINT "refused_pictures_action_id_moderation_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refused_pictures" ADD CONSTRAINT "refused_pictures_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withheld_photos" ADD CONSTRAINT "withheld_photos_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "picture_request_photos_photo_id" ON "picture_request_photos" USING btree ("photo_id");--> statement-breakpoint
CREATE INDEX "picture_request_photos_case_id" ON "picture_request_photos" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "picture_requests_link_hash_key" ON "picture_requests" USING btree ("link_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "picture_requests_code_hash_key" ON "picture_requests" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "picture_requests_person" ON "picture_requests" USING btree ("person");--> statement-breakpoint
CREATE INDEX "picture_requests_member_id" ON "picture_requests" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "picture_requests_created_at" ON "picture_requests" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "refused_pictures_pixel_hash" ON "refused_pictures" USING btree ("pixel_hash");--> statement-breakpoint
CREATE INDEX "refused_pictures_member_id" ON "refused_pictures" USING btree ("member_id");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_lead_id_cases_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."cases"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_lead_id" ON "cases" USING btree ("lead_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_id_without_minor_key" ON "entries" USING btree ("id_without_minor");--> statement-breakpoint
CREATE INDEX "photos_pixel_hashes" ON "photos" USING gin ("pixel_hashes");--> statement-breakpoint
CREATE INDEX "photos_unhashed" ON "photos" USING btree ("id") WHERE "photos"."pixel_hashes" = '{}' AND "photos"."key" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_due" CHECK (("cases"."kind" = 'brake') = ("cases"."due_at" IS NOT NULL));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_lead" CHECK ("cases"."lead_id" <> "cases"."id");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_of_photos" CHECK ("cases"."kind" NOT IN ('brake', 'takedown') OR "cases"."subject_kind" = 'photo');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_kind" CHECK ("cases"."kind" IN ('report', 'review', 'appeal', 'first', 'brake', 'takedown'));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_urgency" CHECK ("cases"."urgency" BETWEEN 1 AND 6);--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_minor_rating" CHECK (NOT "entries"."shows_minor" OR "entries"."rating" = 'general');--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_minor_by_moderator" CHECK ("entries"."shows_minor" OR NOT "entries"."minor_by_moderator");--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_lift" CHECK ("moderation_actions"."kind" <> 'lift' OR "moderation_actions"."words" <> '');--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_kind" CHECK ("moderation_actions"."kind" IN ('approve', 'send_back', 'ask', 'keep', 'remove', 'lift', 'minor', 'rate', 'lock_comments', 'warn', 'suspend', 'ban', 'uphold', 'reverse', 'add_claim', 'correct_claim', 'mark_claim', 'unmark_claim'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_reasons" CHECK ("moderation_actions"."kind" NOT IN ('send_back', 'remove', 'minor', 'rate', 'lock_comments', 'warn', 'suspend', 'ban') OR ("moderation_actions"."rule" IS NOT NULL AND "moderation_actions"."words" <> ''));--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_pixel_hashes" CHECK (array_to_string("photos"."pixel_hashes", '') ~ '^([0-9a-f]{64}){0,2}$');--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_status" CHECK ("photos"."status" IN ('processing', 'ready', 'failed', 'frozen', 'removed'));