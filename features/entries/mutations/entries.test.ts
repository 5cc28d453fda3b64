import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { violatedConstraint } from '@/db/availability';
import { db } from '@/db/client';
import { makeCharacter, makeDesign, makeEntry, makeMember, makePhoto } from '@/db/factories';
import {
  buildNotes,
  characterProposals,
  characters,
  comments,
  credits,
  designs,
  entries,
  photos,
  series,
  tags,
  votes,
} from '@/db/schema';
import { markFailed } from '@/features/photos/processing/states';
import type { Viewer } from '@/lib/viewer';
import type { EntryFields } from '../fields';
import { saveInput } from '../input';
import { getStudioEntry } from '../queries/studio';
import { createDraft } from './create-draft';
import { deleteEntry } from './delete-entry';
import { publishEntry } from './publish';
import { saveEntry } from './save-entry';
import { unpublishEntry } from './unpublish';

const fields: EntryFields = {
  ...{ title: 'Berserker arm', story: 'Foam.', character: { kind: 'own', name: 'Nobody' }, made: null },
  ...{ credits: [], event: '', eventOn: null, tags: [], sensitive: null, notes: [] },
};

let viewer: Viewer;

beforeEach(async () => {
  viewer = await newViewer();
});

describe('a draft', () => {
  test('is credited to its maker, and takes a character and a design along', async () => {
    const character = await makeCharacter();
    const design = await makeDesign(character.id);
    const made = await createDraft(viewer, { character: character.slug, design: design.slug });
    const entry = await getStudioEntry(viewer.id, made.ok ? made.value.publicId : '');
    expect(entry?.fields.character).toEqual({ kind: 'listed', slug: character.slug, design: design.slug });
    expect(entry?.credits).toEqual([{ role: 'cosplayer', name: viewer.handle, isMember: true, standing: 'accepted' }]);
  });

  test('is refused to a stranger, a suspended and an unconfirmed member', async () => {
    expect(await createDraft(null)).toMatchObject({ ok: false, code: 'sign_in' });
    expect(await createDraft({ ...viewer, suspended: true })).toMatchObject({ ok: false, code: 'suspended' });
    expect(await createDraft({ ...viewer, emailVerified: false })).toMatchObject({ ok: false, reason: 'unverified' });
    expect(await db.$count(entries, eq(entries.memberId, viewer.id))).toBe(0);
  });

  test('is refused after twenty in an hour', async () => {
    for (let n = 0; n < 20; n++) expect((await createDraft(viewer)).ok).toBe(true);
    expect(await createDraft(viewer)).toMatchObject({ ok: false, code: 'too_many' });
    expect(await db.$count(entries, eq(entries.memberId, viewer.id))).toBe(20);
  });
});

