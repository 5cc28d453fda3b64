import type { CreditRole, CreditStatus, SensitiveKind } from '@/db/schema';

/** How much an entry holds; lengths are in characters. The table's constraints say the same. */
export const limits = {
  title: 120,
  story: 5_000,
  characterName: 120,
  seriesTitle: 200,
  sourceUrl: 500,
  event: 120,
  alt: 1_000,
  photos: 20,
  credits: 30,
  creditName: 80,
  tags: 12,
  tag: 40,
  notes: 40,
  noteTitle: 120,
  noteBody: 5_000,
  noteHours: 9_999,
} as const;

export const creditRoles = [
  'cosplayer',
  'photographer',
  'wig',
  'make-up',
  'props',
  'armour',
  'sewing',
  '3d-print',
  'pattern',
  'assistant',
  'editor',
] as const satisfies CreditRole[];

export const sensitiveKinds = ['gore', 'horror', 'nudity', 'flashing'] as const satisfies SensitiveKind[];

/** Who is portrayed: listed in the catalogue, proposed for it, the maker's own, or not said yet. */
export type CharacterChoice =
  | { kind: 'none' }
  | { kind: 'listed'; slug: string; design: string | null }
  | { kind: 'proposed'; name: string; seriesTitle: string; sourceUrl: string | null }
  | { kind: 'own'; name: string };

/** `name` is a handle for a member, who is asked first, and otherwise plain words. */
export type CreditFields = { role: CreditRole; name: string; isMember: boolean };
export type NoteFields = { on: string; title: string; body: string; hours: number | null; photo: string | null };
export type Made = { handmade: number; bought: number; commissioned: number };

/** What a maker writes about an entry, whole: the form, its copy in the browser and the request have this shape. */
export type EntryFields = {
  title: string;
  story: string;
  character: CharacterChoice;
  credits: CreditFields[];
  made: Made | null;
  event: string;
  eventOn: string | null;
  tags: string[];
  sensitive: SensitiveKind | null;
  /** Somebody under 18 is in the photos: then it is for everyone. */
  showsMinor: boolean;
  notes: NoteFields[];
};

/** How a credit stands: accepted, asked, declined, or words that belong to no member. */
export type CreditStanding = CreditStatus | 'plain';
export type SavedCredit = CreditFields & { standing: CreditStanding };

export type SavedEntry = { savedAt: string; revision: number; credits: SavedCredit[] };
