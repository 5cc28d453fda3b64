'use client';

import { useState } from 'react';

/**
 * A part of the page that comes over the wire when it is first wanted: the part, and the wish for it. A part that did
 * not arrive is wished for again the next time; the page goes on without it.
 */
export function useLoaded<T>(load: () => Promise<T>): [T | null, () => void] {
  const [part, setPart] = useState<T | null>(null);
  const want = () => {
    load().then(
      (arrived) => setPart(() => arrived),
      () => undefined,
    );
  };
  return [part, want];
}
