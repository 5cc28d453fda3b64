CREATE TABLE "pending_members" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"handle" "citext" NOT NULL,
	"email" "citext" NOT NULL,
	"password_hash" text NOT NULL,
	"locale" text NOT NULL,
	"next" text,
	"link_hash" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pending_members_handle_form" CHECK ("pending_members"."handle"::text ~ '^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$'),
	CONSTRAINT "pending_members_email_length" CHECK (char_length("pending_members"."email"::text) BETWEEN 3 AND 254),
	CONSTRAINT "pending_members_locale" CHECK ("pending_members"."locale" IN ('en', 'ja')),
	CONSTRAINT "pending_members_next_length" CHECK (char_length("pending_members"."next") <= 500),
	CONSTRAINT "pending_members_link_hash_length" CHECK (octet_length("pending_members"."link_hash") = 32)
);
--> statement-breakpoint
CREATE UNIQUE INDEX "pending_members_handle_key" ON "pending_members" USING btree ("handle");--> statement-breakpoint
CREATE UNIQUE INDEX "pending_members_link_hash_key" ON "pending_members" USING btree ("link_hash");--> statement-breakpoint
CREATE INDEX "pending_members_expires_at" ON "pending_members" USING btree ("expires_at");