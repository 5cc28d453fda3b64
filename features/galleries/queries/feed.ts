import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { galleries } from '@/db/schema';
import { toCard } from '@/features/entries/queries/lists';
import type { Locale } from '@/lib/i18n/locales';
import type { FeedEntry } from '../view';
import { listShownItems } from './items';
import { isShown } from './shown';

/** The entries of a gallery that everyone sees, in its order, for its feed. At most a hundred: no gallery holds more. */
export async function listFeedEntries(slug: string, locale: Locale): Promise<FeedEntry[]> {
  const [gallery] = await db
    .select({ id: galleries.id })
    .from(galleries)
    .where(and(eq(galleries.slug, slug), isShown));
  const items = gallery ? await listShownItems(gallery.id) : [];
  return items.map((item) => ({ ...toCard(item, locale), note: item.note, publishedAt: item.publishedAt }));
}