describe('saving', () => {
  test('writes all that is typed and reads it back', async () => {
    const { publicId, id } = await makeDraft();
    const friend = await makeMember();
    const photo = await makePhoto(viewer.id, { entryId: id });
    const all: EntryFields = {
      ...{
        title: 'Arm',
        story: 'A\nB',
        event: 'Con',
        eventOn: '2026-11-01',
        sensitive: 'gore',
        tags: ['EVA Foam', '縫製'],
      },
      character: { kind: 'proposed', name: 'Zapan', seriesTitle: 'Gunnm', sourceUrl: 'https://example.test/zapan' },
      credits: [
        { role: 'cosplayer', name: viewer.handle, isMember: true },
        { role: 'photographer', name: friend.handle, isMember: true },
        { role: 'wig', name: 'Wrenna H.', isMember: false },
        { role: 'props', name: 'nobody.at.all', isMember: true },
      ],
      made: { handmade: 92, bought: 8, commissioned: 0 },
      notes: [{ on: '2026-10-01', title: 'Foam', body: '', hours: 3.5, photo: photo.id }],
    };
    const saved = await saveEntry(viewer, publicId, { seen: 0, fields: all }, 'draft');
    expect(saved).toMatchObject({ ok: true, value: { revision: 1 } });
    const read = await getStudioEntry(viewer.id, publicId);
    expect(read?.credits.map((credit) => credit.standing)).toEqual(['accepted', 'proposed', 'plain', 'plain']);
    const { credits: _, ...rest } = all;
    expect(read?.fields).toMatchObject(rest);
  });

  test('keeps the answers of credits that stay, and drops those that go', async () => {
    const { publicId, id } = await makeDraft();
    const friend = await makeMember();
    const asked = { role: 'photographer' as const, name: friend.handle, isMember: true };
    await saveEntry(viewer, publicId, { seen: 0, fields: { ...fields, credits: [asked] } }, 'draft');
    await db.update(credits).set({ status: 'accepted', answeredAt: new Date() }).where(eq(credits.memberId, friend.id));
    const second = [{ role: 'wig' as const, name: 'W', isMember: false }, asked];
    const saved = await saveEntry(viewer, publicId, { seen: 1, fields: { ...fields, credits: second } }, 'draft');
    expect(saved.ok && saved.value.credits.map((credit) => credit.standing)).toEqual(['plain', 'accepted']);
    await saveEntry(viewer, publicId, { seen: 2, fields }, 'draft');
    expect(await db.$count(credits, eq(credits.entryId, id))).toBe(0);
  });

  test('of two tabs that saw the same revision one wins, the other is told', async () => {
    const { publicId, id } = await makeDraft();
    const both = await Promise.all(
      ['One', 'Two'].map((title) => saveEntry(viewer, publicId, { seen: 0, fields: { ...fields, title } }, 'draft')),
    );
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ code: 'conflict', reason: 'saved_elsewhere' });
    expect((await rowOf(id)).revision).toBe(1);
  });

  test('a proposal goes when another character is chosen', async () => {
    const { publicId, id } = await makeDraft();
    const proposed = { kind: 'proposed', name: 'Z', seriesTitle: 'G', sourceUrl: null } as const;
    await saveEntry(viewer, publicId, { seen: 0, fields: { ...fields, character: proposed } }, 'draft');
    expect(await db.$count(characterProposals, eq(characterProposals.entryId, id))).toBe(1);
    const character = await makeCharacter();
    const listed = { kind: 'listed', slug: character.slug, design: null } as const;
    await saveEntry(viewer, publicId, { seen: 1, fields: { ...fields, character: listed } }, 'draft');
    expect(await db.$count(characterProposals, eq(characterProposals.entryId, id))).toBe(0);
    expect(await rowOf(id)).toMatchObject({ characterId: character.id, characterName: null });
  });

  test('refuses a design of someone else, and a photo of another entry is left out', async () => {
    const { publicId, id } = await makeDraft();
    const design = await makeDesign((await makeCharacter()).id);
    const character = { kind: 'listed', slug: (await makeCharacter()).slug, design: design.slug } as const;
    const refused = await saveEntry(viewer, publicId, { seen: 0, fields: { ...fields, character } }, 'draft');
    expect(refused).toMatchObject({ ok: false, fields: { character: 'unknown_character' } });
    const stolen = await makePhoto((await makeMember()).id);
    const notes = [{ on: '2026-10-01', title: 'x', body: '', hours: null, photo: stolen.id }];
    await saveEntry(viewer, publicId, { seen: 0, fields: { ...fields, notes } }, 'draft');
    expect(await db.select({ photo: buildNotes.photoId }).from(buildNotes).where(eq(buildNotes.entryId, id))).toEqual([
      { photo: null },
    ]);
  });

  test('one tag however it is typed, also when many entries bring it at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => makeDraft()));
    const outcomes = await Promise.all(
      drafts.map(({ publicId }, n) =>
        saveEntry(
          viewer,
          publicId,
          { seen: 0, fields: { ...fields, tags: [n % 2 ? '#Worbla Art' : 'worbla_art', 'thermo'] } },
          'draft',
        ),
      ),
    );
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await db.$count(tags, eq(tags.slug, 'worbla-art'))).toBe(1);
  });

  test('a draft never saves itself over what is public; changes are saved by will and marked', async () => {
    const entry = await makeEntry({ memberId: viewer.id });
    const silent = await saveEntry(viewer, entry.publicId, { seen: 0, fields }, 'draft');
    expect(silent).toMatchObject({ ok: false, code: 'conflict' });
    expect((await rowOf(entry.id)).title).toBe(entry.title);
    expect((await saveEntry(viewer, entry.publicId, { seen: 0, fields }, 'published')).ok).toBe(true);
    const row = await rowOf(entry.id);
    expect(row).toMatchObject({ title: 'Berserker arm', state: 'published' });
    expect(row.editedAt).not.toBeNull();
    const bare = await saveEntry(viewer, entry.publicId, { seen: 1, fields: { ...fields, title: ' ' } }, 'published');
    expect(bare).toMatchObject({ ok: false, fields: { title: 'missing_title' } });
  });
});

