CREATE TABLE "blocks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blocks_two" CHECK ("blocks"."member_id" <> "blocks"."blocked_id")
);
--> statement-breakpoint
CREATE TABLE "kind_choices" (
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"choice" text NOT NULL,
	CONSTRAINT "kind_choices_member_id_kind_pk" PRIMARY KEY("member_id","kind"),
	CONSTRAINT "kind_choices_kind" CHECK ("kind_choices"."kind" IN ('gore', 'horror', 'nudity', 'flashing')),
	CONSTRAINT "kind_choices_choice" CHECK ("kind_choices"."choice" IN ('show', 'blur', 'hide'))
);
--> statement-breakpoint
CREATE TABLE "mutes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"muted_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mutes_key" UNIQUE("member_id","muted_id"),
	CONSTRAINT "mutes_two" CHECK ("mutes"."member_id" <> "mutes"."muted_id")
);
--> statement-breakpoint
CREATE TABLE "tag_filters" (
	"member_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	CONSTRAINT "tag_filters_member_id_tag_id_pk" PRIMARY KEY("member_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "word_filters" (
	"member_id" uuid NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "word_filters_member_id_word_pk" PRIMARY KEY("member_id","word"),
	CONSTRAINT "word_filters_word" CHECK (char_length("word_filters"."word") BETWEEN 1 AND 40 AND "word_filters"."word" !~ '[[:cntrl:]]')
);
--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocked_id_members_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kind_choices" ADD CONSTRAINT "kind_choices_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_muted_id_members_id_fk" FOREIGN KEY ("muted_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag_filters" ADD CONSTRAINT "tag_filters_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag_filters" ADD CONSTRAINT "tag_filters_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "word_filters" ADD CONSTRAINT "word_filters_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "blocks_pair_key" ON "blocks" USING btree (least("member_id", "blocked_id"),greatest("member_id", "blocked_id"));--> statement-breakpoint
CREATE INDEX "blocks_member_id" ON "blocks" USING btree ("member_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "blocks_blocked_id" ON "blocks" USING btree ("blocked_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "mutes_member_id" ON "mutes" USING btree ("member_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "mutes_muted_id" ON "mutes" USING btree ("muted_id");--> statement-breakpoint
CREATE INDEX "tag_filters_tag_id" ON "tag_filters" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "tags_slug_start" ON "tags" USING btree ("slug" text_pattern_ops);