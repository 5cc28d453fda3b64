import compile from 'icu-minify/compile';

export type Messages = { [key: string]: string | Messages };

/** Every sentence by its whole key, such as `shell.title`. */
export function flatten(messages: Messages, before = ''): Map<string, string> {
  const pairs = Object.entries(messages).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : [...flatten(value, `${before}${name}.`)],
  );
  return new Map(pairs);
}

/** What is missing in one of the languages, empty, not readable, or has other gaps to fill in than in the other. */
export function compareLanguages(en: Map<string, string>, ja: Map<string, string>): string[] {
  const keys = [...new Set([...en.keys(), ...ja.keys()])];
  return keys.flatMap((key) => {
    const [english, japanese] = [en.get(key), ja.get(key)];
    if (!english?.trim()) return [`messages/en: ${key} is missing`];
    if (!japanese?.trim()) return [`messages/ja: ${key} is missing`];
    const [inEnglish, inJapanese] = [gapsOf(english), gapsOf(japanese)];
    if (inEnglish === null || inJapanese === null) return [`messages: ${key} is not readable`];
    if (inEnglish === inJapanese) return [];
    return [`messages: ${key} has the gaps ${inEnglish || 'none'} in English and ${inJapanese || 'none'} in Japanese`];
  });
}

/** The names of the arguments and tags of a sentence, in the order of the alphabet; null when it cannot be read. */
function gapsOf(sentence: string): string | null {
  try {
    const parts: unknown = compile(sentence);
    const names = Array.isArray(parts) ? parts.flatMap(namesIn) : [];
    return [...new Set(names)].sort().join(', ');
  } catch {
    return null;
  }
}

/** A gap is compiled to `[name, …]`; the branches of a plural or a choice are in an object, the inside of a tag beside. */
function namesIn(part: unknown): string[] {
  if (!Array.isArray(part)) return [];
  const [name, ...rest] = part as unknown[];
  return [...(typeof name === 'string' ? [name] : []), ...rest.flatMap(inside)];
}

function inside(part: unknown): string[] {
  if (Array.isArray(part) || typeof part !== 'object' || part === null) return namesIn(part);
  return Object.values(part).flatMap((branch) => (Array.isArray(branch) ? branch.flatMap(namesIn) : []));
}
