import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeDesign, makeEntry, makeMember, makePhoto } from '@/db/factories';
import { buildNotes, characterProposals, credits, entries, tags } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { entryRow, fields, makeDraft } from '@/test/entries';
import { makeViewer } from '@/test/viewer';
import type { EntryFields } from '../fields';
import { getStudioEntry } from '../queries/studio';
import { createDraft } from './create-draft';
import { saveEntry } from './save-entry';

let viewer: Viewer;

beforeEach(async () => {
  viewer = await makeViewer();
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
    const { publicId, id } = await makeDraft(viewer);
    const friend = await makeMember();
    const photo = await makePhoto(viewer.id, { entryId: id });
    const all: EntryFields = {
      ...{
        title: 'Arm',
        story: 'A\nB',
        event: 'Con',
        eventOn: '2026-11-01',
        sensitive: 'gore',
        showsMinor: false,
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
    const { publicId, id } = await makeDraft(viewer);
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
    const { publicId, id } = await makeDraft(viewer);
    const both = await Promise.all(
      ['One', 'Two'].map((title) => saveEntry(viewer, publicId, { seen: 0, fields: { ...fields, title } }, 'draft')),
    );
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ code: 'conflict', reason: 'saved_elsewhere' });
    expect((await entryRow(id)).revision).toBe(1);
  });

  test('a proposal goes when another character is chosen', async () => {
    const { publicId, id } = await makeDraft(viewer);
    const proposed = { kind: 'proposed', name: 'Z', seriesTitle: 'G', sourceUrl: null } as const;
    await saveEntry(viewer, publicId, { seen: 0, fields: { ...fields, character: proposed } }, 'draft');
    expect(await db.$count(characterProposals, eq(characterProposals.entryId, id))).toBe(1);
    const character = await makeCharacter();
    const listed = { kind: 'listed', slug: character.slug, design: null } as const;
    await saveEntry(viewer, publicId, { seen: 1, fields: { ...fields, character: listed } }, 'draft');
    expect(await db.$count(characterProposals, eq(characterProposals.entryId, id))).toBe(0);
    expect(await entryRow(id)).toMatchObject({ characterId: character.id, characterName: null });
  });

  test('refuses a design of someone else, and a photo of another entry is left out', async () => {
    const { publicId, id } = await makeDraft(viewer);
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
    const drafts = await Promise.all(Array.from({ length: 8 }, () => makeDraft(viewer)));
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
    expect((await entryRow(entry.id)).title).toBe(entry.title);
    expect((await saveEntry(viewer, entry.publicId, { seen: 0, fields }, 'published')).ok).toBe(true);
    const row = await entryRow(entry.id);
    expect(row).toMatchObject({ title: 'Berserker arm', state: 'published' });
    expect(row.editedAt).not.toBeNull();
    const bare = await saveEntry(viewer, entry.publicId, { seen: 1, fields: { ...fields, title: ' ' } }, 'published');
    expect(bare).toMatchObject({ ok: false, fields: { title: 'missing_title' } });
  });
});
