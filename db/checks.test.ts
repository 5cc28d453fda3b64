import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { violatedConstraint } from './availability';
import { db } from './client';
import {
  makeAppearance,
  makeCase,
  makeCharacter,
  makeClaim,
  makeCredit,
  makeDesign,
  makeEntry,
  makeNote,
  makeStory,
  makeTag,
} from './factories';
import { makeDecision, makeQuestion } from './factories/decision';
import { makeCurator, makeGallery } from './factories/gallery';
import { makeKnownRing } from './factories/votes';

// Each rule that one row of a table keeps by itself, and a change of every row that breaks this rule alone. Those of
// entries, members and conversations are in constraints.test.ts.

beforeAll(async () => {
  const entry = await makeEntry();
  await makeNote(entry.id);
  await makeTag(entry.id, { category: 'prop' });
  await makeCredit(entry.id);
  const character = await makeCharacter();
  await makeDesign(character.id);
  await makeClaim((await makeAppearance({ year: 2019 })).id, { catalogueKey: 'x' });
  const gallery = await makeGallery({ entries: [entry] });
  await makeCurator(gallery.id, entry.memberId, 'reviewer');
  await makeStory({ state: 'published' });
  const { memberId, voidId } = await makeKnownRing();
  const opened = await makeCase(entry);
  await makeQuestion(opened, entry.memberId);
  const { id: action } = await makeDecision({ memberId });
  await db.execute(sql`
    WITH a AS (INSERT INTO character_aliases (character_id, name, lang, kind, position) VALUES (${character.id}, 'x', 'en', 'name', 0)),
      p AS (INSERT INTO character_proposals (member_id, name, series_title) VALUES (${memberId}, 'x', 'x')),
      s AS (INSERT INTO gallery_submissions (gallery_id, entry_id, member_id) VALUES (${gallery.id}, ${entry.id}, ${entry.memberId})),
      d AS (INSERT INTO picks (day, entry_id, member_id) VALUES (now(), ${entry.id}, ${entry.memberId})),
      n AS (INSERT INTO case_notes (case_id, body, opinion) VALUES (${opened.id}, 'x', 'keep')),
      o AS (INSERT INTO case_answers (case_id, words) VALUES (${opened.id}, 'x')),
      r AS (INSERT INTO reports (case_id, rule) VALUES (${opened.id}, 'spam')),
      f AS (INSERT INTO staff_notes (member_id, body) VALUES (${memberId}, 'x')),
      k AS (INSERT INTO strikes (action_id, member_id, points, expires_at) VALUES (${action}, ${memberId}, 1, now())),
      b AS (INSERT INTO suspensions (member_id, reason) VALUES (${memberId}, 'x')),
      h AS (INSERT INTO refused_pictures (action_id, pixel_hash) VALUES (${action}, repeat('a', 64))),
      q AS (
        INSERT INTO picture_requests (kind, standing, locale, email, person, name, work)
        VALUES ('takedown', 'artist', 'en', 'a@b.test', sha256('x'), 'x', 'x') RETURNING id
      ), t AS (INSERT INTO picture_request_photos (request_id, photo_id, title, code) SELECT id, uuidv7(), 'x', 'A1' FROM q),
      g AS (
        INSERT INTO vote_ring_pairs (ring_id, one_id, other_id, score, bond, to_other, to_one, devices, networks, minutes, shared)
        SELECT a.ring_id, a.member_id, b.member_id, 1, 1, 1, 1, 1, 1, 1, 1 FROM vote_ring_members a
        JOIN vote_ring_members b ON b.ring_id = a.ring_id AND b.member_id > a.member_id
      )
    INSERT INTO vote_salts (day, salt) VALUES (now(), sha256('x'))`);
  expect(await db.execute(sql`SELECT FROM vote_voids WHERE action_id = ${voidId}`)).toHaveLength(1);
});

const long = (length: number) => `repeat('x', ${length})`;

