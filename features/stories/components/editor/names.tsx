'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import { type Found, keyOf } from '../../found';

type Names = {
  nameOf: (kind: string, attrs: Record<string, string>) => Found | undefined;
  add: (found: Found) => void;
};

const NamesContext = createContext<Names>({ nameOf: () => undefined, add: () => undefined });

/** What the things are called that the story names: those it came with, and those found since. */
export function NamesProvider({ known, children }: { known: Found[]; children: ReactNode }) {
  const [names, setNames] = useState(() => new Map(known.map((found) => [keyOf(found.kind, found.attrs), found])));
  const add = (found: Found) => setNames((before) => new Map(before).set(keyOf(found.kind, found.attrs), found));
  const nameOf: Names['nameOf'] = (kind, attrs) => names.get(keyOf(kind, attrs));
  return <NamesContext value={{ nameOf, add }}>{children}</NamesContext>;
}

export const useNames = () => useContext(NamesContext);
