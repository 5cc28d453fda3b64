import type { StoryFields } from '../schema/stories';

export type Lang = 'en' | 'ja';
export type Medium =
  | 'manga'
  | 'anime'
  | 'ova'
  | 'film'
  | 'television'
  | 'game'
  | 'novel'
  | 'comic'
  | 'play'
  | 'opera'
  | 'ballet'
  | 'poem'
  | 'legend'
  | 'history'
  | 'painting';
export type AppearanceStatus =
  | 'rumoured'
  | 'in_talks'
  | 'announced'
  | 'in_production'
  | 'post_production'
  | 'released'
  | 'cancelled';
export type ClaimTier = 'rumour' | 'report' | 'official';
export type DatePrecision = 'day' | 'week' | 'month' | 'year';
export type CatalogueClaim = {
  /** Names the claim among those about its appearance. */
  key: string;
  speaker: string;
  /** What was said, in our words. */
  statement: string;
  statementJa?: string;
  /** A few words as they were spoken. */
  quotation?: string;
  statedOn: string /* YYYY-MM-DD */;
  precision: DatePrecision;
  sourceName: string;
  sourceUrl: string;
  tier: ClaimTier;
  status: AppearanceStatus;
};
export type CatalogueAppearance = {
  slug: string;
  title: string;
  nativeTitle?: string;
  nativeLang?: string;
  medium: Medium;
  year?: number;
  endYear?: number;
  /** Where no claim says more. */
  status: AppearanceStatus;
  people: { name: string; role: string }[];
  claims?: CatalogueClaim[];
};
export type CatalogueAlias = {
  name: string;
  lang: string /* BCP 47, e.g. ja, ja-Latn, en, zh-Hant */;
  kind: 'name' | 'romanised' | 'nickname' | 'spoiler';
};
export type CatalogueDesign = {
  slug: string;
  name: string;
  nameJa?: string;
  appearance?: string /* appearance slug */;
  description?: string;
};
export type CatalogueNote = { heading: string; headingJa: string; body: string; bodyJa: string };
export type CatalogueCharacter = {
  slug: string;
  name: string;
  nativeName?: string;
  nativeLang?: string;
  summary: string;
  summaryJa: string;
  aliases: CatalogueAlias[];
  designs: CatalogueDesign[];
  notes?: CatalogueNote[];
};
export type CatalogueSeries = {
  slug: string;
  title: string;
  nativeTitle?: string;
  nativeLang?: string;
  creators: string;
  startedYear?: number;
  summary: string;
  summaryJa: string;
  appearances: CatalogueAppearance[];
  characters: CatalogueCharacter[];
};

/** A story that comes with the product. Its claims are named `series/appearance/key`. */
export type CatalogueStory = { slug: string; lang: Lang; publishedAt: string /* ISO */; fields: StoryFields };