describe('publishing', () => {
  test('shows the entry, counts it once for twenty at once, and says what to renew', async () => {
    const { character, design, entry } = await readyDraft();
    const all = await Promise.all(Array.from({ length: 20 }, () => publishEntry(viewer, entry.publicId)));
    expect(all.every((outcome) => outcome.ok)).toBe(true);
    expect(await countsOf(character, design)).toEqual([1, 1, 1]);
    expect(all.flatMap((outcome) => (outcome.ok ? outcome.value.tags : []))).toContain(`character:${character.slug}`);
  });

  test('keeps the moment of the first time', async () => {
    const { entry } = await readyDraft();
    await publishEntry(viewer, entry.publicId);
    const first = (await rowOf(entry.id)).publishedAt;
    await unpublishEntry(viewer, entry.publicId);
    await publishEntry(viewer, entry.publicId);
    expect((await rowOf(entry.id)).publishedAt).toEqual(first);
  });

  test('says what is missing, field by field', async () => {
    const { publicId, id } = await makeDraft();
    expect(await publishEntry(viewer, publicId)).toMatchObject({
      ok: false,
      fields: { title: 'missing_title', character: 'missing_character', photo: 'missing_photo' },
    });
    expect((await rowOf(id)).state).toBe('draft');
  });

  test('counts go with unpublishing, deleting and a change of character, whatever comes at once', async () => {
    const { character, design, entry } = await readyDraft();
    await publishEntry(viewer, entry.publicId);
    await Promise.all(Array.from({ length: 6 }, () => unpublishEntry(viewer, entry.publicId)));
    expect(await countsOf(character, design)).toEqual([0, 0, 0]);
    await publishEntry(viewer, entry.publicId);
    const other = await makeCharacter();
    const listed = { kind: 'listed', slug: other.slug, design: null } as const;
    expect(
      (await saveEntry(viewer, entry.publicId, { seen: 0, fields: { ...fields, character: listed } }, 'published')).ok,
    ).toBe(true);
    expect(await countsOf(character, design)).toEqual([0, 0, 0]);
    expect(await countsOf(other, null)).toEqual([1, 1]);
    await Promise.all(Array.from({ length: 6 }, () => deleteEntry(viewer, entry.publicId)));
    expect(await countsOf(other, null)).toEqual([0, 0]);
  });

  test('an entry whose only photo turns out not to be one is hidden, and counts no more', async () => {
    const { character, design, entry } = await readyDraft();
    await db
      .update(photos)
      .set({ status: 'processing', key: null, readyAt: null })
      .where(eq(photos.id, entry.coverPhotoId));
    await publishEntry(viewer, entry.publicId);
    await markFailed(entry.coverPhotoId, 'not_a_photo');
    expect((await rowOf(entry.id)).state).toBe('unpublished');
    expect(await countsOf(character, design)).toEqual([0, 0, 0]);
  });

  test('deleting takes photos, votes and comments along', async () => {
    const entry = await makeEntry({ memberId: viewer.id });
    await db.insert(votes).values({ memberId: (await makeMember()).id, entryId: entry.id });
    expect((await deleteEntry(viewer, entry.publicId)).ok).toBe(true);
    for (const table of [photos, votes, comments]) expect(await db.$count(table, eq(table.entryId, entry.id))).toBe(0);
  });
});

describe('refused, and the row unchanged', () => {
  const verbs = {
    save: (who: Viewer | null, id: string) => saveEntry(who, id, { seen: 0, fields }, 'published'),
    autosave: (who: Viewer | null, id: string) => saveEntry(who, id, { seen: 0, fields }, 'draft'),
    publish: publishEntry,
    unpublish: unpublishEntry,
    delete: deleteEntry,
  };
  const people = {
    'a stranger': [async () => null, 'sign_in'],
    'another member': [async () => newViewer(), 'not_found'],
    'a moderator': [async () => ({ ...(await newViewer()), role: 'moderator' as const }), 'not_found'],
    'the maker, suspended': [async () => ({ ...viewer, suspended: true }), 'suspended'],
    'the maker, unconfirmed': [async () => ({ ...viewer, emailVerified: false }), 'forbidden'],
  } as const;
  for (const [verb, call] of Object.entries(verbs)) {
    test.each(Object.entries(people))(`${verb} by %s`, async (_name, [who, code]) => {
      const entry = await makeEntry({ memberId: viewer.id });
      const before = await rowOf(entry.id);
      expect(await call(await who(), entry.publicId)).toMatchObject({ ok: false, code });
      expect(await rowOf(entry.id)).toEqual(before);
    });
  }
});

