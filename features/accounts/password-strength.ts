import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** The weakest that is taken: zxcvbn's 3 of 4, about 10^8 guesses. */
export const leastStrength = 3;

export const shortestPassword = 10;
export const longestPassword = 200;

let judge: Promise<ZxcvbnFactory> | undefined;

/**
 * 0 to 4. Words that belong to the person or the site make a password weaker. Only the first 64 characters are judged,
 * and few readings of digits as letters: the library's own bounds let one password of digits take seconds.
 */
export async function passwordStrength(password: string, personal: string[]): Promise<number> {
  judge ??= load();
  const own = personal
    .flatMap((word) => [word, word.split('@')[0] ?? '', ...word.split(/[@._-]+/)])
    .filter((word) => word.length > 2);
  return (await judge).check(password.slice(0, 64), [...own, 'kitbash', 'cosplay', 'cosplayer']).score;
}

async function load(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: 4,
  });
}
