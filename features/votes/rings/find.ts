import 'server-only';
import { clustersOf } from './clusters';
import { countShared, findSigns, listGivers } from './evidence';
import { type KeptRing, keepRings } from './keep';
import { type Giver, scorePair } from './score';
import { targetsOf } from './targets';

/** Looks at the votes of the last 30 days and keeps whose look agreed upon. Run again, it finds the same. */
export async function findRings(): Promise<void> {
  const signs = await findSigns();
  const givers = await listGivers([...new Set(signs.flatMap(({ one, other }) => [one, other]))]);
  const known = signs.filter(({ one, other }) => givers.has(one) && givers.has(other));
  const shared = await countShared(known);
  const pairs = known.map((found, at) => {
    const [one, other] = [givers.get(found.one) as Giver, givers.get(found.other) as Giver];
    // A vote that was given a moment ago may be in one reading and not in the other.
    const evidence = { ...found, shared: Math.max(shared[at] ?? 0, found.minutes) };
    return {
      ...evidence,
      ...{ toOther: one.to.get(other.id) ?? 0, toOne: other.to.get(one.id) ?? 0 },
      ...scorePair(one, other, evidence),
    };
  });
  await keepRings(
    clustersOf(pairs).map((cluster): KeptRing => {
      const voters = cluster.members.map((id) => givers.get(id) as Giver);
      const targets = targetsOf(voters);
      const inside = new Set([...cluster.members, ...targets]);
      return {
        ...{ score: cluster.score, pairs: cluster.pairs, targets },
        voters: voters.map(({ id, given, to }) => ({ id, given, inside: sumOf(to, inside) })),
      };
    }),
  );
}

const sumOf = (to: ReadonlyMap<string, number>, makers: Set<string>): number =>
  [...to].reduce((sum, [maker, votes]) => sum + (makers.has(maker) ? votes : 0), 0);
