-- The record of what moderators did is only ever added to, whoever asks.
CREATE FUNCTION moderation_record_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record of moderation is only ever added to' USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER moderation_actions_kept BEFORE UPDATE OR DELETE ON moderation_actions
  FOR EACH ROW EXECUTE FUNCTION moderation_record_is_kept();
--> statement-breakpoint
CREATE TRIGGER moderation_actions_not_emptied BEFORE TRUNCATE ON moderation_actions
  FOR EACH STATEMENT EXECUTE FUNCTION moderation_record_is_kept();
