import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { violatedConstraint } from './availability';
import { db } from './client';
import {
  makeAppearance,
  makeCharacter,
  makeClaim,
  makeDesign,
  makeEntry,
  makeMember,
  makePendingMember,
  makePhoto,
  makeSeries,
  makeSession,
} from './factories';
import { makeGallery } from './factories/gallery';
import { migrateDatabase } from './migrate';
import { blocks, claimMarks, comments, mutes } from './schema';

// The rules that the code relies on are kept by the tables: each statement below breaks one, and is refused by name.

type World = Record<
  | 'member'
  | 'other'
  | 'entry'
  | 'photo'
  | 'character'
  | 'elsewhere'
  | 'design'
  | 'comment'
  | 'reply'
  | 'claim'
  | 'otherClaim'
  | 'sameAppearance'
  | 'blocker'
  | 'blocked'
  | 'blockersEntry'
  | 'blockersComment'
  | 'blockersGallery'
  | 'blockedEntry',
  string
>;
let w: World;

beforeAll(async () => {
  const [member, other] = [await makeMember(), await makeMember()];
  const series = await makeSeries();
  const character = await makeCharacter({ seriesId: series.id });
  const elsewhere = await makeCharacter();
  const design = await makeDesign(elsewhere.id);
  const entry = await makeEntry({ memberId: member.id });
  const photo = await makePhoto(member.id, { entryId: entry.id });
  await makeSession(member.id);
  await makePendingMember();
  const write = async (parentId?: string) =>
    (await db.insert(comments).values({ entryId: entry.id, memberId: member.id, body: 'x', parentId }).returning())[0]
      ?.id ?? '';
  const comment = await write();
  const reply = await write(comment);
  const claim = await makeClaim((await makeAppearance()).id, { catalogueKey: 'x' });
  await db
    .insert(claimMarks)
    .values({ claimId: claim.id, appearanceId: claim.appearanceId, kind: 'disproved', words: 'x' });
  const otherClaim = await makeClaim((await makeAppearance()).id);
  await db.execute(sql`INSERT INTO votes (member_id, entry_id) VALUES (${other.id}, ${entry.id})`);
  w = {
    member: member.id,
    other: other.id,
    entry: entry.id,
    photo: photo.id,
    character: character.id,
    elsewhere: elsewhere.id,
    design: design.id,
    comment,
    reply,
    claim: claim.id,
    otherClaim: otherClaim.id,
    sameAppearance: (await makeClaim(claim.appearanceId)).id,
    ...(await makeBlock(entry.id)),
  };
});

/** Two who are not there for each other, with what the one who blocked has, and an entry of the other. */
async function makeBlock(entryId: string) {
  const [blocker, blocked] = [await makeMember(), await makeMember()];
  const gallery = await makeGallery({ ownerId: blocker.id, isOpen: true });
  const words = { entryId, memberId: blocker.id, body: 'x' };
  const [comment] = await db.insert(comments).values(words).returning();
  await db.insert(blocks).values({ memberId: blocker.id, blockedId: blocked.id });
  await db.insert(mutes).values({ memberId: blocker.id, mutedId: blocked.id });
  return {
    ...{ blocker: blocker.id, blocked: blocked.id, blockersComment: comment?.id ?? '', blockersGallery: gallery.id },
    blockersEntry: (await makeEntry({ memberId: blocker.id })).id,
    blockedEntry: (await makeEntry({ memberId: blocked.id })).id,
  };
}

const long = (length: number) => 'x'.repeat(length);
const member = (set: SQL) => () => sql`UPDATE members SET ${set} WHERE id = ${w.member}`;
const entry = (set: SQL) => () => sql`UPDATE entries SET ${set} WHERE id = ${w.entry}`;
const photo = (set: SQL) => () => sql`UPDATE photos SET ${set} WHERE id = ${w.photo}`;
const pending = (columns: SQL, values: SQL) => () =>
  sql`INSERT INTO pending_members (${columns}, password_hash, locale, expires_at) SELECT ${values}, 'x', 'en', now() FROM pending_members`;

