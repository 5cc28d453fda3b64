import 'server-only';
import { eq } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { members, staffNotes } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import type { StaffNoteInput } from '../input';
import { mayJudge, mayModerate } from '../policy';

/** Leaves a note about a member for the other moderators; about a moderator or an admin only admins do. */
export async function addStaffNote(
  viewer: Viewer | null,
  { handle, body }: StaffNoteInput,
  tx: Executor = db,
): Promise<Outcome> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const [member] = await tx
    .select({ id: members.id, role: members.role })
    .from(members)
    .where(eq(members.handle, handle));
  if (!member) return refuse('not_found');
  const may = mayJudge(viewer, member);
  if (may) return may;
  await tx.insert(staffNotes).values({ memberId: member.id, authorId: viewer.id, body });
  return done();
}
