import 'server-only';
import { eq, lt, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { voteRingMembers, voteRingPairs, voteRings } from '@/db/schema';
import type { Pair } from './clusters';

type Evidence = Record<'bond' | 'toOther' | 'toOne' | 'devices' | 'networks' | 'minutes' | 'shared', number>;
export type KeptRing = {
  score: number;
  voters: { id: string; given: number; inside: number }[];
  targets: string[];
  pairs: (Pair & Evidence)[];
};

const keptDays = 30;

/**
 * Keeps what was found for 30 days. A ring that shares at least half of its members with one that is known is that one,
 * and keeps its number; what a moderator dismissed comes back only with a member who was not in it.
 */
export async function keepRings(found: KeptRing[]): Promise<void> {
  await db.transaction(async (tx) => {
    // Of two runs at once the second sees what the first has kept.
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('vote rings'))`);
    await tx.delete(voteRings).where(lt(voteRings.expiresAt, sql`now()`));
    const known = await listKnown(tx);
    for (const ring of found) await keep(tx, ring, takeKnown(known, ring));
  });
}

type Known = { id: string; members: string[] };

async function listKnown(tx: Executor): Promise<Known[]> {
  const rows = await tx
    .select({ id: voteRingMembers.ringId, member: voteRingMembers.memberId })
    .from(voteRingMembers)
    .where(eq(voteRingMembers.part, 'voter'));
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, of]) => ({ id, members: of.map(({ member }) => member) }));
}

/** The ring of those that are known which this one is most like. It is taken once. */
function takeKnown(known: Known[], { voters }: KeptRing): Known | undefined {
  const now = new Set(voters.map(({ id }) => id));
  const likeness = ({ members }: Known) => {
    const both = members.filter((id) => now.has(id)).length;
    return both / (now.size + members.length - both);
  };
  const [best] = known.filter((one) => likeness(one) >= 0.5).sort((a, b) => likeness(b) - likeness(a));
  if (best) known.splice(known.indexOf(best), 1);
  return best;
}

async function keep(tx: Executor, ring: KeptRing, known: Known | undefined): Promise<void> {
  const hasNew = known && ring.voters.some(({ id }) => !known.members.includes(id));
  const fresh = {
    score: ring.score,
    foundAt: sql`now()`,
    expiresAt: sql`now() + make_interval(days => ${keptDays})`,
  };
  const [row] = known
    ? await tx
        .update(voteRings)
        .set({ ...fresh, ...(hasNew && { dismissedAt: null, dismissedById: null }) })
        .where(eq(voteRings.id, known.id))
        .returning({ id: voteRings.id })
    : await tx.insert(voteRings).values(fresh).returning({ id: voteRings.id });
  if (!row) throw new Error('the ring was not kept');
  const ringId = row.id;
  await tx.delete(voteRingMembers).where(eq(voteRingMembers.ringId, ringId));
  await tx.delete(voteRingPairs).where(eq(voteRingPairs.ringId, ringId));
  await tx
    .insert(voteRingMembers)
    .values([
      ...ring.voters.map(({ id, given, inside }) => ({ ringId, memberId: id, part: 'voter' as const, given, inside })),
      ...ring.targets.map((id) => ({ ringId, memberId: id, part: 'target' as const, given: 0, inside: 0 })),
    ]);
  await tx.insert(voteRingPairs).values(
    ring.pairs.map(({ one, other, score, bond, toOther, toOne, devices, networks, minutes, shared }) => ({
      ...{ ringId, oneId: one, otherId: other, score, bond },
      ...{ toOther, toOne, devices, networks, minutes, shared },
    })),
  );
}
