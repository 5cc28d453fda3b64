import type { Giver } from './score';

const most = 5;
const leastShare = 0.15;

/**
 * Makers outside of a ring who get its votes: at least 15 % of them, from half of its voters. They need not know of it,
 * which is why they are named apart.
 */
export function targetsOf(ring: Giver[]): string[] {
  const inside = new Set(ring.map(({ id }) => id));
  const all = ring.reduce((sum, { given }) => sum + given, 0);
  const got = new Map<string, { votes: number; voters: number }>();
  for (const { to } of ring) {
    for (const [maker, votes] of to) {
      const so = got.get(maker) ?? { votes: 0, voters: 0 };
      if (!inside.has(maker)) got.set(maker, { votes: so.votes + votes, voters: so.voters + 1 });
    }
  }
  return [...got]
    .filter(([, { votes, voters }]) => votes >= all * leastShare && voters * 2 >= ring.length)
    .sort(([, a], [, b]) => b.votes - a.votes)
    .slice(0, most)
    .map(([maker]) => maker);
}
