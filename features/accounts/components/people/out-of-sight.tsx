'use client';

import { notFound } from 'next/navigation';
import { markOf } from '../../sight/mark';
import { useNotMet } from '../../viewer-store';

/**
 * A page about a member who is not there for this viewer becomes the page that is not there. The server answers so by
 * itself; this is for a page that came out of a cache on the way, or was open when the block was made.
 */
export function OutOfSight({ handle }: { handle: string }) {
  if (useNotMet().gone.has(markOf(handle))) notFound();
  return null;
}
