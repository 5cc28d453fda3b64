/** A character as a search finds her. `alias` is the other name that was asked for, unless it would give a story away. */
export type FoundCharacter = {
  slug: string;
  name: string;
  nativeName: string | null;
  nativeLang: string | null;
  series: string;
  alias: { name: string; lang: string } | null;
  designs: Array<{ slug: string; name: string; nameJa: string | null }>;
};

/** Longer than any name: such a question finds nothing and asks the database nothing. */
export const longestQuestion = 120;
