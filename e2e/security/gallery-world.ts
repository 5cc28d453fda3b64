import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { makeCurator, makeGallery } from '@/db/factories/gallery';
import { gallerySubmissions, photos } from '@/db/schema';
import { photoStorage } from '@/lib/storage/photos';

type Entry = { id: string; memberId: string; publicId: string; coverPhotoId: string };

/** A gallery over an entry whose maker is one of its editors, with something sent in, and one planned for tomorrow. */
export async function makeCurated(entry: Entry, secret: string) {
  const [cover] = await db.select({ key: photos.key }).from(photos).where(eq(photos.id, entry.coverPhotoId));
  await photoStorage.put(cover?.key ?? '', '640.webp', await picture());
  const gallery = await makeGallery({ entries: [entry], leads: 1, isOpen: true });
  const publishedAt = new Date(Date.now() + 86_400_000);
  const title = `${secret} planned`;
  const plannedGallery = await makeGallery({ state: 'scheduled', publishedAt, title, entries: [entry] });
  await makeCurator(gallery.id, entry.memberId, 'editor');
  const sent = await makeEntry();
  const [submission] = await db
    .insert(gallerySubmissions)
    .values({ galleryId: gallery.id, entryId: sent.id, memberId: sent.memberId })
    .returning();
  if (!submission) throw new Error('no submission');
  return { gallery, plannedGallery, submission };
}

let made: Promise<Buffer> | undefined;
const picture = () => {
  made ??= sharp({ create: { width: 64, height: 80, channels: 3, background: '#336699' } })
    .webp()
    .toBuffer();
  return made;
};
