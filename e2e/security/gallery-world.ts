import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { db } from '@/db/client';
import { makeGallery } from '@/db/factories/gallery';
import { photos } from '@/db/schema';
import { photoStorage } from '@/lib/storage/photos';

/** A gallery that everyone sees over an entry, and one that is planned for tomorrow. */
export async function makeCurated(entry: { id: string; publicId: string; coverPhotoId: string }, secret: string) {
  const [cover] = await db.select({ key: photos.key }).from(photos).where(eq(photos.id, entry.coverPhotoId));
  await photoStorage.put(cover?.key ?? '', '640.webp', await picture());
  const gallery = await makeGallery({ entries: [entry], leads: 1 });
  const publishedAt = new Date(Date.now() + 86_400_000);
  const title = `${secret} planned`;
  const plannedGallery = await makeGallery({ state: 'scheduled', publishedAt, title, entries: [entry] });
  return { gallery, plannedGallery };
}

const picture = () =>
  sharp({ create: { width: 64, height: 80, channels: 3, background: '#336699' } })
    .webp()
    .toBuffer();
