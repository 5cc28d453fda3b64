/** What one member gave in the days that are looked at: how many votes, and to which makers. */
export type Giver = { id: string; given: number; to: ReadonlyMap<string, number> };

/** What two members' votes have in common. Votes that a moderator voided are in none of it. */
export type Signs = {
  /** Votes of both from the same address by the same kind of browser on the same day: of each place the lesser number. */
  devices: number;
  /** The same from the same address, whatever the browser; at least `devices`. */
  networks: number;
  /** Entries that both voted for within two minutes, at a time when few others did. */
  minutes: number;
  /** Entries that both voted for; at least `minutes`. */
  shared: number;
};

/** With fewer votes than this, nothing can be said of a member. */
export const leastGiven = 5;
/** From here on two belong together; and two who belong to nobody else only from `alone` on. */
export const together = 0.4;
export const alone = 0.6;

/**
 * How much two members' votes look agreed upon, 0 to 1: `bond × (1 − (1 − place) × (1 − time))`.
 *
 * - `bond`, how alike their votes fall: with `s(a→c)` the share of a's votes that went to entries of c,
 *   `Σ min(s(a→c), s(b→c)) + min(s(a→b), s(b→a))` over all other makers c. It is 1 for two who vote for the same makers
 *   in the same shares, or for nobody but one another. An account that serves one maker gets nothing back, so half of the
 *   larger of `s(a→b)`, `s(b→a)` is taken when that is more.
 * - `place`, whether it is one hand: `1 − (1 − d / (d + 2)) × (1 − n / (2 (n + 4)))` with d votes from the same device and n
 *   more from the same network. A network is half of a sign at most: a household, a school and a convention have one.
 * - `time`, whether it is one moment: `m / shared × m / (m + 3)` with m entries voted for within the same two minutes.
 *
 * The two are multiplied because each alone is innocent. Friends vote for each other all year, from their own homes at
 * their own times: their bond is high and the rest is nothing. People on the wireless of a convention share a place, and
 * vote for whatever they like. A ring needs both: the same votes, by the same hand or at the same moment. The numbers
 * added below the lines keep two or three coincidences from saying much.
 */
export function scorePair(a: Giver, b: Giver, { devices, networks, minutes, shared }: Signs) {
  const bond = bondOf(a, b);
  const more = networks - devices;
  const place = 1 - (1 - devices / (devices + 2)) * (1 - more / (2 * (more + 4)));
  const time = shared === 0 ? 0 : (minutes / shared) * (minutes / (minutes + 3));
  return { bond, score: bond * (1 - (1 - place) * (1 - time)) };
}

function bondOf(a: Giver, b: Giver): number {
  const ab = share(a, b.id);
  const ba = share(b, a.id);
  let alike = Math.min(ab, ba);
  for (const maker of a.to.keys()) if (maker !== b.id) alike += Math.min(share(a, maker), share(b, maker));
  return Math.min(1, Math.max(alike, Math.max(ab, ba) / 2));
}

const share = ({ given, to }: Giver, maker: string): number => (given === 0 ? 0 : (to.get(maker) ?? 0) / given);
