import 'server-only';
import { desc } from 'drizzle-orm';
import { db } from '@/db/client';
import { stories } from '@/db/schema';
import { isPublic } from './is-public';

/** The addresses of the newest stories that everyone reads, at most a thousand, for machines that list the site. */
export async function listStorySlugs(): Promise<string[]> {
  const rows = await db
    .select({ slug: stories.slug })
    .from(stories)
    .where(isPublic)
    .orderBy(desc(stories.publishAt), desc(stories.id))
    .limit(1_000);
  return rows.map(({ slug }) => slug);
}