const broken: Record<string, [name: string, set: string][]> = {
  appearances: [
    ['appearances_base_status', `base_status = 'x'`],
    ['appearances_slug_form', `slug = 'A slug'`],
    ['appearances_years', 'end_year = 1900'],
  ],
  build_notes: [
    ['build_notes_body_length', `body = ${long(5_001)}`],
    ['build_notes_title_length', `title = ''`],
  ],
  case_answers: [['case_answers_words_length', `words = ''`]],
  case_notes: [
    ['case_notes_body_length', `body = ${long(2_001)}`],
    ['case_notes_opinion', `opinion = 'x'`],
    ['case_notes_something', `body = '', opinion = NULL`],
  ],
  case_questions: [
    ['case_questions_answer_length', `answer = '', answered_at = now()`],
    ['case_questions_answered', `answered_at = now()`],
  ],
  cases: [
    ['cases_appeal', `kind = 'appeal'`],
    ['cases_claim', 'claimed_by_id = (SELECT min(id::text)::uuid FROM members), claimed_until = NULL'],
    ['cases_due', `due_at = now()`],
    ['cases_due', `kind = 'brake', subject_kind = 'photo'`],
    ['cases_kind', `kind = 'x'`],
    ['cases_lead', 'lead_id = id'],
    ['cases_of_photos', `kind = 'takedown', subject_kind = 'entry'`],
    ['cases_rule', `rule = 'x'`],
    ['cases_state', `state = 'x'`],
    ['cases_state', `state = 'open', closed_at = now()`],
    ['cases_subject_kind', `subject_kind = 'x'`],
    ['cases_urgency', 'urgency = 7'],
  ],
  character_aliases: [
    ['character_aliases_kind', `kind = 'x'`],
    ['character_aliases_name_length', `name = ''`],
  ],
  character_proposals: [
    ['character_proposals_name_length', `name = ''`],
    ['character_proposals_series_length', `series_title = ''`],
    ['character_proposals_source_url', `source_url = 'javascript:alert(1)'`],
  ],
  characters: [
    ['characters_name_length', `name = ''`],
    ['characters_slug_form', `slug = 'A slug'`],
  ],
  claims: [
    ['claims_precision', `precision = 'x'`],
    ['claims_source_name_length', `source_name = ''`],
    ['claims_speaker_length', `speaker = ''`],
    ['claims_statement_ja_length', `statement_ja = ''`],
    ['claims_statement_length', `statement = ''`],
    ['claims_status', `status = 'x'`],
  ],
  credits: [['credits_status', `status = 'x', answered_at = now()`]],
  designs: [
    ['designs_entry_count', 'entry_count = -1'],
    ['designs_slug_form', `slug = 'A slug'`],
  ],
  galleries: [
    ['galleries_lang', `lang = 'de'`],
    ['galleries_open', `open_until = now(), is_open = false`],
    ['galleries_published', `published_at = NULL`],
    ['galleries_published', `title = ''`],
    ['galleries_quote_length', `quote = ${long(201)}`],
    ['galleries_slug_form', `slug = '../x'`],
    ['galleries_state', `state = 'x'`],
    ['galleries_title_length', `other_title = ${long(81)}`],
    ['galleries_words_length', `other_words = ${long(1_001)}`],
  ],
  gallery_curators: [['gallery_curators_right', `curator_right = 'x'`]],
  gallery_items: [['gallery_items_note_length', `note = ${long(401)}`]],
  gallery_sections: [
    ['gallery_sections_title_length', `title = ${long(81)}`],
    ['gallery_sections_words_length', `words = ${long(601)}`],
  ],
  gallery_submissions: [
    ['gallery_submissions_answer_length', `answer = ${long(501)}`],
    ['gallery_submissions_decided', `state = 'accepted'`],
    ['gallery_submissions_not_oneself', `state = 'accepted', decided_at = now(), decided_by_id = member_id`],
    ['gallery_submissions_state', `state = 'x', decided_at = now()`],
    ['gallery_submissions_words_length', `words = ${long(301)}`],
  ],
  gallery_versions: [
    ['gallery_versions_arrangement', `arrangement = '{"sections": {}}'`],
    ['gallery_versions_revision', 'revision = 0'],
  ],
  members: [['members_email_length', `email = 'a'`]],
  photos: [
    ['photos_copyright_length', `copyright = ${long(301)}`],
    ['photos_replaces', 'replaces_id = id'],
  ],
  picks: [['picks_not_oneself', 'picked_by_id = member_id']],
  picture_request_photos: [
    ['picture_request_photos_code', `code = 'D1'`],
    ['picture_request_photos_held', `held_because = 'x'`],
  ],
  picture_requests: [
    ['picture_requests_confirmed', 'confirmed_at = now()'],
    ['picture_requests_email_length', `email = 'a'`],
    ['picture_requests_hashes', `person = 'x'`],
    ['picture_requests_hashes', `confirmed_at = now(), code_hash = 'x'`],
    ['picture_requests_link', `link_hash = sha256('x')`],
    [
      'picture_requests_link',
      `link_hash = sha256('x'), link_expires_at = now(), confirmed_at = now(), code_hash = sha256('x')`,
    ],
    ['picture_requests_locale', `locale = 'de'`],
    ['picture_requests_name_length', `name = ${long(121)}`],
    ['picture_requests_standing', `standing = 'pictured'`],
    ['picture_requests_standing', `kind = 'brake'`],
    ['picture_requests_takedown', `name = ''`],
    ['picture_requests_withdrawn', 'withdrawn_at = now()'],
    ['picture_requests_words_length', `words = ${long(2_001)}`],
    ['picture_requests_work_length', `work = ${long(501)}`],
  ],
  refused_pictures: [['refused_pictures_pixel_hash', `pixel_hash = 'x'`]],
  reports: [
    ['reports_rule', `rule = 'x'`],
    ['reports_words_length', `words = ${long(2_001)}`],
  ],
  series: [
    ['series_slug_form', `slug = 'A slug'`],
    ['series_title_length', `title = ''`],
  ],
  staff_notes: [['staff_notes_body_length', `body = ''`]],
  statements: [
    ['statements_appeal_length', `appeal = '', appealed_at = now()`],
    ['statements_appealed', 'appealed_at = now()'],
    ['statements_outcome', `outcome = 'x'`],
  ],
  stories: [
    ['stories_cover_count', `cover = '{a,b,c,d}'`],
    ['stories_draft_size', `draft = draft || jsonb_build_object('x', ${long(400_000)})`],
    ['stories_lang', `lang = 'de'`],
    ['stories_published', 'version_id = NULL'],
    ['stories_published', 'publish_at = NULL'],
    ['stories_published', `title = ''`],
    ['stories_slug_form', `slug = '../x'`],
    ['stories_standfirst_length', `standfirst = ${long(281)}`],
    ['stories_state', `state = 'x'`],
    ['stories_title_length', `title = ${long(121)}`],
  ],
  story_versions: [
    ['story_versions_correction', `correction = ${long(501)}`],
    ['story_versions_correction', `kind = 'kept', correction = 'x'`],
    ['story_versions_kind', `kind = 'x'`],
  ],
  strikes: [['strikes_points', 'points = 4']],
  suspensions: [['suspensions_scope', `scope = 'x'`]],
  tags: [['tags_category', `category = 'x'`]],
  vote_ring_members: [
    ['vote_ring_members_counts', 'inside = given + 1'],
    ['vote_ring_members_part', `part = 'x'`],
  ],
  vote_ring_pairs: [
    ['vote_ring_pairs_counts', 'shared = -1'],
    ['vote_ring_pairs_order', 'one_id = other_id'],
    ['vote_ring_pairs_score', 'score = 1.1'],
  ],
  vote_rings: [
    ['vote_rings_expiry', 'expires_at = found_at'],
    ['vote_rings_score', 'score = 1.1'],
  ],
  vote_salts: [['vote_salts_length', `salt = 'x'`]],
  vote_traces: [['vote_traces_length', `network = 'x'`]],
};

