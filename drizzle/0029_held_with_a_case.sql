-- An entry that waits or is held has an open case, which is closed when it does so no longer, whoever changed it.
CREATE OR REPLACE FUNCTION entry_waits_with_a_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.state IN ('waiting', 'held') AND (TG_OP = 'DELETE' OR NEW.state <> OLD.state) THEN
    UPDATE cases SET state = 'closed', closed_at = now(), answer_due_at = NULL
    WHERE kind = CASE OLD.state WHEN 'waiting' THEN 'first' ELSE 'held' END
      AND subject_kind = 'entry' AND subject_id = OLD.id AND state = 'open';
  END IF;
  -- The removal of what was held is taken back: it is held as it was, by the same action.
  IF TG_OP = 'UPDATE' AND NEW.state = 'held' AND OLD.state = 'removed' THEN
    UPDATE cases SET state = 'open', closed_at = NULL
    WHERE id = (
      SELECT c.id FROM moderation_actions a JOIN cases c ON c.hold_id = a.id
      WHERE a.kind = 'hold' AND a.subject_kind = 'entry' AND a.subject_id = NEW.id ORDER BY a.id DESC LIMIT 1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.state IN ('waiting', 'held') AND (TG_OP = 'INSERT' OR OLD.state <> NEW.state) THEN
    INSERT INTO cases (kind, subject_kind, subject_id, member_id, snapshot)
    VALUES (CASE NEW.state WHEN 'waiting' THEN 'first' ELSE 'held' END, 'entry', NEW.id, NEW.member_id, jsonb_build_object(
      'title', NEW.title, 'text', NEW.story, 'rating', coalesce(NEW.sensitive_kind, NEW.rating),
      'path', '/e/' || NEW.public_id || '/' || NEW.slug, 'pictures', '[]'::jsonb))
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
