-- A gallery is its owner's door: nobody sends an entry through it across a block, and whichever comes later sees the other.
CREATE FUNCTION gallery_submissions_not_across_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_across_block(NEW.member_id, member_id, 'gallery_submissions_not_across_block')
    FROM gallery_curators WHERE gallery_id = NEW.gallery_id AND curator_right = 'owner';
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER gallery_submissions_not_across_block BEFORE INSERT ON gallery_submissions
  FOR EACH ROW EXECUTE FUNCTION gallery_submissions_not_across_block();