const refusedBy = async (statement: string) =>
  violatedConstraint(await Promise.resolve(db.execute(statement)).catch((error: unknown) => error));

test.each(Object.entries(broken).flatMap(([table, rules]) => rules.map(([name, set]) => [name, table, set] as const)))(
  '%s of %s: %s',
  async (name, table, set) => {
    expect(await refusedBy(`UPDATE ${table} SET ${set}`)).toBe(name);
  },
);

test.each([
  ['moderation_actions_asked', { kind: `'ask'` }],
  ['moderation_actions_kind', { kind: `'x'` }],
  ['moderation_actions_lift', { kind: `'lift'` }],
  ['moderation_actions_not_oneself', { member_id: 'moderator_id' }],
  ['moderation_actions_reasons', { kind: `'void_votes'` }],
  ['moderation_actions_reasons', { kind: `'warn'`, words: `'x'`, rule: 'NULL' }],
  ['moderation_actions_reverse', { kind: `'reverse'` }],
  ['moderation_actions_rule', { rule: `'x'` }],
  ['moderation_actions_strike_points', { strike_points: '4' }],
  ['moderation_actions_subject_kind', { subject_kind: `'x'` }],
  ['moderation_actions_words_length', { words: long(2_001) }],
])('%s: %o', async (name, given) => {
  const row = { kind: `'keep'`, subject_kind: 'subject_kind', words: `''`, rule: 'rule', strike_points: '0', ...given };
  const values = { member_id: 'NULL', moderator_id: 'moderator_id', ...row };
  const statement = `INSERT INTO moderation_actions (${Object.keys(values)}, subject_id, rules_version, before, after)
    SELECT ${Object.values(values)}, subject_id, '', '{}', '{}' FROM moderation_actions WHERE kind = 'remove' LIMIT 1`;
  expect(await refusedBy(statement)).toBe(name);
});

test.each([
  ['claim_marks_kind', `'x', 'x'`],
  ['claim_marks_words_length', `'disproved', ${long(501)}`],
])('%s', async (name, values) => {
  const columns = 'claim_id, appearance_id, kind, words';
  const statement = `INSERT INTO claim_marks (${columns}) SELECT id, appearance_id, ${values} FROM claims`;
  expect(await refusedBy(statement)).toBe(name);
});

test('every rule of a table is broken by a test', async () => {
  const files = ['checks.test.ts', 'constraints.test.ts'].map((name) => path.join(import.meta.dirname, name));
  const text = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join();
  const rows = await db.execute<{ name: string }>(sql`
    SELECT conname AS name FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conname <> 'appearances_status'`);
  // The status of an appearance is not there to be written: a trigger puts what follows in its place.
  expect(rows.map(({ name }) => name).filter((name) => !text.includes(`'${name}'`))).toEqual([]);
});