const broken: [string, () => SQL][] = [
  ['entries_minor_rating', entry(sql`shows_minor = true, rating = 'sensitive', sensitive_kind = 'gore'`)],
  ['entries_minor_by_moderator', entry(sql`minor_by_moderator = true`)],
  ['photos_pixel_hashes', photo(sql`pixel_hashes = '{x}'`)],
  ['members_handle_form', member(sql`handle = 'A name'`)],
  ['members_handle_form', member(sql`handle = 'ａｌｉｔａ'`)],
  ['members_display_name_length', member(sql`display_name = ${long(51)}`)],
  ['members_role', member(sql`role = 'owner'`)],
  ['members_bio_length', member(sql`bio = ${long(1_001)}`)],
  ['members_home_length', member(sql`home = ${long(81)}`)],
  ['members_pronouns_length', member(sql`pronouns = ${long(41)}`)],
  ['members_locale', member(sql`locale = 'de'`)],
  ['members_links', member(sql`links = '[1,2,3,4,5,6]'`)],
  ['members_links', member(sql`links = '{}'`)],
  [
    'members_email_key',
    () =>
      sql`UPDATE members SET email = (SELECT upper(email::text) FROM members WHERE id = ${w.other}) WHERE id = ${w.member}`,
  ],
  [
    'sessions_user_agent_length',
    () => sql`UPDATE sessions SET user_agent = ${long(301)} WHERE member_id = ${w.member}`,
  ],
  [
    'sessions_member_id_members_id_fk',
    () => sql`INSERT INTO sessions (member_id, expires_at) VALUES (${randomUUID()}, now())`,
  ],
  [
    'tokens_kind',
    () =>
      sql`INSERT INTO tokens (member_id, kind, hash, email, expires_at) VALUES (${w.member}, 'other', sha256('x'), 'a@b.test', now())`,
  ],
  [
    'tokens_hash_length',
    () =>
      sql`INSERT INTO tokens (member_id, kind, hash, email, expires_at) VALUES (${w.member}, 'verify_email', 'x', 'a@b.test', now())`,
  ],
  ['pending_members_handle_key', pending(sql`handle, email`, sql`handle, 'b@c.test'`)],
  ['pending_members_handle_form', pending(sql`handle, email`, sql`'A name', 'b@c.test'`)],
  ['pending_members_email_length', pending(sql`handle, email`, sql`'other-one', 'a'`)],
  ['pending_members_locale', () => sql`UPDATE pending_members SET locale = 'de'`],
  ['pending_members_next_length', () => sql`UPDATE pending_members SET next = ${long(501)}`],
  ['pending_members_link_hash_length', () => sql`UPDATE pending_members SET link_hash = 'x'`],
  [
    'suspensions_order',
    () => sql`INSERT INTO suspensions (member_id, reason, ends_at) VALUES (${w.member}, 'x', now() - interval '1 day')`,
  ],
  ['suspensions_reason_length', () => sql`INSERT INTO suspensions (member_id, reason) VALUES (${w.member}, '')`],
  ['entries_state', entry(sql`state = 'hidden'`)],
  ['entries_title_length', entry(sql`title = ${long(121)}`)],
  ['entries_story_length', entry(sql`story = ${long(5_001)}`)],
  ['entries_event_length', entry(sql`event = ${long(121)}`)],
  ['entries_character_name_length', entry(sql`character_name = ''`)],
  ['entries_rating', entry(sql`rating = 'x', sensitive_kind = NULL`)],
  ['entries_sensitive_kind', entry(sql`rating = 'sensitive'`)],
  ['entries_made', entry(sql`handmade_percent = 50, bought_percent = 50, commissioned_percent = 50`)],
  ['entries_counts', entry(sql`vote_count = -1`)],
  ['entries_counts', entry(sql`comment_count = -1`)],
  ['entries_photo_limit', entry(sql`photo_count = 21`)],
  ['entries_published', entry(sql`title = ''`)],
  ['entries_published', entry(sql`photo_count = 0`)],
  ['entries_published', entry(sql`published_at = NULL`)],
  ['entries_held', entry(sql`state = 'held', published_at = NULL`)],
  [
    'cases_hold',
    () => sql`
      WITH hold AS (
        INSERT INTO moderation_actions (kind, subject_kind, subject_id, moderator_id, rule, rules_version, words, before, after)
        VALUES ('hold', 'entry', ${w.entry}, ${w.other}, 'spam', 'x', 'x', '{}', '{}') RETURNING id)
      INSERT INTO cases (kind, subject_kind, subject_id, snapshot, hold_id)
      SELECT 'report', 'entry', ${w.entry}, '{}', id FROM hold`,
  ],
  [
    'moderation_actions_reasons',
    () => sql`
      INSERT INTO moderation_actions (kind, subject_kind, subject_id, moderator_id, rules_version, words, before, after)
      VALUES ('hold', 'entry', ${w.entry}, ${w.other}, 'x', 'x', '{}', '{}')`,
  ],
  ['entries_waiting', entry(sql`state = 'waiting', published_at = NULL`)],
  ['entries_waiting', entry(sql`state = 'waiting', sent_at = now()`)],
  ['members_trust', member(sql`removed_count = -1`)],
  ['entries_public_id_form', entry(sql`public_id = 'ABC'`)],
  ['entries_character_series', () => sql`UPDATE entries SET character_id = ${w.character} WHERE id = ${w.entry}`],
  ['entries_design_character', () => sql`UPDATE entries SET design_id = ${w.design} WHERE id = ${w.entry}`],
  [
    'entries_character_id_series_id_characters_id_series_id_fk',
    () =>
      sql`UPDATE entries SET character_id = ${w.character}, series_id = (SELECT series_id FROM characters WHERE id = ${w.elsewhere}) WHERE id = ${w.entry}`,
  ],
  [
    'entries_design_id_character_id_designs_id_character_id_fk',
    () =>
      sql`UPDATE entries SET character_id = c.id, series_id = c.series_id, design_id = ${w.design} FROM characters c WHERE c.id = ${w.character} AND entries.id = ${w.entry}`,
  ],
  ['votes_member_id_entry_id_pk', () => sql`INSERT INTO votes (member_id, entry_id) VALUES (${w.other}, ${w.entry})`],
  [
    'votes_entry_id_entries_id_fk',
    () => sql`INSERT INTO votes (member_id, entry_id) VALUES (${w.other}, ${randomUUID()})`,
  ],
  ['comments_body', () => sql`INSERT INTO comments (entry_id, member_id, body) VALUES (${w.entry}, ${w.member}, '')`],
  [
    'comments_body',
    () => sql`INSERT INTO comments (entry_id, member_id, body) VALUES (${w.entry}, ${w.member}, ${long(4_001)})`,
  ],
  ['comments_body', () => sql`UPDATE comments SET deleted_at = now() WHERE id = ${w.comment}`],
  [
    'comments_parent_fk',
    () =>
      sql`INSERT INTO comments (entry_id, member_id, body, parent_id) VALUES (${w.entry}, ${w.member}, 'x', ${w.reply})`,
  ],
  ['photos_status', photo(sql`status = 'lost', error = NULL`)],
  ['photos_error', photo(sql`error = 'cut_short'`)],
  ['photos_ready', photo(sql`key = NULL`)],
  ['photos_group', photo(sql`part_group = 'D'`)],
  ['photos_alt_length', photo(sql`alt = ${long(1_001)}`)],
  ['photos_file_name_length', photo(sql`file_name = ''`)],
  ['photos_focus', photo(sql`focus_x = 1.5`)],
  [
    'photos_key_key',
    () =>
      sql`INSERT INTO photos (owner_id, file_name, key) SELECT owner_id, 'x', key FROM photos WHERE id = ${w.photo}`,
  ],
  ['credits_role', () => sql`INSERT INTO credits (entry_id, position, role, name) VALUES (${w.entry}, 0, 'boss', 'x')`],
  [
    'credits_name_length',
    () => sql`INSERT INTO credits (entry_id, position, role, name) VALUES (${w.entry}, 0, 'wig', '')`,
  ],
  [
    'credits_answered',
    () =>
      sql`INSERT INTO credits (entry_id, position, role, name, status) VALUES (${w.entry}, 0, 'wig', 'x', 'accepted')`,
  ],
  [
    'build_notes_hours',
    () => sql`INSERT INTO build_notes (entry_id, noted_on, title, hours) VALUES (${w.entry}, now(), 'x', 0)`,
  ],
  ['tags_name_length', () => sql`INSERT INTO tags (slug, name) VALUES ('x', ${long(41)})`],
  ['characters_entry_count', () => sql`UPDATE characters SET entry_count = -1 WHERE id = ${w.character}`],
  ['series_entry_count', () => sql`UPDATE series SET entry_count = -1`],
  ['claims_source_url', () => sql`UPDATE claims SET source_url = 'javascript:alert(1)' WHERE id = ${w.claim}`],
  ['claims_source_url', () => sql`UPDATE claims SET source_url = 'http://plain.test/' WHERE id = ${w.claim}`],
  ['claims_tier', () => sql`UPDATE claims SET tier = 'hearsay' WHERE id = ${w.claim}`],
  ['claims_quotation_length', () => sql`UPDATE claims SET quotation = repeat('x', 201) WHERE id = ${w.claim}`],
  ['claim_marks_reason', () => mark(sql`'superseded'`, sql`NULL::uuid`)],
  ['claim_marks_not_itself', () => mark(sql`'superseded'`, sql`id`)],
  ['claim_marks_by_claim_fk', () => mark(sql`'disproved'`, sql`${w.claim}::uuid`, 'otherClaim')],
  ['claim_marks_standing_key', () => mark(sql`'disproved'`, sql`${w.sameAppearance}::uuid`)],
  ['blocks_two', () => sql`INSERT INTO blocks (member_id, blocked_id) VALUES (${w.member}, ${w.member})`],
  ['blocks_pair_key', () => sql`INSERT INTO blocks (member_id, blocked_id) VALUES (${w.blocked}, ${w.blocker})`],
  ['mutes_two', () => sql`INSERT INTO mutes (member_id, muted_id) VALUES (${w.member}, ${w.member})`],
  ['mutes_key', () => sql`INSERT INTO mutes (member_id, muted_id) VALUES (${w.blocker}, ${w.blocked})`],
  [
    'votes_not_across_block',
    () => sql`INSERT INTO votes (member_id, entry_id) VALUES (${w.blocked}, ${w.blockersEntry})`,
  ],
  [
    'votes_not_across_block',
    () => sql`INSERT INTO votes (member_id, entry_id) VALUES (${w.blocker}, ${w.blockedEntry})`,
  ],
  [
    'comments_not_across_block',
    () => sql`INSERT INTO comments (entry_id, member_id, body) VALUES (${w.blockersEntry}, ${w.blocked}, 'x')`,
  ],
  [
    'comments_reply_not_across_block',
    () =>
      sql`INSERT INTO comments (entry_id, member_id, body, parent_id) VALUES (${w.entry}, ${w.blocked}, 'x', ${w.blockersComment})`,
  ],
  [
    'credits_not_across_block',
    () =>
      sql`INSERT INTO credits (entry_id, position, role, name, member_id) VALUES (${w.blockersEntry}, 0, 'wig', 'x', ${w.blocked})`,
  ],
  [
    'gallery_submissions_not_across_block',
    () =>
      sql`INSERT INTO gallery_submissions (gallery_id, entry_id, member_id) VALUES (${w.blockersGallery}, ${w.blockedEntry}, ${w.blocked})`,
  ],
  [
    'kind_choices_kind',
    () => sql`INSERT INTO kind_choices (member_id, kind, choice) VALUES (${w.member}, 'x', 'hide')`,
  ],
  [
    'kind_choices_choice',
    () => sql`INSERT INTO kind_choices (member_id, kind, choice) VALUES (${w.member}, 'gore', 'x')`,
  ],
  ['word_filters_word', () => sql`INSERT INTO word_filters (member_id, word) VALUES (${w.member}, '')`],
  ['word_filters_word', () => sql`INSERT INTO word_filters (member_id, word) VALUES (${w.member}, ${long(41)})`],
];

