import 'server-only';
import { db, type Executor } from '@/db/client';
import { caseNotes } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import type { NoteInput } from '../input';
import { mayJudge, mayModerate } from '../policy';
import { findJudged } from '../queries/judged';

/** Leaves a word or an opinion for the other moderators. Not on a case about oneself. */
export async function addNote(
  viewer: Viewer | null,
  { caseId, body, opinion }: NoteInput,
  tx: Executor = db,
): Promise<Outcome> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const judged = await findJudged(tx, caseId);
  if (!judged) return refuse('not_found');
  const may = mayJudge(viewer, judged.member);
  if (may) return may;
  await tx.insert(caseNotes).values({ caseId, moderatorId: viewer.id, body, opinion: opinion ?? null });
  return done();
}
