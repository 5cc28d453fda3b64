import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import type { Locale } from '@/lib/i18n/locales';
import { feedTag } from '../cache';
import { tagMark } from '../filters';
import { parseListPath, type Scope } from '../list-path';
import type { EntryCardView, EntryPage } from '../view';
import { pair, spreadMakers } from '../wall';
import type { CardRow } from './card-columns';
import { readList } from './listing';

export const pageSize = 40;

/**
 * A page of the list at `path` (`/`, `/top/week`, `/c/alita/new`…) as cards in the order of the wall, after a cursor
 * of an earlier page. Null when there is no such list, or the cursor is not one of its own.
 */
export async function listEntries(
  path: string,
  after: string | null,
  locale: Locale,
  limit = pageSize,
): Promise<EntryPage | null> {
  'use cache';
  const list = parseListPath(path);
  if (!list) return null;
  cacheTag(...tagsOfScope(list.scope));
  cacheLife({ stale: 60, revalidate: 60, expire: 3_600 });
  const page = await readList(path, after, Math.min(limit, pageSize));
  if (!page) return null;
  const mixed = list.scope.kind === 'all' && list.order !== 'top';
  const cards = page.rows.map((row) => toCard(row, locale));
  return { cards: pair(mixed ? spreadMakers(cards) : cards), next: page.next };
}

const tagsOfScope = (scope: Scope): string[] => {
  switch (scope.kind) {
    case 'all':
      return [feedTag];
    case 'design':
      return [`character:${scope.character}`];
    case 'member':
      return [`member:${scope.handle}`];
    default:
      return [`${scope.kind}:${scope.slug}`];
  }
};

/** A Japanese reader meets a Japanese character under her own name. */
export function toCard(row: CardRow, locale: Locale): EntryCardView {
  const native = row.nativeLang === locale ? row.nativeName : null;
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    maker: row.maker,
    character: { name: native ?? row.characterName, slug: row.characterSlug },
    votes: row.votes,
    photos: row.photos,
    sensitive: row.sensitive,
    ...(row.ratedByModerator && { ratedByModerator: true as const }),
    tags: row.tags.map(tagMark).join(' '),
    cover: { ...row.cover, ...gridWidths(row.cover) },
  };
}

/** Only the widths that a box of the wall can use, on screens of up to three pixels a point. */
function gridWidths({ width, height, webpWidths, avifWidths }: CardRow['cover']) {
  const wanted = width < height * 1.05 ? [320, 480, 640] : [480, 640, 960, 1280];
  const fitting = (made: number[]) => {
    const some = made.filter((one) => wanted.includes(one));
    return some.length > 0 ? some : made.slice(-1);
  };
  return { webpWidths: fitting(webpWidths), avifWidths: fitting(avifWidths) };
}
