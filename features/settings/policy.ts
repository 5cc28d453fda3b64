import { type Refusal, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';

type Asking = Pick<Viewer, 'role' | 'suspended'>;

/** Moderators know by what they work. To members the settings are not there. */
export function maySeeSettings(viewer: Asking | null): Refusal | null {
  if (!viewer) return refuse('sign_in');
  if (viewer.role === 'member') return refuse('not_found');
  return viewer.suspended ? refuse('suspended') : null;
}

export function mayChangeSettings(viewer: Asking | null): Refusal | null {
  return maySeeSettings(viewer) ?? (viewer?.role === 'admin' ? null : refuse('forbidden', 'admins_only'));
}
