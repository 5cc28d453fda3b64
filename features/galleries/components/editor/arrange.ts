import type { ArrangedItem, ArrangedSection, Arrangement } from '../../studio-view';

/** Where an item stands: its section, and its place there from 0 on. */
export type Place = { section: string; at: number };

export function placeOf({ sections }: Arrangement, entry: string): Place | null {
  for (const { key, items } of sections) {
    const at = items.findIndex((item) => item.entry === entry);
    if (at >= 0) return { section: key, at };
  }
  return null;
}

/** The number of an item in the whole gallery, from 1 on. */
export const numberOf = (arrangement: Arrangement, entry: string): number =>
  allItems(arrangement).findIndex((item) => item.entry === entry) + 1;

export const allItems = ({ sections }: Arrangement): ArrangedItem[] => sections.flatMap(({ items }) => items);

export function addItem(arrangement: Arrangement, entry: string): Arrangement {
  if (placeOf(arrangement, entry)) return arrangement;
  const item = { entry, photo: null, note: '', lead: false };
  const last = arrangement.sections.at(-1)?.key ?? '';
  return changeSection(arrangement, last, ({ items }) => ({ items: [...items, item] }));
}

export const changeItem = (arrangement: Arrangement, entry: string, change: Partial<ArrangedItem>): Arrangement => ({
  ...arrangement,
  sections: arrangement.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.entry === entry ? { ...item, ...change } : item)),
  })),
});

export const removeItem = (arrangement: Arrangement, entry: string): Arrangement => ({
  ...arrangement,
  cover: arrangement.cover === entry ? null : arrangement.cover,
  sections: arrangement.sections.map((section) => ({
    ...section,
    items: section.items.filter((item) => item.entry !== entry),
  })),
});

/** Puts an item at a place of a section; places beyond its end are its end. */
export function moveItem(arrangement: Arrangement, entry: string, { section, at }: Place): Arrangement {
  const item = allItems(arrangement).find((one) => one.entry === entry);
  if (!item) return arrangement;
  const { cover, ...without } = removeItem(arrangement, entry);
  return changeSection({ ...without, cover: arrangement.cover ?? cover }, section, ({ items }) => ({
    items: items.toSpliced(Math.max(0, Math.min(at, items.length)), 0, item),
  }));
}

/** One place on or back, over the edges of sections. */
export function stepItem(arrangement: Arrangement, entry: string, by: 1 | -1): Arrangement {
  const place = placeOf(arrangement, entry);
  if (!place) return arrangement;
  const { sections } = arrangement;
  const index = sections.findIndex(({ key }) => key === place.section);
  const at = place.at + by;
  if (at >= 0 && at < (sections[index]?.items.length ?? 0)) return moveItem(arrangement, entry, { ...place, at });
  const next = sections[index + by];
  return next ? moveItem(arrangement, entry, { section: next.key, at: by > 0 ? 0 : next.items.length }) : arrangement;
}

/** To the end of the section before or after. */
export function stepSection(arrangement: Arrangement, entry: string, by: 1 | -1): Arrangement {
  const place = placeOf(arrangement, entry);
  const index = arrangement.sections.findIndex(({ key }) => key === place?.section);
  const next = arrangement.sections[index + by];
  return place && next ? moveItem(arrangement, entry, { section: next.key, at: next.items.length }) : arrangement;
}

export const changeSection = (
  arrangement: Arrangement,
  key: string,
  change: (section: ArrangedSection) => Partial<ArrangedSection>,
): Arrangement => ({
  ...arrangement,
  sections: arrangement.sections.map((one) => (one.key === key ? { ...one, ...change(one) } : one)),
});

export function addSection(arrangement: Arrangement): Arrangement {
  const numbers = arrangement.sections.map(({ key }) => Number(key.replace(/\D/g, '')) || 0);
  const key = `s${Math.max(0, ...numbers) + 1}`;
  return { ...arrangement, sections: [...arrangement.sections, { key, title: '', words: '', items: [] }] };
}

/** Its entries join the section before it. The first section stays. */
export function removeSection(arrangement: Arrangement, key: string): Arrangement {
  const index = arrangement.sections.findIndex((section) => section.key === key);
  const [before, gone] = [arrangement.sections[index - 1], arrangement.sections[index]];
  if (!before || !gone) return arrangement;
  const joined = changeSection(arrangement, before.key, ({ items }) => ({ items: [...items, ...gone.items] }));
  return { ...joined, sections: joined.sections.filter((section) => section.key !== key) };
}

/** A section changes places with the one before or after it. */
export function stepWholeSection(arrangement: Arrangement, key: string, by: 1 | -1): Arrangement {
  const index = arrangement.sections.findIndex((section) => section.key === key);
  const moved = arrangement.sections[index];
  if (!moved || !arrangement.sections[index + by]) return arrangement;
  return { ...arrangement, sections: arrangement.sections.toSpliced(index, 1).toSpliced(index + by, 0, moved) };
}

/** How many items stand in the sections before this one. */
export function countBefore({ sections }: Arrangement, key: string): number {
  const index = sections.findIndex((section) => section.key === key);
  return sections.slice(0, index).reduce((sum, { items }) => sum + items.length, 0);
}
