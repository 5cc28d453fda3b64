CREATE INDEX "members_handle_trgm" ON "members" USING gin (kitbash_fold("handle"::text) gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "entries_id_member_id_key" ON "entries" USING btree ("id","member_id");--> statement-breakpoint
CREATE INDEX "entries_title_trgm" ON "entries" USING gin (kitbash_fold("title") gin_trgm_ops) WHERE state = 'published';