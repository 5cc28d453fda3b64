import type { SensitiveKind } from '@/db/schema';
import type { PhotoView } from '@/features/photos/view';

/** An entry in a list, in one reader's language. It crosses to the browser for every card: keep it small. */
export type EntryCardView = {
  /** The public id. */
  id: string;
  slug: string;
  title: string;
  /** Handle of its maker. */
  maker: string;
  character: { name: string; slug: string | null };
  votes: number;
  photos: number;
  sensitive: SensitiveKind | null;
  /** True when a moderator labelled it, and not its maker. */
  ratedByModerator?: true;
  /** Marks of its tags (`tagMark`), with spaces between. */
  tags: string;
  /** Without its description, which is on the entry's page: in a wall the title names the photo. */
  cover: Omit<PhotoView, 'alt'>;
};

/** Some cards of a list, and the place after them; `next` is null at the end. */
export type EntryPage = { cards: EntryCardView[]; next: string | null };

export const entryPath = (entry: { id: string; slug: string }): string => `/e/${entry.id}/${entry.slug}`;
