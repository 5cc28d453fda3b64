import 'server-only';
import { randomUUID } from 'node:crypto';
import { asc, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { cases } from '@/db/schema';
import { done, type Outcome, type Refusal, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import type { Bulk, Decision } from '../input';
import { mayModerate } from '../policy';
import { isDecidedTogether } from '../rules';
import { decideCase } from './decide';

export type Left = { caseId: string; number: number; refusal: Refusal };
type Many = { actions: string[]; left: Left[]; tags: string[] };

/**
 * Decides several cases alike. Each is decided by itself, with its own row in the record and its own reasons: what
 * somebody else has taken or decided meanwhile is left, with the reason, and stops none of the others. Points are given
 * to a member once, however many of the cases are theirs.
 */
export async function decideMany(
  viewer: Viewer | null,
  { cases: ids, ...decision }: Bulk,
  requestId: string = randomUUID(),
): Promise<Outcome<Many>> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  const many: Many = { actions: [], left: [], tags: [] };
  const struck = new Set<string | null>();
  for (const { id: caseId, number, kind, memberId } of await listChosen(ids)) {
    const one = { ...decision, caseId, ...(struck.has(memberId) && noPoints(decision)) } as Decision;
    const decided = isDecidedTogether(kind)
      ? await decideCase(viewer, one, requestId)
      : refuse('conflict', 'decided_alone');
    if (!decided.ok) {
      many.left.push({ caseId, number, refusal: decided });
      continue;
    }
    struck.add(memberId);
    many.actions.push(decided.value.actionId);
    many.tags.push(...decided.value.tags);
  }
  return done({ ...many, tags: [...new Set(many.tags)] });
}

/** In one order for everyone, the one in which they came. */
const listChosen = (ids: string[]) =>
  db
    .select({ id: cases.id, number: cases.number, kind: cases.kind, memberId: cases.memberId })
    .from(cases)
    .where(inArray(cases.id, ids))
    .orderBy(asc(cases.id));

const noPoints = (decision: object) => ('strikePoints' in decision ? { strikePoints: 0 } : {});
