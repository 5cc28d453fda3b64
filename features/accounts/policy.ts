import { type Refusal, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';

type Actor = Pick<Viewer, 'suspended' | 'emailVerified'>;

/** Voting, commenting, uploading and publishing ask this first: signed in, not suspended, address confirmed. */
export function mayAct(viewer: Actor | null): Refusal | null {
  if (!viewer) return refuse('sign_in');
  if (viewer.suspended) return refuse('suspended');
  return viewer.emailVerified ? null : refuse('forbidden', 'unverified');
}

/** What moderators and admins keep for everyone, such as claims and stories: to others these desks are not there. */
export function mayKeep(viewer: Pick<Viewer, 'role' | 'suspended'> | null): Refusal | null {
  if (!viewer) return refuse('sign_in');
  if (viewer.role === 'member') return refuse('not_found');
  return viewer.suspended ? refuse('suspended') : null;
}
