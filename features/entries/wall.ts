type Sized = { cover: { width: number; height: number } };
type Made = { maker: string };

/** The shape of a photo's box in a wall, width by height: very long and very tall photos are cropped there. */
export const boxRatio = ({ cover }: Sized): number => Math.min(2.4, Math.max(0.5, cover.width / cover.height));

/** Whether the box shows less than the photo, so that its focus point matters. */
export const isCropped = ({ cover }: Sized): boolean => {
  const ratio = cover.width / cover.height;
  return ratio < 0.5 || ratio > 2.4;
};

/**
 * At most `most` entries by one maker in any `window` that follow one another: what is over is put off to the next
 * place that has room. When there is none, the rest follows at the end: nothing is lost.
 */
export function spreadMakers<T extends Made>(entries: readonly T[], most = 2, window = 20): T[] {
  const waiting = [...entries];
  const placed: T[] = [];
  while (waiting.length > 0) {
    const near = placed.slice(-(window - 1));
    const fits = waiting.findIndex(({ maker }) => near.filter((other) => other.maker === maker).length < most);
    if (fits < 0) return [...placed, ...waiting];
    placed.push(...waiting.splice(fits, 1));
  }
  return placed;
}

/**
 * On a phone a portrait stands alone and huge unless a partner fits beside it: their ratios must sum to less than
 * 1.82. Such a partner is pulled forward by at most four places.
 */
export function pair<T extends Sized>(entries: readonly T[]): T[] {
  const waiting = [...entries];
  const placed: T[] = [];
  for (let first = waiting.shift(); first; first = waiting.shift()) {
    placed.push(first);
    const ratio = boxRatio(first);
    if (ratio >= 1.05) continue;
    const partner = waiting.slice(0, 5).findIndex((other) => boxRatio(other) < 1.05 && ratio + boxRatio(other) < 1.82);
    if (partner >= 0) placed.push(...waiting.splice(partner, 1));
  }
  return placed;
}

/** The wall of a wide desk, in CSS pixels: 1440 less its gutters. */
const desk = { width: 1376, height: 330, gap: 16 };

/** Cuts a list at the end of a row, for walls with something below them. A list of less than one row stays whole. */
export function wholeRows<T extends Sized>(entries: readonly T[], { width, height, gap } = desk): T[] {
  let end = 0;
  let filled = 0;
  for (const [index, entry] of entries.entries()) {
    const box = boxRatio(entry) * height;
    if (filled > 0 && filled + gap + box > width) {
      end = index;
      filled = 0;
    }
    filled += (filled > 0 ? gap : 0) + box;
  }
  return end === 0 ? [...entries] : entries.slice(0, end);
}
