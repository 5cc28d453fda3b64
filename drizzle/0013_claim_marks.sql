CREATE TABLE "claim_marks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"claim_id" uuid NOT NULL,
	"appearance_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by_claim_id" uuid,
	"words" text DEFAULT '' NOT NULL,
	"member_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "claim_marks_kind" CHECK ("claim_marks"."kind" IN ('superseded', 'corrected', 'disproved')),
	CONSTRAINT "claim_marks_words_length" CHECK (char_length("claim_marks"."words") <= 500),
	CONSTRAINT "claim_marks_not_itself" CHECK ("claim_marks"."by_claim_id" <> "claim_marks"."claim_id"),
	CONSTRAINT "claim_marks_reason" CHECK ("claim_marks"."by_claim_id" IS NOT NULL OR ("claim_marks"."kind" = 'disproved' AND "claim_marks"."words" <> ''))
);
--> statement-breakpoint
ALTER TABLE "claim_marks" ADD CONSTRAINT "claim_marks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_marks" ADD CONSTRAINT "claim_marks_claim_fk" FOREIGN KEY ("claim_id","appearance_id") REFERENCES "public"."claims"("id","appearance_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_marks" ADD CONSTRAINT "claim_marks_by_claim_fk" FOREIGN KEY ("by_claim_id","appearance_id") REFERENCES "public"."claims"("id","appearance_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_marks_standing_key" ON "claim_marks" USING btree ("claim_id") WHERE withdrawn_at IS NULL;--> statement-breakpoint
CREATE INDEX "claim_marks_claim_id" ON "claim_marks" USING btree ("claim_id","id");--> statement-breakpoint
CREATE INDEX "claim_marks_by_claim_id" ON "claim_marks" USING btree ("by_claim_id");--> statement-breakpoint
CREATE INDEX "claim_marks_member_id" ON "claim_marks" USING btree ("member_id");--> statement-breakpoint
ALTER TABLE "claims" DROP COLUMN "words";