import { sql } from 'drizzle-orm';
import type { SensitiveKind } from '@/db/schema';
import { characters, entries, members, photos } from '@/db/schema';
import type { PhotoView } from '@/features/photos/view';
import { ratedByModerator } from './rated-by';

/** What a card needs, from entries, members and the photo that stands for the entry, with characters on the left. */
export const cardColumns = {
  id: entries.publicId,
  slug: entries.slug,
  title: entries.title,
  maker: sql<string>`${members.handle}::text`,
  characterSlug: characters.slug,
  characterName: sql<string>`coalesce(${characters.name}, ${entries.characterName})`,
  nativeName: characters.nativeName,
  nativeLang: characters.nativeLang,
  votes: entries.voteCount,
  photos: entries.photoCount,
  sensitive: entries.sensitiveKind,
  ratedByModerator: sql<boolean>`${entries.sensitiveKind} IS NOT NULL AND ${ratedByModerator}`,
  tags: sql<string[]>`ARRAY(SELECT t.slug FROM entry_tags et JOIN tags t ON t.id = et.tag_id
    WHERE et.entry_id = ${entries.id} ORDER BY et.position)`,
  cover: {
    key: sql<string>`${photos.key}`,
    width: sql<number>`${photos.width}`,
    height: sql<number>`${photos.height}`,
    averageColour: sql<string>`${photos.averageColour}`,
    webpWidths: photos.webpWidths,
    avifWidths: photos.avifWidths,
    focusX: photos.focusX,
    focusY: photos.focusY,
  },
};

/** A row of these columns. */
export type CardRow = {
  id: string;
  slug: string;
  title: string;
  maker: string;
  characterSlug: string | null;
  characterName: string;
  nativeName: string | null;
  nativeLang: string | null;
  votes: number;
  photos: number;
  sensitive: SensitiveKind | null;
  ratedByModerator: boolean;
  tags: string[];
  cover: Omit<PhotoView, 'alt'>;
};
