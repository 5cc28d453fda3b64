import { alone, together } from './score';

export type Pair = { one: string; other: string; score: number };

/** Who belongs together: members joined by pairs of at least `together`. Two by themselves need `alone`. */
export function clustersOf<P extends Pair>(pairs: P[]): { members: string[]; pairs: P[]; score: number }[] {
  const strong = pairs.filter(({ score }) => score >= together);
  const leader = new Map<string, string>();
  const lead = (id: string): string => {
    const up = leader.get(id) ?? id;
    if (up === id) return id;
    const top = lead(up);
    leader.set(id, top);
    return top;
  };
  for (const { one, other } of strong) leader.set(lead(one), lead(other));
  const clusters = Map.groupBy(strong, ({ one }) => lead(one));
  return [...clusters.values()]
    .map((inside) => ({
      members: [...new Set(inside.flatMap(({ one, other }) => [one, other]))].sort(),
      pairs: inside,
      score: Math.max(...inside.map(({ score }) => score)),
    }))
    .filter(({ members, score }) => members.length > 2 || score >= alone)
    .sort((a, b) => b.score - a.score);
}
