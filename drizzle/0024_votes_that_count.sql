CREATE TABLE "counter_differences" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"counter" text NOT NULL,
	"row_id" uuid NOT NULL,
	"stored" integer NOT NULL,
	"truth" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vote_ring_members" (
	"ring_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"part" text NOT NULL,
	"given" integer NOT NULL,
	"inside" integer NOT NULL,
	CONSTRAINT "vote_ring_members_ring_id_member_id_pk" PRIMARY KEY("ring_id","member_id"),
	CONSTRAINT "vote_ring_members_part" CHECK ("vote_ring_members"."part" IN ('voter', 'target')),
	CONSTRAINT "vote_ring_members_counts" CHECK ("vote_ring_members"."inside" BETWEEN 0 AND "vote_ring_members"."given")
);
--> statement-breakpoint
CREATE TABLE "vote_ring_pairs" (
	"ring_id" uuid NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"score" real NOT NULL,
	"bond" real NOT NULL,
	"to_other" integer NOT NULL,
	"to_one" integer NOT NULL,
	"devices" integer NOT NULL,
	"networks" integer NOT NULL,
	"minutes" integer NOT NULL,
	"shared" integer NOT NULL,
	CONSTRAINT "vote_ring_pairs_ring_id_one_id_other_id_pk" PRIMARY KEY("ring_id","one_id","other_id"),
	CONSTRAINT "vote_ring_pairs_order" CHECK ("vote_ring_pairs"."one_id" < "vote_ring_pairs"."other_id"),
	CONSTRAINT "vote_ring_pairs_score" CHECK ("vote_ring_pairs"."score" BETWEEN 0 AND 1 AND "vote_ring_pairs"."bond" BETWEEN 0 AND 1),
	CONSTRAINT "vote_ring_pairs_counts" CHECK (least("vote_ring_pairs"."to_other", "vote_ring_pairs"."to_one", "vote_ring_pairs"."devices", "vote_ring_pairs"."networks", "vote_ring_pairs"."minutes", "vote_ring_pairs"."shared") >= 0)
);
--> statement-breakpoint
CREATE TABLE "vote_rings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "vote_rings_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"score" real NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"found_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"dismissed_at" timestamp with time zone,
	"dismissed_by_id" uuid,
	CONSTRAINT "vote_rings_score" CHECK ("vote_rings"."score" BETWEEN 0 AND 1),
	CONSTRAINT "vote_rings_expiry" CHECK ("vote_rings"."expires_at" > "vote_rings"."found_at")
);
--> statement-breakpoint
CREATE TABLE "vote_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL,
	CONSTRAINT "vote_salts_length" CHECK (octet_length("vote_salts"."salt") = 32)
);
--> statement-breakpoint
CREATE TABLE "vote_traces" (
	"member_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"network" "bytea" NOT NULL,
	"device" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vote_traces_member_id_entry_id_pk" PRIMARY KEY("member_id","entry_id"),
	CONSTRAINT "vote_traces_length" CHECK (octet_length("vote_traces"."network") = 16 AND octet_length("vote_traces"."device") = 16)
);
--> statement-breakpoint
CREATE TABLE "vote_voids" (
	"member_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vote_voids_member_id_entry_id_pk" PRIMARY KEY("member_id","entry_id")
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_kind";--> statement-breakpoint
ALTER TABLE "moderation_actions" DROP CONSTRAINT "moderation_actions_reasons";--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "votes_held" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "counted" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "vote_ring_members" ADD CONSTRAINT "vote_ring_members_ring_id_vote_rings_id_fk" FOREIGN KEY ("ring_id") REFERENCES "public"."vote_rings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_ring_members" ADD CONSTRAINT "vote_ring_members_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_ring_pairs" ADD CONSTRAINT "vote_ring_pairs_ring_id_vote_rings_id_fk" FOREIGN KEY ("ring_id") REFERENCES "public"."vote_rings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_ring_pairs" ADD CONSTRAINT "vote_ring_pairs_one_id_members_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_ring_pairs" ADD CONSTRAINT "vote_ring_pairs_other_id_members_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_rings" ADD CONSTRAINT "vote_rings_dismissed_by_id_members_id_fk" FOREIGN KEY ("dismissed_by_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_traces" ADD CONSTRAINT "vote_traces_vote_fk" FOREIGN KEY ("member_id","entry_id") REFERENCES "public"."votes"("member_id","entry_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_voids" ADD CONSTRAINT "vote_voids_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_voids" ADD CONSTRAINT "vote_voids_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_voids" ADD CONSTRAINT "vote_voids_action_id_moderation_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."moderation_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "counter_differences_created_at" ON "counter_differences" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "vote_ring_members_member_id" ON "vote_ring_members" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "vote_ring_pairs_one_id" ON "vote_ring_pairs" USING btree ("one_id");--> statement-breakpoint
CREATE INDEX "vote_ring_pairs_other_id" ON "vote_ring_pairs" USING btree ("other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vote_rings_number_key" ON "vote_rings" USING btree ("number");--> statement-breakpoint
CREATE INDEX "vote_rings_score" ON "vote_rings" USING btree ("score" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "vote_rings_expires_at" ON "vote_rings" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "vote_rings_dismissed_by_id" ON "vote_rings" USING btree ("dismissed_by_id");--> statement-breakpoint
CREATE INDEX "vote_traces_network" ON "vote_traces" USING btree ("network","member_id");--> statement-breakpoint
CREATE INDEX "vote_traces_created_at" ON "vote_traces" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "vote_voids_entry_id" ON "vote_voids" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "vote_voids_action_id" ON "vote_voids" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "members_votes_held" ON "members" USING btree ("created_at") WHERE votes_held;--> statement-breakpoint
CREATE INDEX "suspensions_unlifted" ON "suspensions" USING btree ("starts_at") WHERE lifted_at IS NULL;--> statement-breakpoint
CREATE INDEX "votes_member_given" ON "votes" USING btree ("member_id","created_at");--> statement-breakpoint
CREATE INDEX "votes_given" ON "votes" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_kind" CHECK ("cases"."kind" IN ('report', 'review', 'appeal', 'first', 'brake', 'takedown', 'votes'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_kind" CHECK ("moderation_actions"."kind" IN ('approve', 'send_back', 'ask', 'keep', 'remove', 'lift', 'minor', 'rate', 'lock_comments', 'warn', 'suspend', 'ban', 'void_votes', 'uphold', 'reverse', 'add_claim', 'correct_claim', 'mark_claim', 'unmark_claim', 'role'));--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_reasons" CHECK ("moderation_actions"."kind" NOT IN ('send_back', 'remove', 'minor', 'rate', 'lock_comments', 'warn', 'suspend', 'ban', 'void_votes') OR ("moderation_actions"."rule" IS NOT NULL AND "moderation_actions"."words" <> ''));