import { createHash } from 'node:crypto';

/** Ten letters and digits that follow from a word: the demo has the same addresses on every machine. */
export function publicIdOf(key: string): string {
  const hash = createHash('sha256').update(`kitbash demo entry ${key}`).digest();
  return hash.readBigUInt64BE().toString(36).padStart(10, '0').slice(-10);
}

/** An entry of the demo in the text of a story. */
export const entry = (key: string) => ({ type: 'entry' as const, attrs: { id: publicIdOf(key) } });
