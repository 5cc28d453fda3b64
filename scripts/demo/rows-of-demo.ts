import { sql } from 'drizzle-orm';

// What belongs to the demo, as subqueries of ids: its own rows, and what somebody did who signed in as one of its members.

export const demoMembers = sql`SELECT id FROM members WHERE is_demo`;

export const ownDemoEntries = sql`SELECT id FROM entries WHERE is_demo OR member_id IN (${demoMembers})`;

export const demoPhotos = sql`
  SELECT id FROM photos WHERE is_demo OR owner_id IN (${demoMembers}) OR entry_id IN (${ownDemoEntries})`;

/** Entries of real members that the demo's members voted for, wrote under or are credited in. */
export const touchedEntries = sql`
  SELECT id FROM entries WHERE id NOT IN (${ownDemoEntries}) AND (
    id IN (SELECT entry_id FROM votes WHERE member_id IN (${demoMembers}))
    OR id IN (SELECT entry_id FROM comments WHERE is_demo OR member_id IN (${demoMembers}))
    OR id IN (SELECT entry_id FROM credits WHERE member_id IN (${demoMembers}))
  )`;

/** Galleries of the demo, and those that one of its members made. */
export const demoGalleries = sql`
  SELECT id FROM galleries WHERE is_demo OR id IN (
    SELECT gallery_id FROM gallery_curators WHERE curator_right = 'owner' AND member_id IN (${demoMembers})
  )`;
