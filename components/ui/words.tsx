'use client';

import { createContext, type ReactNode, useContext } from 'react';

type Words = { [space: string]: { [key: string]: string } };
type Values = Record<string, string | number>;

const WordsContext = createContext<Words>({});

/**
 * The sentences that scripts on public pages say, from the `client` namespace. A whole message formatter would weigh
 * more than all of those scripts, so these sentences have no plurals: `{name}` is all that is filled in.
 */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  // Inside another provider it adds to the words of that one.
  const outer = useContext(WordsContext);
  return <WordsContext value={{ ...outer, ...words }}>{children}</WordsContext>;
}

/** `say('vote', { title })` gives the sentence `client.<space>.vote`. */
export function useWords(space: string): (key: string, values?: Values) => string {
  const words = useContext(WordsContext)[space] ?? {};
  return (key, values = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (gap, name) => String(values[name] ?? gap));
}
