-- True when one of the two members blocked the other, whichever it was.
CREATE FUNCTION in_block(a uuid, b uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (
    SELECT FROM blocks WHERE least(member_id, blocked_id) = least(a, b) AND greatest(member_id, blocked_id) = greatest(a, b)
  )
$$;
--> statement-breakpoint
CREATE FUNCTION pair_key(a uuid, b uuid) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT hashtextextended('pair ' || least(a, b)::text || greatest(a, b)::text, 0)
$$;
--> statement-breakpoint
-- A block and what it forbids take turns: whichever comes later sees the other.
CREATE FUNCTION blocks_take_turns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(pair_key(NEW.member_id, NEW.blocked_id));
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER blocks_take_turns BEFORE INSERT ON blocks FOR EACH ROW EXECUTE FUNCTION blocks_take_turns();
--> statement-breakpoint
CREATE FUNCTION refuse_across_block(a uuid, b uuid, name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF a IS NULL OR b IS NULL OR a = b THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock_shared(pair_key(a, b));
  IF in_block(a, b) THEN
    RAISE EXCEPTION 'these members are not there for each other' USING ERRCODE = 'check_violation', CONSTRAINT = name;
  END IF;
END
$$;
--> statement-breakpoint
CREATE FUNCTION votes_not_across_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_across_block(NEW.member_id, member_id, 'votes_not_across_block') FROM entries WHERE id = NEW.entry_id;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER votes_not_across_block BEFORE INSERT ON votes FOR EACH ROW EXECUTE FUNCTION votes_not_across_block();
--> statement-breakpoint
CREATE FUNCTION comments_not_across_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_across_block(NEW.member_id, member_id, 'comments_not_across_block') FROM entries WHERE id = NEW.entry_id;
  PERFORM refuse_across_block(NEW.member_id, member_id, 'comments_reply_not_across_block') FROM comments WHERE id = NEW.parent_id;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER comments_not_across_block BEFORE INSERT ON comments
  FOR EACH ROW WHEN (NEW.member_id IS NOT NULL) EXECUTE FUNCTION comments_not_across_block();
--> statement-breakpoint
CREATE FUNCTION credits_not_across_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_across_block(NEW.member_id, member_id, 'credits_not_across_block') FROM entries WHERE id = NEW.entry_id;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER credits_not_across_block BEFORE INSERT ON credits
  FOR EACH ROW WHEN (NEW.member_id IS NOT NULL) EXECUTE FUNCTION credits_not_across_block();
--> statement-breakpoint
CREATE TRIGGER credits_not_handed_across_block BEFORE UPDATE OF member_id ON credits
  FOR EACH ROW WHEN (NEW.member_id IS DISTINCT FROM OLD.member_id) EXECUTE FUNCTION credits_not_across_block();
