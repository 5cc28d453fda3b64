'use client';

import { type RefObject, useEffect, useState } from 'react';
import { useNotMet } from '@/features/accounts/viewer-store';

/**
 * How many cards of a wall the reader's filters hide, and whether the reader wants to see them this once. The rules that
 * hide them mark them too, with `--filtered`; who is out of sight (`--gone`) is not counted.
 */
export function useFiltered(wall: RefObject<HTMLUListElement | null>, cards: number) {
  const [count, setCount] = useState(0);
  const [shown, setShown] = useState(false);
  const notMet = useNotMet();
  // biome-ignore lint/correctness/useExhaustiveDependencies: more cards, or other people out of sight, are counted anew.
  useEffect(() => {
    const marked = [...(wall.current?.children ?? [])].filter((card) => {
      const style = getComputedStyle(card);
      return style.getPropertyValue('--filtered') === '1' && style.getPropertyValue('--gone') !== '1';
    });
    setCount(marked.length);
  }, [wall, cards, notMet]);
  return { count, shown, onToggle: () => setShown(!shown) };
}
