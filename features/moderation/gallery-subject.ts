import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { entries, galleries, galleryCurators, galleryItems, gallerySections, members } from '@/db/schema';
import { isShown } from '@/features/galleries/queries/shown';
import { galleryPath } from '@/features/galleries/view';
import type { Subject } from './subjects';

/**
 * A gallery that everyone sees, its owner answering for it. What is kept of it is what its curators wrote and which
 * entries they chose, as readers saw them; the pictures are their makers' and are reported with the entries.
 */
export async function findGallery(tx: Executor, slug: string): Promise<Subject | null> {
  const [found] = await tx
    .select({
      id: galleries.id,
      title: galleries.title,
      words: galleries.words,
      otherTitle: galleries.otherTitle,
      otherWords: galleries.otherWords,
      quote: galleries.quote,
      memberId: members.id,
      handle: members.handle,
      role: members.role,
    })
    .from(galleries)
    .leftJoin(galleryCurators, and(eq(galleryCurators.galleryId, galleries.id), eq(galleryCurators.right, 'owner')))
    .leftJoin(members, eq(members.id, galleryCurators.memberId))
    .where(and(eq(galleries.slug, slug), isShown));
  if (!found) return null;
  const { id, title, memberId, handle, role } = found;
  const said = [found.words, found.otherTitle, found.otherWords, ...(await listParts(tx, id)), found.quote];
  return {
    ...{ kind: 'gallery', id, hostId: null, pictures: [] },
    member: memberId && handle && role ? { id: memberId, handle, role } : null,
    seen: { title, text: said.filter(Boolean).join('\n').slice(0, 20_000), path: galleryPath({ slug }) },
  };
}

/** The sections in order, each followed by its entries as "Title, maker: note". */
async function listParts(tx: Executor, galleryId: string): Promise<string[]> {
  const rows = await tx
    .select({
      section: gallerySections.id,
      title: gallerySections.title,
      words: gallerySections.words,
      entry: sql<string | null>`${entries.title} || ', ' || ${members.handle}::text`,
      note: galleryItems.note,
    })
    .from(gallerySections)
    .leftJoin(galleryItems, eq(galleryItems.sectionId, gallerySections.id))
    .leftJoin(entries, and(eq(entries.id, galleryItems.entryId), eq(entries.state, 'published')))
    .leftJoin(members, eq(members.id, entries.memberId))
    .where(eq(gallerySections.galleryId, galleryId))
    .orderBy(asc(gallerySections.position), asc(galleryItems.position));
  return rows.flatMap(({ section, title, words, entry, note }, at) => [
    ...(rows[at - 1]?.section === section ? [] : [title, words]),
    ...(entry ? [note ? `${entry}: ${note}` : entry] : []),
  ]);
}
