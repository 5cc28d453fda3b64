-- Who was here before the first entries of a new member wait: what they published counts as approved, what was removed
-- and not taken back counts against it.
UPDATE members SET approved_count = published.count
FROM (SELECT member_id, count(*)::int AS count FROM entries WHERE published_at IS NOT NULL GROUP BY 1) published
WHERE published.member_id = members.id;
--> statement-breakpoint
UPDATE members SET removed_count = removed.count
FROM (
  SELECT a.member_id, count(*)::int AS count FROM moderation_actions a
  WHERE a.kind = 'remove' AND a.subject_kind = 'entry' AND a.member_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = a.id)
  GROUP BY 1
) removed
WHERE removed.member_id = members.id;
--> statement-breakpoint
-- An entry that waits has an open case, and the case is closed when it waits no longer, whoever changed it.
CREATE FUNCTION entry_waits_with_a_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.state = 'waiting' AND (TG_OP = 'DELETE' OR NEW.state <> 'waiting') THEN
    UPDATE cases SET state = 'closed', closed_at = now(), answer_due_at = NULL
    WHERE kind = 'first' AND subject_kind = 'entry' AND subject_id = OLD.id AND state = 'open';
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.state = 'waiting' AND (TG_OP = 'INSERT' OR OLD.state <> 'waiting') THEN
    INSERT INTO cases (kind, subject_kind, subject_id, member_id, snapshot)
    VALUES ('first', 'entry', NEW.id, NEW.member_id, jsonb_build_object(
      'title', NEW.title, 'text', NEW.story, 'rating', coalesce(NEW.sensitive_kind, NEW.rating),
      'path', '/e/' || NEW.public_id || '/' || NEW.slug, 'pictures', '[]'::jsonb))
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER entries_wait_with_a_case AFTER INSERT OR DELETE OR UPDATE OF state ON entries
  FOR EACH ROW EXECUTE FUNCTION entry_waits_with_a_case();
--> statement-breakpoint
CREATE TRIGGER setting_changes_kept BEFORE UPDATE OR DELETE ON setting_changes
  FOR EACH ROW EXECUTE FUNCTION moderation_record_is_kept();
--> statement-breakpoint
CREATE TRIGGER setting_changes_not_emptied BEFORE TRUNCATE ON setting_changes
  FOR EACH STATEMENT EXECUTE FUNCTION moderation_record_is_kept();
