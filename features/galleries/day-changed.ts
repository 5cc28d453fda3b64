import 'server-only';
import { entryTag } from '@/features/entries/cache';
import { postTags } from '@/lib/cache-refresh';
import { picksTag } from './cache';
import { listTurning } from './queries/picks';

/** Makes anew what shows the entry of the day. */
export async function renewPicks(): Promise<void> {
  const turning = await listTurning();
  await postTags([picksTag, ...turning.map(entryTag)]);
}
