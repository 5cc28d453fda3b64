import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeMember } from '@/db/factories';
import { characters, comments, designs, photos, series, votes } from '@/db/schema';
import { markFailed } from '@/features/photos/processing/states';
import type { Viewer } from '@/lib/viewer';
import { entryRow, fields, makeDraft, makeReadyDraft } from '@/test/entries';
import { makeViewer } from '@/test/viewer';
import { deleteEntry } from './delete-entry';
import { publishEntry } from './publish';
import { saveEntry } from './save-entry';
import { unpublishEntry } from './unpublish';

let viewer: Viewer;

beforeEach(async () => {
  viewer = await makeViewer();
});

describe('publishing', () => {
  test('shows the entry, counts it once for twenty at once, and says what to renew', async () => {
    const { character, design, entry } = await makeReadyDraft(viewer);
    const all = await Promise.all(Array.from({ length: 20 }, () => publishEntry(viewer, entry.publicId)));
    expect(all.every((outcome) => outcome.ok)).toBe(true);
    expect(await countsOf(character, design)).toEqual([1, 1, 1]);
    expect(all.flatMap((outcome) => (outcome.ok ? outcome.value.tags : []))).toContain(`character:${character.slug}`);
  });

  test('keeps the moment of the first time', async () => {
    const { entry } = await makeReadyDraft(viewer);
    await publishEntry(viewer, entry.publicId);
    const first = (await entryRow(entry.id)).publishedAt;
    await unpublishEntry(viewer, entry.publicId);
    await publishEntry(viewer, entry.publicId);
    expect((await entryRow(entry.id)).publishedAt).toEqual(first);
  });

  test('says what is missing, field by field', async () => {
    const { publicId, id } = await makeDraft(viewer);
    expect(await publishEntry(viewer, publicId)).toMatchObject({
      ok: false,
      fields: { title: 'missing_title', character: 'missing_character', photo: 'missing_photo' },
    });
    expect((await entryRow(id)).state).toBe('draft');
  });

  test('counts go with unpublishing, deleting and a change of character, whatever comes at once', async () => {
    const { character, design, entry } = await makeReadyDraft(viewer);
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
    const { character, design, entry } = await makeReadyDraft(viewer);
    await db
      .update(photos)
      .set({ status: 'processing', key: null, readyAt: null })
      .where(eq(photos.id, entry.coverPhotoId));
    await publishEntry(viewer, entry.publicId);
    await markFailed(entry.coverPhotoId, 'not_a_photo');
    expect((await entryRow(entry.id)).state).toBe('unpublished');
    expect(await countsOf(character, design)).toEqual([0, 0, 0]);
  });

  test('deleting takes photos, votes and comments along', async () => {
    const entry = await makeEntry({ memberId: viewer.id });
    await db.insert(votes).values({ memberId: (await makeMember()).id, entryId: entry.id });
    expect((await deleteEntry(viewer, entry.publicId)).ok).toBe(true);
    for (const table of [photos, votes, comments]) expect(await db.$count(table, eq(table.entryId, entry.id))).toBe(0);
  });
});

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
