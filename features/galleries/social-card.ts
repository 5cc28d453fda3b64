import 'server-only';
import { makeStrip } from '@/lib/images/strip';
import { photoStorage } from '@/lib/storage/photos';
import { listCardPictures } from './queries/card-pictures';
import { galleryPath } from './view';

/** Where the picture of a gallery for link previews is: 1200 × 630, the same in every language. */
export const galleryCardUrl = (gallery: { slug: string }): string => `${galleryPath(gallery)}/card.jpg`;

/** The first pictures of a gallery side by side, or null when it has none that everyone may see. */
export async function makeGalleryCard(slug: string): Promise<Buffer | null> {
  const pictures = await listCardPictures(slug);
  const read = pictures.map(async ({ key, width, focusX, focusY }) => {
    const bytes = await photoStorage.read(key, `${width}.webp`);
    return bytes ? [{ bytes, focusX, focusY }] : [];
  });
  const found = (await Promise.all(read)).flat();
  return found.length > 0 ? makeStrip(found) : null;
}
