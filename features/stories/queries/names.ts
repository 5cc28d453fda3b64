import 'server-only';
import type { StoryFields } from '@/db/schema';
import { type Findable, type Found, isEmbed, keyOf } from '../found';
import { listNames } from './find';

/** What the editor calls all that a story names: embedded, above the text, tied. What is not public has no name. */
export async function namesIn({ body, cover, characters, series }: StoryFields): Promise<Found[]> {
  const wanted = new Map<Findable, Set<string>>();
  const want = (kind: Findable, key: string) => wanted.set(kind, (wanted.get(kind) ?? new Set()).add(key));
  for (const block of body.content) {
    if (isEmbed(block)) want(block.type, keyOf(block.type, block.attrs).slice(block.type.length + 1));
  }
  for (const id of cover) want('entry', id);
  for (const slug of characters) want('character', slug);
  for (const slug of series) want('series', slug);
  const found = await Promise.all([...wanted].map(([kind, keys]) => listNames(kind, [...keys])));
  return found.flat();
}
