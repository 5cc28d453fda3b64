import 'server-only';
import { randomUUID } from 'node:crypto';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import { mayModerate } from '../policy';
import { undoDecision } from './undo';

type Undone = { undone: number; tags: string[] };

/**
 * Takes back one's own decisions that were made together, the last first: a photo comes back into an entry that is back.
 * What cannot be taken back any more stays decided; refused when that is all of them.
 */
export async function undoMany(
  viewer: Viewer | null,
  { actions }: { actions: string[] },
  requestId: string = randomUUID(),
): Promise<Outcome<Undone>> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const tags = new Set<string>();
  let undone = 0;
  let last: Outcome<Undone> = refuse('not_found');
  for (const action of [...actions].reverse()) {
    const one = await undoDecision(viewer, { action }, requestId);
    if (!one.ok) {
      last = one;
      continue;
    }
    undone += 1;
    for (const tag of one.value.tags) tags.add(tag);
  }
  return undone > 0 ? done({ undone, tags: [...tags] }) : last;
}
