import type { Role } from '@/db/schema';
import { type Refusal, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';

type Moderator = Pick<Viewer, 'id' | 'role' | 'suspended'>;

/** The desk of the moderators is not there for anyone else. */
export function mayModerate(viewer: Moderator | null): Refusal | null {
  if (!viewer) return refuse('sign_in');
  if (viewer.role === 'member') return refuse('not_found');
  return viewer.suspended ? refuse('suspended') : null;
}

/** What an admin alone may see and do. */
export function mayAdminister(viewer: Moderator | null): Refusal | null {
  const no = mayModerate(viewer);
  if (no) return no;
  return viewer?.role === 'admin' ? null : refuse('not_found');
}

/** Nobody judges what they did themselves, and of moderators and admins only an admin judges. */
export function mayJudge(viewer: Moderator, judged: { id: string; role: Role } | null): Refusal | null {
  if (judged?.id === viewer.id) return refuse('forbidden', 'own_case');
  return judged && judged.role !== 'member' && viewer.role !== 'admin' ? refuse('forbidden', 'staff_case') : null;
}
