CREATE TABLE "case_questions" (
	"action_id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	"answer" text,
	"answered_at" timestamp with time zone,
	"lapsed_at" timestamp with time zone,
	CONSTRAINT "case_questions_answer_length" CHECK (char_length("case_questions"."answer") BETWEEN 1 AND 2000),
	CONSTRAINT "case_questions_answered" CHECK (("case_questions"."answer" IS NULL) = ("case_questions"."answered_at" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "setting_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_by_id" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_kind";--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_urgency";--> statement-breakpoint
ALTER TABLE "entries" DROP CONSTRAINT "entries_state";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_reasons";--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "approved_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "removed_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "answer_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "approval_told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "sent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "case_questions" ADD CONSTRAINT "case_questions_action_id_moderation_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_questions" ADD CONSTRAINT "case_questions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_questions" ADD CONSTRAINT "case_questions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_changed_by_id_members_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_questions_open_key" ON "case_questions" USING btree ("case_id") WHERE answered_at IS NULL AND lapsed_at IS NULL;--> statement-breakpoint
CREATE INDEX "case_questions_case_id" ON "case_questions" USING btree ("case_id","action_id");--> statement-breakpoint
CREATE INDEX "case_questions_member_id" ON "case_questions" USING btree ("member_id","action_id");--> statement-breakpoint
CREATE INDEX "setting_changes_member_id" ON "setting_changes" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "settings_changed_by_id" ON "settings" USING btree ("changed_by_id");--> statement-breakpoint
CREATE INDEX "cases_answer_due" ON "cases" USING btree ("answer_due_at") WHERE answer_due_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_first" ON "cases" USING btree ("closed_at") WHERE kind = 'first';--> statement-breakpoint
CREATE INDEX "entries_waiting_member" ON "entries" USING btree ("member_id") WHERE state = 'waiting';--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_trust" CHECK ("members"."approved_count" >= 0 AND "members"."removed_count" >= 0);--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_kind" CHECK ("cases"."kind" IN ('report', 'review', 'appeal', 'first'));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_urgency" CHECK ("cases"."urgency" BETWEEN 1 AND 4);--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_waiting" CHECK ("entries"."state" <> 'waiting' OR ("entries"."published_at" IS NULL AND "entries"."sent_at" IS NOT NULL AND "entries"."title" <> '' AND ("entries"."character_id" IS NOT NULL OR "entries"."character_name" IS NOT NULL) AND "entries"."photo_count" > 0));--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_state" CHECK ("entries"."state" IN ('draft', 'waiting', 'published', 'unpublished', 'removed'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_asked" CHECK ("moderation_actions"."kind" <> 'ask' OR "moderation_actions"."words" <> '');--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_kind" CHECK ("moderation_actions"."kind" IN ('approve', 'send_back', 'ask', 'keep', 'remove', 'rate', 'lock_comments', 'warn', 'suspend', 'ban', 'uphold', 'reverse'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_reasons" CHECK ("moderation_actions"."kind" NOT IN ('send_back', 'remove', 'rate', 'lock_comments', 'warn', 'suspend', 'ban') OR ("moderation_actions"."rule" IS NOT NULL AND "moderation_actions"."words" <> ''));