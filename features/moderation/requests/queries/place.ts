import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { entries, members, type SensitiveKind } from '@/db/schema';
import { entryPath } from '@/features/entries/view';
import type { ReportedPhoto } from '../../queries/reportable';
import { findPhotos } from '../find-photos';

export type AskedPlace = {
  entry: string;
  title: string;
  path: string;
  maker: string;
  sensitive: SensitiveKind | null;
  photos: ReportedPhoto[];
  /** The keys of what the address names: none when it is a whole entry of several. */
  chosen: string[];
};

/** The entry that an address leads to, with the photos that can be asked about. Null when nobody sees one there. */
export async function getAskedPlace(address: string): Promise<AskedPlace | null> {
  const named = await findPhotos(db, address.slice(0, 2_000));
  const entry = named[0] && (await findEntry(named[0].entryId));
  if (!entry) return null;
  const { publicId, title, slug, maker, sensitive } = entry;
  const photos = await findPhotos(db, publicId);
  const isWhole = named.length === photos.length && photos.length > 1;
  return {
    ...{ entry: publicId, title, path: entryPath({ id: publicId, slug }), maker, sensitive },
    photos: photos.map(({ code, key, width, height, alt, widths }) => ({ code, key, width, height, alt, widths })),
    chosen: isWhole ? [] : named.map(({ key }) => key),
  };
}

async function findEntry(entryId: string) {
  const [entry] = await db
    .select({
      publicId: entries.publicId,
      title: entries.title,
      slug: entries.slug,
      maker: members.handle,
      sensitive: entries.sensitiveKind,
    })
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .where(eq(entries.id, entryId));
  return entry;
}
