CREATE TABLE "case_notes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"case_id" uuid NOT NULL,
	"moderator_id" uuid,
	"body" text DEFAULT '' NOT NULL,
	"opinion" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_notes_body_length" CHECK (char_length("case_notes"."body") <= 2000),
	CONSTRAINT "case_notes_opinion" CHECK ("case_notes"."opinion" IN ('keep', 'remove')),
	CONSTRAINT "case_notes_something" CHECK ("case_notes"."body" <> '' OR "case_notes"."opinion" IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "cases_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text DEFAULT 'report' NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"member_id" uuid,
	"rule" text,
	"urgency" smallint DEFAULT 1 NOT NULL,
	"report_count" integer DEFAULT 0 NOT NULL,
	"snapshot" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"claimed_by_id" uuid,
	"claimed_until" timestamp with time zone,
	"appealed_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "cases_kind" CHECK ("cases"."kind" IN ('report', 'review', 'appeal')),
	CONSTRAINT "cases_subject_kind" CHECK ("cases"."subject_kind" IN ('entry', 'photo', 'comment', 'member')),
	CONSTRAINT "cases_rule" CHECK ("cases"."rule" IN ('no_permission', 'about_a_body', 'minor_sexual', 'not_a_cosplay', 'ai_as_photo', 'wrong_rating', 'harassment', 'not_yours', 'spam')),
	CONSTRAINT "cases_state" CHECK (("cases"."state" = 'open') = ("cases"."closed_at" IS NULL) AND "cases"."state" IN ('open', 'closed')),
	CONSTRAINT "cases_claim" CHECK (("cases"."claimed_by_id" IS NULL) OR ("cases"."claimed_until" IS NOT NULL)),
	CONSTRAINT "cases_appeal" CHECK (("cases"."kind" = 'appeal') = ("cases"."appealed_id" IS NOT NULL)),
	CONSTRAINT "cases_urgency" CHECK ("cases"."urgency" BETWEEN 1 AND 3)
);
--> statement-breakpoint
CREATE TABLE "moderation_actions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"case_id" uuid,
	"moderator_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"member_id" uuid,
	"rule" text,
	"rules_version" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"strike_points" smallint DEFAULT 0 NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reverses_id" uuid,
	"request_id" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "moderation_actions_kind" CHECK ("moderation_actions"."kind" IN ('keep', 'remove', 'rate', 'lock_comments', 'warn', 'suspend', 'ban', 'uphold', 'reverse')),
	CONSTRAINT "moderation_actions_subject_kind" CHECK ("moderation_actions"."subject_kind" IN ('entry', 'photo', 'comment', 'member')),
	CONSTRAINT "moderation_actions_rule" CHECK ("moderation_actions"."rule" IN ('no_permission', 'about_a_body', 'minor_sexual', 'not_a_cosplay', 'ai_as_photo', 'wrong_rating', 'harassment', 'not_yours', 'spam')),
	CONSTRAINT "moderation_actions_words_length" CHECK (char_length("moderation_actions"."words") <= 2000),
	CONSTRAINT "moderation_actions_strike_points" CHECK ("moderation_actions"."strike_points" BETWEEN 0 AND 3),
	CONSTRAINT "moderation_actions_reverse" CHECK (("moderation_actions"."kind" = 'reverse') = ("moderation_actions"."reverses_id" IS NOT NULL)),
	CONSTRAINT "moderation_actions_not_oneself" CHECK ("moderation_actions"."member_id" <> "moderation_actions"."moderator_id"),
	CONSTRAINT "moderation_actions_reasons" CHECK ("moderation_actions"."kind" NOT IN ('remove', 'rate', 'lock_comments', 'warn', 'suspend', 'ban') OR ("moderation_actions"."rule" IS NOT NULL AND "moderation_actions"."words" <> ''))
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"case_id" uuid NOT NULL,
	"reporter_id" uuid,
	"visitor" "bytea",
	"rule" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "reports_reporter_key" UNIQUE("case_id","reporter_id"),
	CONSTRAINT "reports_visitor_key" UNIQUE("case_id","visitor"),
	CONSTRAINT "reports_rule" CHECK ("reports"."rule" IN ('no_permission', 'about_a_body', 'minor_sexual', 'not_a_cosplay', 'ai_as_photo', 'wrong_rating', 'harassment', 'not_yours', 'spam')),
	CONSTRAINT "reports_words_length" CHECK (char_length("reports"."words") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "sanctions" (
	"suspension_id" uuid PRIMARY KEY NOT NULL,
	"action_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"action_id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp with time zone,
	"appeal" text,
	"appealed_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "statements_appeal_length" CHECK (char_length("statements"."appeal") BETWEEN 1 AND 2000),
	CONSTRAINT "statements_appealed" CHECK (("statements"."appeal" IS NULL) = ("statements"."appealed_at" IS NULL)),
	CONSTRAINT "statements_outcome" CHECK ("statements"."outcome" IN ('upheld', 'reversed'))
);
--> statement-breakpoint
CREATE TABLE "strikes" (
	"action_id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"points" smallint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "strikes_points" CHECK ("strikes"."points" BETWEEN 1 AND 3)
);
--> statement-breakpoint
ALTER TABLE "entries" DROP CONSTRAINT "entries_state";--> statement-breakpoint
ALTER TABLE "photos" DROP CONSTRAINT "photos_status";--> statement-breakpoint
ALTER TABLE "suspensions" ADD COLUMN "scope" text DEFAULT 'all' NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "comments_locked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_moderator_id_members_id_fk" FOREIGN KEY ("moderator_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_claimed_by_id_members_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_appealed_id_moderation_actions_id_fk" FOREIGN KEY ("appealed_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_reverses_id_moderation_actions_id_fk" FOREIGN KEY ("reverses_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_members_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_suspension_id_suspensions_id_fk" FOREIGN KEY ("suspension_id") REFERENCES "public"."suspensions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_action_id_moderation_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_action_id_moderation_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_action_id_moderation_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_notes_case_id" ON "case_notes" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "case_notes_moderator_id" ON "case_notes" USING btree ("moderator_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_number_key" ON "cases" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_open_key" ON "cases" USING btree ("subject_kind","subject_id","kind") WHERE state = 'open' AND kind <> 'appeal';--> statement-breakpoint
CREATE UNIQUE INDEX "cases_appealed_id_key" ON "cases" USING btree ("appealed_id");--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("urgency" DESC NULLS LAST,"id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "cases_claimed_by_id" ON "cases" USING btree ("claimed_by_id");--> statement-breakpoint
CREATE INDEX "cases_member_id" ON "cases" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_actions_reverses_id_key" ON "moderation_actions" USING btree ("reverses_id");--> statement-breakpoint
CREATE INDEX "moderation_actions_case_id" ON "moderation_actions" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "moderation_actions_member_id" ON "moderation_actions" USING btree ("member_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "moderation_actions_created_at" ON "moderation_actions" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "moderation_actions_subject" ON "moderation_actions" USING btree ("subject_kind","subject_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reports_reporter_id" ON "reports" USING btree ("reporter_id","id");--> statement-breakpoint
CREATE INDEX "sanctions_action_id" ON "sanctions" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "statements_member_id" ON "statements" USING btree ("member_id","created_at");--> statement-breakpoint
CREATE INDEX "strikes_member_id" ON "strikes" USING btree ("member_id");--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_scope" CHECK ("suspensions"."scope" IN ('all', 'comments'));--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_state" CHECK ("entries"."state" IN ('draft', 'published', 'unpublished', 'removed'));--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_status" CHECK ("photos"."status" IN ('processing', 'ready', 'failed', 'removed'));