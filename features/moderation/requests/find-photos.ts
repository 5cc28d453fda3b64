import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { entries, photos } from '@/db/schema';
import { listParts } from '@/features/entries/queries/entry-parts';
import { isPublicId } from '@/lib/identifiers';

export type FoundPhoto = {
  id: string;
  key: string;
  title: string;
  code: string;
  entryId: string;
  ownerId: string;
  alt: string;
  width: number;
  height: number;
  widths: number[];
};
type Place = { entry: string; code?: string } | { key: string };

/** The photos that everyone sees at an address: of a whole entry, one by its code, or one by its file. Empty for others. */
export async function findPhotos(tx: Executor, address: string): Promise<FoundPhoto[]> {
  const place = readAddress(address);
  if (!place) return [];
  const [entry] = await tx
    .select({ id: entries.id, title: entries.title, ownerId: entries.memberId })
    .from(entries)
    .where(
      and('entry' in place ? eq(entries.publicId, place.entry) : inArray(entries.id, entryOf(tx, place.key)), shown),
    );
  if (!entry) return [];
  const { id: entryId, title, ownerId } = entry;
  const found = (await listParts(entry.id, null)).flatMap(({ photoId, part: { code, photo } }): FoundPhoto[] => {
    if (!photo) return [];
    const { key, alt, width, height, webpWidths } = photo;
    return [{ id: photoId, key, title, code, entryId, ownerId, alt, width, height, widths: webpWidths }];
  });
  if ('key' in place) return found.filter(({ key }) => key === place.key);
  return place.code ? found.filter(({ code }) => code === place.code) : found;
}

/** What an address, or the id alone, names here. */
export function readAddress(text: string): Place | null {
  const words = text.trim();
  if (isPublicId(words)) return { entry: words };
  const [, key] = /\/media\/([0-9a-f]{32})\//.exec(words) ?? [];
  if (key) return { key };
  const [, entry = '', code] = /(?:^|\/)e\/([0-9a-z]{10})(?:\/[^#\s]*)?(?:#([ABC]\d{1,3}))?$/.exec(words) ?? [];
  return isPublicId(entry) ? { entry, ...(code && { code }) } : null;
}

const shown = eq(entries.state, 'published');

const entryOf = (tx: Executor, key: string) =>
  tx
    .select({ id: photos.entryId })
    .from(photos)
    .where(and(eq(photos.key, key), eq(photos.status, 'ready')));
