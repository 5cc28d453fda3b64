ALTER TABLE "entries" ADD COLUMN "cover_chosen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "photos" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_replaces_id_photos_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "photos_replaces_id_key" ON "photos" USING btree ("replaces_id");--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_photo_limit" CHECK ("entries"."photo_count" <= 20);--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_replaces" CHECK ("photos"."replaces_id" IS NULL OR "photos"."entry_id" IS NULL);