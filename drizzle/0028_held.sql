ALTER TABLE "cases" DROP CONSTRAINT "cases_kind";--> statement-breakpoint
ALTER TABLE "entries" DROP CONSTRAINT "entries_state";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_reasons";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "hold_id" uuid;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_hold_id_moderation_actions_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_hold_id" ON "cases" USING btree ("hold_id");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_hold" CHECK ("cases"."hold_id" IS NULL OR "cases"."kind" = 'held');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_kind" CHECK ("cases"."kind" IN ('report', 'review', 'appeal', 'first', 'held', 'brake', 'takedown', 'votes'));--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_held" CHECK ("entries"."state" <> 'held' OR "entries"."published_at" IS NOT NULL);--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_state" CHECK ("entries"."state" IN ('draft', 'waiting', 'published', 'unpublished', 'held', 'removed'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_kind" CHECK ("moderation_actions"."kind" IN ('approve', 'send_back', 'ask', 'keep', 'remove', 'hold', 'lift', 'minor', 'rate', 'lock_comments', 'limit_comments', 'warn', 'suspend', 'ban', 'void_votes', 'uphold', 'reverse', 'add_claim', 'correct_claim', 'mark_claim', 'unmark_claim', 'role'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_reasons" CHECK ("moderation_actions"."kind" NOT IN ('send_back', 'remove', 'hold', 'minor', 'rate', 'lock_comments', 'limit_comments', 'warn', 'suspend', 'ban', 'void_votes') OR ("moderation_actions"."rule" IS NOT NULL AND "moderation_actions"."words" <> ''));