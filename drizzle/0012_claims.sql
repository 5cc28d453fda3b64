ALTER TABLE "claims" DROP CONSTRAINT "claims_source_url";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_subject_kind";--> statement-breakpoint
ALTER TABLE "appearances" ALTER COLUMN "status" SET DEFAULT 'rumoured';--> statement-breakpoint
ALTER TABLE "claims" ALTER COLUMN "source_url" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "appearances" ADD COLUMN "base_status" text DEFAULT 'rumoured' NOT NULL;--> statement-breakpoint
ALTER TABLE "appearances" ADD COLUMN "status_claim_id" uuid;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "catalogue_key" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "statement" text NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "statement_ja" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "quotation" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "added_by_id" uuid;--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_status_claim_id_claims_id_fk" FOREIGN KEY ("status_claim_id") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_added_by_id_members_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appearances_status_claim_id" ON "appearances" USING btree ("status_claim_id");--> statement-breakpoint
CREATE INDEX "claims_added_by_id" ON "claims" USING btree ("added_by_id");--> statement-breakpoint
CREATE INDEX "claims_recent" ON "claims" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "claims_catalogue_key" ON "claims" USING btree ("appearance_id","catalogue_key");--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_id_appearance_key" UNIQUE("id","appearance_id");--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_base_status" CHECK ("appearances"."base_status" IN ('rumoured', 'in_talks', 'announced', 'in_production', 'post_production', 'released', 'cancelled'));--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_speaker_length" CHECK (char_length("claims"."speaker") BETWEEN 1 AND 120);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_statement_length" CHECK (char_length("claims"."statement") BETWEEN 1 AND 280);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_statement_ja_length" CHECK (char_length("claims"."statement_ja") BETWEEN 1 AND 280);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_quotation_length" CHECK (char_length("claims"."quotation") BETWEEN 1 AND 200);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_name_length" CHECK (char_length("claims"."source_name") BETWEEN 1 AND 120);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_url" CHECK ("claims"."source_url" ~ '^https://' AND char_length("claims"."source_url") <= 500);--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_kind" CHECK ("moderation_actions"."kind" IN ('approve', 'send_back', 'ask', 'keep', 'remove', 'rate', 'lock_comments', 'warn', 'suspend', 'ban', 'uphold', 'reverse', 'add_claim', 'correct_claim', 'mark_claim', 'unmark_claim'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_subject_kind" CHECK ("moderation_actions"."subject_kind" = 'claim' OR "moderation_actions"."subject_kind" IN ('entry', 'photo', 'comment', 'member'));