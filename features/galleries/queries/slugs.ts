import 'server-only';
import { desc } from 'drizzle-orm';
import { db } from '@/db/client';
import { galleries } from '@/db/schema';
import { isShown } from './shown';

/** The addresses of the newest galleries that everyone sees, at most a thousand, for machines that list the site. */
export async function listGallerySlugs(): Promise<string[]> {
  const rows = await db
    .select({ slug: galleries.slug })
    .from(galleries)
    .where(isShown)
    .orderBy(desc(galleries.publishedAt), desc(galleries.id))
    .limit(1_000);
  return rows.map(({ slug }) => slug);
}