const mark = (kind: SQL, by: SQL, claim: 'claim' | 'otherClaim' = 'claim') => sql`
  INSERT INTO claim_marks (claim_id, appearance_id, kind, by_claim_id, words)
  SELECT id, appearance_id, ${kind}, ${by}, '' FROM claims WHERE id = ${w[claim]}`;

test.each(broken)('%s', async (name, statement) => {
  const error = await db.execute(statement()).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(violatedConstraint(error)).toBe(name);
});

test('handles are one whatever their case', async () => {
  const [row] = (await db.execute(
    sql`SELECT handle::text AS handle FROM members WHERE id = ${w.other}`,
  )) as unknown as { handle: string }[];
  const error = await db.execute(sql`INSERT INTO members (handle) VALUES (${row?.handle ?? ''})`).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(violatedConstraint(error)).toBe('members_handle_key');
});

test('with a member goes all that is theirs, and the conversation of others stays', async () => {
  const { id } = await makeMember();
  await db.execute(sql`INSERT INTO comments (entry_id, member_id, body) VALUES (${w.entry}, ${id}, 'Kept')`);
  const own = await makeEntry({ memberId: id });
  await db.execute(sql`DELETE FROM members WHERE id = ${id}`);
  const left = async (query: SQL) => (await db.execute(query)).length;
  expect(await left(sql`SELECT 1 FROM entries WHERE id = ${own.id}`)).toBe(0);
  expect(await left(sql`SELECT 1 FROM photos WHERE owner_id = ${id}`)).toBe(0);
  expect(await left(sql`SELECT 1 FROM comments WHERE body = 'Kept' AND member_id IS NULL`)).toBe(1);
});

