import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { characters, entries, members, photos } from '@/db/schema';
import type { Locale } from '@/lib/i18n/locales';
import type { EntryCardView } from '../view';
import { cardColumns } from './card-columns';
import { toCard } from './lists';

/** Cards of those of these entries that everyone may see, in the order of `publicIds`, which are at most 100. */
export async function listCardsByIds(publicIds: string[], locale: Locale): Promise<EntryCardView[]> {
  const wanted = [...new Set(publicIds)].slice(0, 100);
  if (wanted.length === 0) return [];
  const rows = await db
    .select(cardColumns)
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .innerJoin(photos, and(eq(photos.id, entries.coverPhotoId), sql`${photos.status} = 'ready'`))
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .where(and(inArray(entries.publicId, wanted), eq(entries.state, 'published')));
  return wanted.flatMap((id) => rows.filter((row) => row.id === id).map((row) => toCard(row, locale)));
}
