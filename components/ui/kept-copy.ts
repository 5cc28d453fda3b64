import type { Copy } from './draft-keeper';

/** What was typed, in this browser under `key`. Storage may be full or forbidden: then the copy is simply not there. */
export function keptCopy<Fields>(key: string) {
  return {
    read: () => quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Copy<Fields> | null),
    write: (copy: Copy<Fields>) => void quietly(() => localStorage.setItem(key, JSON.stringify(copy))),
    clear: () => void quietly(() => localStorage.removeItem(key)),
  };
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