test('migrating a full database twice, and by two processes at once, changes no row', { timeout: 60_000 }, async () => {
  const url = process.env.DATABASE_URL ?? '';
  const rows = async () => JSON.stringify(await db.execute(sql`SELECT * FROM entries ORDER BY id`));
  const before = await rows();
  await migrateDatabase(url);
  await Promise.all([migrateDatabase(url), migrateDatabase(url)]);
  expect(await rows()).toBe(before);
});

test('what references entries without minors can hold none that shows one, nor one that is marked later', async () => {
  const [minor, other] = [await makeEntry({ showsMinor: true }), await makeEntry()];
  const hold = (id: string, then = sql`SELECT 1`) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`CREATE TABLE held (entry_id uuid NOT NULL REFERENCES entries (id_without_minor))`);
      await tx.execute(sql`INSERT INTO held VALUES (${id})`);
      await tx.execute(then);
      tx.rollback();
    });
  const refused = async (work: Promise<unknown>) => violatedConstraint(await work.catch((error) => error));
  expect(await refused(hold(other.id))).toBeFalsy();
  expect(await refused(hold(minor.id))).toBe('held_entry_id_fkey');
  const later = sql`UPDATE entries SET shows_minor = true WHERE id = ${other.id}`;
  expect(await refused(hold(other.id, later))).toBe('held_entry_id_fkey');
});