describe('what a request may hold', () => {
  const whole = { seen: 0, fields };
  test.each([
    ['the state', { ...whole, state: 'published' }],
    ['votes', { seen: 0, fields: { ...fields, voteCount: 99 } }],
    ['a maker', { seen: 0, fields: { ...fields, memberId: 'x' } }],
    ['shares of 99', { seen: 0, fields: { ...fields, made: { handmade: 99, bought: 0, commissioned: 0 } } }],
    ['121 letters of title', { seen: 0, fields: { ...fields, title: 'a'.repeat(121) } }],
    ['13 tags', { seen: 0, fields: { ...fields, tags: Array.from({ length: 13 }, (_, n) => `t${n}`) } }],
    [
      'a script as source',
      {
        seen: 0,
        fields: {
          ...fields,
          character: { kind: 'proposed', name: 'a', seriesTitle: 'b', sourceUrl: 'javascript:alert(1)' },
        },
      },
    ],
    [
      'an accepted credit',
      { seen: 0, fields: { ...fields, credits: [{ role: 'wig', name: 'a', isMember: true, status: 'accepted' }] } },
    ],
  ])('not %s', (_name, body) => expect(saveInput.safeParse(body).success).toBe(false));

  test('this', () => expect(saveInput.parse(whole)).toEqual(whole));
});

describe('the table itself refuses', () => {
  test.each([
    ['a sum of 90', sql`handmade_percent = 90, bought_percent = 0, commissioned_percent = 0`, 'entries_made'],
    ['half a sum', sql`handmade_percent = 100`, 'entries_made'],
    ['a long title', sql`title = repeat('a', 121)`, 'entries_title_length'],
    ['a long story', sql`story = repeat('a', 5001)`, 'entries_story_length'],
    [
      'publication without a photo',
      sql`state = 'published', published_at = now(), photo_count = 0`,
      'entries_published',
    ],
    ['a sensitive rating of no kind', sql`rating = 'sensitive'`, 'entries_sensitive_kind'],
    ['more than 20 photos', sql`photo_count = 21`, 'entries_photo_limit'],
  ])('%s', async (_name, change, constraint) => {
    const entry = await makeEntry({ memberId: viewer.id });
    const error = await db.execute(sql`UPDATE entries SET ${change} WHERE id = ${entry.id}`).catch((thrown) => thrown);
    expect(violatedConstraint(error)).toBe(constraint);
  });
});

async function newViewer(): Promise<Viewer> {
  const { id, handle } = await makeMember();
  return {
    ...{ id, handle, sessionId: id, displayName: null, avatarKey: null, role: 'member', locale: 'en' },
    ...{ emailVerified: true, suspended: false, muted: false },
  };
}

async function makeDraft() {
  const made = await createDraft({ ...viewer });
  if (!made.ok) throw new Error('no draft');
  const [row] = await db.select({ id: entries.id }).from(entries).where(eq(entries.publicId, made.value.publicId));
  if (!row) throw new Error('no row');
  return { publicId: made.value.publicId, id: row.id };
}

async function readyDraft() {
  const character = await makeCharacter();
  const design = await makeDesign(character.id);
  const place = { characterId: character.id, seriesId: character.seriesId, designId: design.id };
  const entry = await makeEntry({ memberId: viewer.id, state: 'draft', ...place });
  return { character, design, entry };
}

async function countsOf(
  character: { id: string; seriesId: string },
  design: { id: string } | null,
): Promise<Array<number | undefined>> {
  const [inCharacter] = await db
    .select({ n: characters.entryCount })
    .from(characters)
    .where(eq(characters.id, character.id));
  const [inSeries] = await db.select({ n: series.entryCount }).from(series).where(eq(series.id, character.seriesId));
  if (!design) return [inCharacter?.n, inSeries?.n];
  const [inDesign] = await db.select({ n: designs.entryCount }).from(designs).where(eq(designs.id, design.id));
  return [inCharacter?.n, inDesign?.n, inSeries?.n];
}

async function rowOf(id: string) {
  const [row] = await db.select().from(entries).where(eq(entries.id, id));
  if (!row) throw new Error('the entry is gone');
  return row;
}
