import type { Arrangement } from '@/db/schema';

export type { ArrangedItem, ArrangedSection, Arrangement } from '@/db/schema';

type StudioPicture = { key: string /** The stored width that suits a small box. */; width: number };

/** An entry as the editor shows it. `isShown` is false for one that everyone else misses at the moment. */
export type StudioEntry = {
  id: string;
  slug: string;
  title: string;
  maker: string;
  isShown: boolean;
  cover: StudioPicture | null;
  pictures: (StudioPicture & { id: string; alt: string })[];
};

export const countItems = ({ sections }: Arrangement): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0);
