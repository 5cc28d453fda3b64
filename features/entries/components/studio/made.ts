import type { Made } from '../../fields';

/** Sets one share and takes the rest from the two others, in their proportion: the three are always 100. */
export function withShare(made: Made, name: keyof Made, percent: number): Made {
  const value = Math.min(100, Math.max(0, Math.round(Number.isFinite(percent) ? percent : 0)));
  const [first, second] = (['handmade', 'bought', 'commissioned'] as const).filter((other) => other !== name);
  if (!first || !second) return made;
  const rest = 100 - value;
  const before = made[first] + made[second];
  const toFirst = before === 0 ? rest : Math.round((rest * made[first]) / before);
  return { ...made, [name]: value, [first]: toFirst, [second]: rest - toFirst };
}
