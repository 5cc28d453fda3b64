CREATE TABLE "staff_notes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"author_id" uuid,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_notes_body_length" CHECK (char_length("staff_notes"."body") BETWEEN 1 AND 2000)
);
--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_asked";--> statement-breakpoint
ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "staff_notes_member_id" ON "staff_notes" USING btree ("member_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "staff_notes_author_id" ON "staff_notes" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "members_handle_prefix" ON "members" USING btree (lower("handle"::text) text_pattern_ops);--> statement-breakpoint
CREATE INDEX "members_staff" ON "members" USING btree ("handle") WHERE role <> 'member';--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_kind" CHECK ("moderation_actions"."kind" IN ('approve', 'send_back', 'ask', 'keep', 'remove', 'lift', 'minor', 'rate', 'lock_comments', 'warn', 'suspend', 'ban', 'uphold', 'reverse', 'add_claim', 'correct_claim', 'mark_claim', 'unmark_claim', 'role'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_asked" CHECK ("moderation_actions"."kind" NOT IN ('ask', 'role') OR "moderation_actions"."words" <> '');