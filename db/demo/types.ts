import type { CreditRole, CreditStatus, Locale, PhotoGroup, ProfileLink, Role, TagCategory } from '../schema';

export type DemoMember = {
  handle: string;
  displayName?: string;
  pronouns?: string;
  home?: string;
  bio?: string;
  links?: ProfileLink[];
  locale: Locale;
  role?: Role;
  joinedDaysAgo: number;
};

export type DemoPhoto = { file: string; group: PhotoGroup; alt: string };

/** A credited person: a demo member, who may still have to answer, or only a name. */
export type DemoCredit = { role: CreditRole } & ({ member: string; status?: CreditStatus } | { name: string });

/** A note of the build log, dated backwards from the day of publication. */
export type DemoNote = { daysBefore: number; title: string; body: string; hours?: number; photo?: string };

export type DemoEntry = {
  /** What comments name the entry by; its public id follows from it. */
  key: string;
  by: string;
  daysAgo: number;
  title: string;
  slug: string;
  story: string;
  /** Slugs of the catalogue, or a name of the maker's own. */
  subject: { character: string; design?: string } | { name: string };
  /** Per cent made by hand, bought, commissioned. */
  made?: [number, number, number];
  event?: { name: string; daysBefore: number };
  tags: Partial<Record<TagCategory, string[]>>;
  credits: DemoCredit[];
  /** The first is the cover. */
  photos: DemoPhoto[];
  notes?: DemoNote[];
  /** How many of the demo members vote for it. */
  votes: number;
};

/** A comment with its replies: who, what they write. */
export type DemoComment = { by: string; text: string; replies?: [by: string, text: string][] };

/** The comments of entries, by the entry's key. */
export type DemoThreads = Record<string, DemoComment[]>;

type Texts = { title: string; words: string };

/** A gallery with its curators, the owner first. An item without a note stands in the wall. */
export type DemoGallery = Texts & {
  slug: string;
  lang: Locale;
  daysAgo: number;
  curators: string[];
  /** Open for suggestions for so many days from now. */
  openDays?: number;
  other: Texts;
  quote: string;
  cover: string;
  sections: (Texts & { items: { entry: string; lead?: boolean; note?: string }[] })[];
  /** What makers sent in, still waiting. */
  submissions?: { entry: string; words: string }[];
};

/** An entry of the day, so many days from the day of the seed. */
export type DemoPick = { day: number; entry: string };
