import type { EntryCardView } from '@/features/entries/view';
import type { PhotoView } from '@/features/photos/view';
import type { Locale } from '@/lib/i18n/locales';

/** Words in the language that they are written in. */
export type Said = { text: string; lang: Locale };

export type LeadView = EntryCardView & { note: string };
/** An entry of a gallery as a feed for machines tells of it. */
export type FeedEntry = LeadView & { publishedAt: Date };
export type SectionView = { id: string; title: string; words: string; leads: LeadView[]; wall: EntryCardView[] };
export type CuratorView = { handle: string; avatarKey: string | null };
/** A picture that stands for a gallery, and the handle of who made its entry. */
export type GalleryPicture = Omit<PhotoView, 'alt'> & { maker: string };

/** A gallery as its page shows it. `lang` is the language of sections, notes and quote. */
export type GalleryView = {
  slug: string;
  lang: Locale;
  title: Said;
  words: Said;
  quote: string;
  publishedAt: Date;
  /** When its curators last published a change. */
  updatedAt: Date;
  isOpen: boolean;
  openUntil: string | null;
  curators: CuratorView[];
  /** Whose gallery it is; null when they closed their account. */
  owner: string | null;
  sections: SectionView[];
  entryCount: number;
  makerCount: number;
};

/** A gallery in a list, with the pictures that it opens with. */
export type GalleryCardView = {
  slug: string;
  title: Said;
  words: Said;
  publishedAt: Date;
  entryCount: number;
  makerCount: number;
  curators: string[];
  pictures: GalleryPicture[];
};

export const galleryPath = ({ slug }: { slug: string }): string => `/g/${slug}`;
