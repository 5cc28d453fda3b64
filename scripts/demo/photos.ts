import path from 'node:path';
import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { demoEntries } from '@/db/demo/entries';
import type { DemoEntry, DemoPhoto } from '@/db/demo/types';
import { receivePhoto } from '@/features/photos/mutations/receive';
import { placeIncoming } from '@/lib/storage/incoming';
import type { PlannedEntry } from './rows/entries';

const folder = path.join(import.meta.dirname, '../../db/demo/photos');

/** Puts every photograph where uploads arrive; gives the id of the upload by file. */
export async function placeDemoPhotos(): Promise<Map<string, string>> {
  const files = demoEntries.flatMap(({ photos }) => photos.map(({ file }) => file));
  const placed = await Promise.all(
    files.map(async (file) => [file, await placeIncoming(path.join(folder, file))] as const),
  );
  return new Map(placed);
}

/**
 * Takes them in as it takes in what a member uploads, and describes them. Gives the id of the photo by file. Covers are
 * made first, from the top of Hot down, then the rest of Alita's; what members upload meanwhile goes before all of them.
 */
export async function receiveDemoPhotos(tx: Executor, planned: PlannedEntry[], uploads: Map<string, string>) {
  const ids = new Map<string, string>();
  const ranked = planned.toSorted((a, b) => hotness(b.demo) - hotness(a.demo));
  for (const [rank, { demo, row }] of ranked.entries()) {
    const viewer = { id: row.memberId, suspended: false, emailVerified: true };
    for (const [place, { file, group }] of demo.photos.entries()) {
      const upload = { entry: row.publicId, group, filename: file, uploadId: uploads.get(file) ?? '' };
      const taken = await receivePhoto(viewer, { purpose: 'entry', ...upload }, tx, priorityOf(demo, rank, place));
      if (!taken.ok) throw new Error(`the demo photo ${file} was not taken: ${taken.code}`);
      ids.set(file, taken.value.photoId);
    }
  }
  await describe(
    tx,
    planned.flatMap(({ demo }) => demo.photos),
    ids,
  );
  return ids;
}

/** As the column `hot` will say, up to a constant. */
const hotness = ({ votes, daysAgo }: DemoEntry) => Math.log10(Math.max(votes, 1)) - daysAgo / 5;

function priorityOf({ subject }: DemoEntry, rank: number, place: number): number {
  if (place === 0) return Math.max(9 - Math.floor(rank / 4), 3);
  return 'character' in subject && subject.character === 'alita' ? 2 : 1;
}

async function describe(tx: Executor, photos: DemoPhoto[], ids: Map<string, string>): Promise<void> {
  const rows = photos.map(({ file, alt }) => sql`(${ids.get(file)}::uuid, ${alt}::text)`);
  await tx.execute(sql`
    UPDATE photos SET alt = given.alt, is_demo = true FROM (VALUES ${sql.join(rows, sql`, `)}) AS given (id, alt)
    WHERE photos.id = given.id`);
}
