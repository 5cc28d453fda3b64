import type { CuratorRight } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { type Refusal, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';

/** Look into the editor and answer what was sent in; arrange and write; publish; choose curators and open the doors. */
export type Act = 'review' | 'edit' | 'publish' | 'manage';
type Curator = Pick<Viewer, 'role' | 'suspended' | 'emailVerified'>;

/**
 * What a right in a gallery allows. The owner does everything while they are a moderator. An editor arranges, and publishes
 * when they are a moderator too. A reviewer answers what members send in. Admins own every gallery.
 */
export function actsOf({ role }: Pick<Viewer, 'role'>, right: CuratorRight | null): readonly Act[] {
  if (role === 'admin') return ['review', 'edit', 'publish', 'manage'];
  const isStaff = role === 'moderator';
  switch (right) {
    case 'owner':
      return isStaff ? ['review', 'edit', 'publish', 'manage'] : [];
    case 'editor':
      return isStaff ? ['review', 'edit', 'publish'] : ['review', 'edit'];
    case 'reviewer':
      return ['review'];
    default:
      return [];
  }
}

/** To those without any right a gallery in the making is not there. */
export function mayCurate(viewer: Curator | null, right: CuratorRight | null, act: Act): Refusal | null {
  const no = mayAct(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const acts = actsOf(viewer, right);
  if (acts.length === 0) return refuse('not_found');
  return acts.includes(act) ? null : refuse('forbidden', 'not_your_right');
}

/** New galleries and entries of the day are for moderators. */
export function mayPick(viewer: Curator | null): Refusal | null {
  if (!viewer) return refuse('sign_in');
  if (viewer.role === 'member') return refuse('not_found');
  return mayAct(viewer);
}
