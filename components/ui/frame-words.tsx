'use client';

import type { ReactNode } from 'react';
import english from '@/messages/frame/en';
import { WordsProvider } from './words';

/** The words of the frame: English is in the script, which a browser keeps; another language comes with each page. */
export function FrameWords({ words = english, children }: { words?: typeof english; children: ReactNode }) {
  return <WordsProvider words={words}>{children}</WordsProvider>;
}
