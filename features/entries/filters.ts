import type { KindChoice, SensitiveKind } from '@/db/schema';
import { markOf } from '@/features/accounts/sight/mark';

/** What a member chose not to meet in walls, and what to do with each sensitive kind: blurred unless chosen otherwise. */
export type Filters = {
  kinds: Record<SensitiveKind, KindChoice>;
  tags: { slug: string; name: string }[];
  words: string[];
};

export const kindChoices = ['show', 'blur', 'hide'] as const satisfies KindChoice[];
export const mostFilters = 50;
export const longestWord = 40;

export const everythingBlurred: Filters['kinds'] = { gore: 'blur', horror: 'blur', nudity: 'blur', flashing: 'blur' };

/**
 * Words as filters compare them: width, case and what stands between them do not matter. Only letters, digits and single
 * spaces are left.
 */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}ー]+/u)
    .filter(Boolean)
    .join(' ');

/**
 * The name of a tag in a card: 26 bits of its slug, in base 36, which weigh half of it. Of a hundred members who filter
 * 50 tags each, on a site with 20,000, about two miss one more tag than they chose.
 */
export const tagMark = (slug: string): string => markOf(slug).slice(-5);

/** What a card of a wall says about its entry for filters and blocks; the viewer's own style rules match on these. */
export const sightOf = (card: {
  maker: string;
  title: string;
  character: { name: string };
  sensitive: SensitiveKind | null;
  tags: string;
}) => ({
  'data-by': markOf(card.maker),
  'data-kind': card.sensitive ?? undefined,
  'data-tags': card.tags || undefined,
  'data-words': ` ${plainWords(`${card.title} ${card.character.name}`)} `,
});
