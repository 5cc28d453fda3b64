CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
-- Thirty days from one pick of a maker to the next, whoever picks and however many at once.
ALTER TABLE "picks" ADD CONSTRAINT "picks_a_month_apart" EXCLUDE USING gist ("member_id" WITH =, daterange("day", "day" + 30) WITH &&);
