import { makeMember, makeSession } from '@/db/factories';
import { findViewer, type Viewer } from '@/lib/viewer';

/** A member with a session, as a request of theirs would find them. */
export async function makeViewer(member?: { id: string }): Promise<Viewer> {
  const { id } = member ?? (await makeMember());
  const viewer = await findViewer((await makeSession(id)).id);
  if (!viewer) throw new Error('the session was not found');
  return viewer;
}
