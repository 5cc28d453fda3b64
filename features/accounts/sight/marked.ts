import 'server-only';
import { createHmac } from 'node:crypto';
import { env } from '@/env';
import { markOf } from './mark';
import { listOutOfSight } from './out-of-sight';

/** Marks of those who are not there for a member, and handles of those whom the member muted. */
export type Marked = { gone: string[]; muted: string[] };

const inEights = 8;

/**
 * What a browser is told of whom its member does not meet. It need not know who, so it gets marks; and how many there are
 * would tell a member who blocked nobody that somebody blocked them, so marks of nobody fill them up to the next eight,
 * the same ones each time. A visitor gets none.
 */
export async function listMarked(viewerId: string | null): Promise<Marked> {
  const { gone, muted } = await listOutOfSight(viewerId);
  if (!viewerId) return { gone: [], muted };
  const missing = inEights - (gone.length % inEights);
  const nobodies = Array.from({ length: missing }, (_, place) => markOf(nobody(viewerId, place)));
  return { gone: [...gone.map(markOf), ...nobodies].sort(), muted };
}

/** No handle is as long as this. */
const nobody = (viewerId: string, place: number): string =>
  createHmac('sha256', env.secret).update(`nobody\n${viewerId}\n${place}`).digest('hex');
