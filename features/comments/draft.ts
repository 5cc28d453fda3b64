'use client';

const keyOf = (id: string) => `kitbash.draft.${id}`;

/** What was typed into a field of this tab and has not arrived yet. Without storage there is none. */
export const keptDraft = (id: string): string => attempt(() => sessionStorage.getItem(keyOf(id))) ?? '';

export const keepDraft = (id: string, text: string): void =>
  void attempt(() => (text ? sessionStorage.setItem(keyOf(id), text) : sessionStorage.removeItem(keyOf(id))));

export const forgetDraft = (id: string): void => void attempt(() => sessionStorage.removeItem(keyOf(id)));

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
