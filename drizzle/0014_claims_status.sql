-- What follows from which claim (docs/decisions/0018): of the claims that stand and whose tier suffices for what they
-- say, an official one comes before a report and a report before a rumour; among equals the newest counts.
CREATE FUNCTION kitbash_status_claim(appearance uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT c.id FROM claims c
  WHERE c.appearance_id = appearance
    AND (c.tier = 'official'
      OR (c.tier = 'report' AND c.status IN ('rumoured', 'in_talks'))
      OR (c.tier = 'rumour' AND c.status = 'rumoured'))
    AND NOT EXISTS (SELECT FROM claim_marks m WHERE m.claim_id = c.id AND m.withdrawn_at IS NULL)
  ORDER BY array_position(ARRAY['official', 'report', 'rumour'], c.tier), c.stated_on DESC, c.id DESC
  LIMIT 1
$$;
--> statement-breakpoint
-- Whatever is written into the status of an appearance, it becomes what follows from its claims.
CREATE FUNCTION appearance_status_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.status_claim_id := kitbash_status_claim(NEW.id);
  NEW.status := coalesce((SELECT status FROM claims WHERE id = NEW.status_claim_id), NEW.base_status);
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER appearances_status_follows BEFORE INSERT OR UPDATE ON appearances
  FOR EACH ROW EXECUTE FUNCTION appearance_status_follows();
--> statement-breakpoint
-- Two who write claims about one appearance take turns at its row, so that the second looks at what the first wrote.
CREATE FUNCTION claim_moves_status() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  appearance uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.appearance_id ELSE NEW.appearance_id END;
BEGIN
  PERFORM FROM appearances WHERE id = appearance FOR NO KEY UPDATE;
  UPDATE appearances SET status = status WHERE id = appearance;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER claims_move_status AFTER INSERT OR UPDATE OR DELETE ON claims
  FOR EACH ROW EXECUTE FUNCTION claim_moves_status();
--> statement-breakpoint
CREATE TRIGGER claim_marks_move_status AFTER INSERT OR UPDATE OR DELETE ON claim_marks
  FOR EACH ROW EXECUTE FUNCTION claim_moves_status();
--> statement-breakpoint
-- What moderators wrote stays as they wrote it, as long as there is the appearance that it is about. The catalogue
-- brings its own claims up to date; a member who leaves takes their name away.
CREATE FUNCTION claims_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.catalogue_key IS NOT NULL OR NOT EXISTS (SELECT FROM appearances WHERE id = OLD.appearance_id) THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.added_by_id IS NULL THEN
    OLD.added_by_id := NULL;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'a claim is marked, never changed or deleted' USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER claims_kept BEFORE UPDATE OR DELETE ON claims FOR EACH ROW EXECUTE FUNCTION claims_are_kept();
--> statement-breakpoint
-- A mark can be withdrawn, once; otherwise it too stays.
CREATE FUNCTION claim_marks_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM claims WHERE id = OLD.claim_id) THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW.member_id IS NULL THEN OLD.member_id := NULL; END IF;
    IF OLD.withdrawn_at IS NULL THEN OLD.withdrawn_at := NEW.withdrawn_at; END IF;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'a mark is withdrawn, never changed or deleted' USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER claim_marks_kept BEFORE UPDATE OR DELETE ON claim_marks
  FOR EACH ROW EXECUTE FUNCTION claim_marks_are_kept();
--> statement-breakpoint
UPDATE appearances SET base_status = CASE WHEN status = 'in_talks' THEN 'rumoured' ELSE status END;
