ALTER TABLE "cases" DROP CONSTRAINT "cases_subject_kind";--> statement-breakpoint
ALTER TABLE "credits" DROP CONSTRAINT "credits_status";--> statement-breakpoint
ALTER TABLE "credits" DROP CONSTRAINT "credits_answered";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_subject_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_reasons";--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "comments_limited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_subject_kind" CHECK ("cases"."subject_kind" IN ('entry', 'photo', 'comment', 'member', 'story', 'gallery', 'credit'));--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_status" CHECK ("credits"."status" IN ('proposed', 'accepted', 'declined', 'removed'));--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_answered" CHECK ("credits"."status" IN ('proposed', 'removed') OR "credits"."answered_at" IS NOT NULL);--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_kind" CHECK ("moderation_actions"."kind" IN ('approve', 'send_back', 'ask', 'keep', 'remove', 'lift', 'minor', 'rate', 'lock_comments', 'limit_comments', 'warn', 'suspend', 'ban', 'void_votes', 'uphold', 'reverse', 'add_claim', 'correct_claim', 'mark_claim', 'unmark_claim', 'role'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_subject_kind" CHECK ("moderation_actions"."subject_kind" = 'claim' OR "moderation_actions"."subject_kind" IN ('entry', 'photo', 'comment', 'member', 'story', 'gallery', 'credit'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_reasons" CHECK ("moderation_actions"."kind" NOT IN ('send_back', 'remove', 'minor', 'rate', 'lock_comments', 'limit_comments', 'warn', 'suspend', 'ban', 'void_votes') OR ("moderation_actions"."rule" IS NOT NULL AND "moderation_actions"."words" <> ''));