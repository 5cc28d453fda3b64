-- The votes of who is here already go on counting.
UPDATE members SET votes_held = false;
--> statement-breakpoint
CREATE FUNCTION vote_counts(member uuid, entry uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (SELECT FROM members WHERE id = member AND votes_held)
    AND NOT EXISTS (SELECT FROM vote_voids WHERE member_id = member AND entry_id = entry)
$$;
--> statement-breakpoint
-- Nobody says of a vote that it counts: what is known of its member and of the vote does.
CREATE FUNCTION votes_take_their_worth() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.counted := vote_counts(NEW.member_id, NEW.entry_id);
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER votes_take_their_worth BEFORE INSERT OR UPDATE OF counted ON votes
  FOR EACH ROW EXECUTE FUNCTION votes_take_their_worth();
--> statement-breakpoint
-- The count of an entry follows each of its votes, whoever writes or deletes them. Who changes votes of several entries
-- locks these entries first, in the order of their ids.
CREATE FUNCTION votes_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE entries SET vote_count = vote_count + c.by
    FROM (SELECT entry_id, count(*)::int AS by FROM come WHERE counted GROUP BY entry_id) c
    WHERE entries.id = c.entry_id;
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE entries SET vote_count = vote_count - c.by
    FROM (SELECT entry_id, count(*)::int AS by FROM gone WHERE counted GROUP BY entry_id) c
    WHERE entries.id = c.entry_id;
  ELSE
    UPDATE entries SET vote_count = vote_count + c.by
    FROM (
      SELECT entry_id, sum(by)::int AS by FROM (
        SELECT entry_id, 1 AS by FROM come WHERE counted UNION ALL SELECT entry_id, -1 FROM gone WHERE counted
      ) both_ways GROUP BY entry_id HAVING sum(by) <> 0
    ) c
    WHERE entries.id = c.entry_id;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER votes_are_counted AFTER INSERT ON votes
  REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION votes_are_counted();
--> statement-breakpoint
CREATE TRIGGER votes_are_uncounted AFTER DELETE ON votes
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION votes_are_counted();
--> statement-breakpoint
CREATE TRIGGER votes_are_recounted AFTER UPDATE ON votes
  REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION votes_are_counted();
