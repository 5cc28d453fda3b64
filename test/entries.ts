import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeCharacter, makeDesign, makeEntry } from '@/db/factories';
import { entries } from '@/db/schema';
import type { EntryFields } from '@/features/entries/fields';
import { createDraft } from '@/features/entries/mutations/create-draft';
import type { Viewer } from '@/lib/viewer';

/** What the form of a simple entry sends. */
export const fields: EntryFields = {
  ...{ title: 'Berserker arm', story: 'Foam.', character: { kind: 'own', name: 'Nobody' }, made: null },
  ...{ credits: [], event: '', eventOn: null, tags: [], sensitive: null, showsMinor: false, notes: [] },
};

/** An empty draft, as its maker begins one. */
export async function makeDraft(viewer: Viewer) {
  const made = await createDraft({ ...viewer });
  if (!made.ok) throw new Error('no draft');
  const [row] = await db.select({ id: entries.id }).from(entries).where(eq(entries.publicId, made.value.publicId));
  if (!row) throw new Error('no row');
  return { publicId: made.value.publicId, id: row.id };
}

/** A draft that lacks nothing. */
export async function makeReadyDraft(viewer: Viewer) {
  const character = await makeCharacter();
  const design = await makeDesign(character.id);
  const place = { characterId: character.id, seriesId: character.seriesId, designId: design.id };
  const entry = await makeEntry({ memberId: viewer.id, state: 'draft', ...place });
  return { character, design, entry };
}

export async function entryRow(id: string) {
  const [row] = await db.select().from(entries).where(eq(entries.id, id));
  if (!row) throw new Error('the entry is gone');
  return row;
}
