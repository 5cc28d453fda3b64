import { mayAct } from '@/features/accounts/policy';
import { type Refusal, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';

/** Entries belong to their maker. To anyone else an entry that is not theirs is not there, published or not. */
export function mayEditEntry(viewer: Viewer | null, entry: { memberId: string } | null): Refusal | null {
  const no = mayAct(viewer);
  if (no) return no;
  return entry && entry.memberId === viewer?.id ? null : refuse('not_found');
}
