import { type Refusal, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';

/** Changing and removing one's own photos; uploading asks `mayAct` of accounts, which wants a confirmed address too. */
export function mayManagePhotos(viewer: Pick<Viewer, 'suspended'> | null): Refusal | null {
  if (!viewer) return refuse('sign_in');
  return viewer.suspended ? refuse('suspended') : null;
}
