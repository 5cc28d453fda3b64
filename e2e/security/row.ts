import type { Asked } from './ask';
import type { World } from './world';

/** Statuses for a stranger, another member, the owner, a suspended, an unverified member, a moderator, an admin. */
export type Statuses = [number, number, number, number, number, number, number];
export type Row = { route: string; method?: string; ask: (world: World) => Asked; expect: Statuses };

export const everyone = (status: number): Statuses => [status, status, status, status, status, status, status];
export const membersOnly: Statuses = [307, 200, 200, 200, 200, 200, 200];
/** What only the owner may see: to others it is as if it were not there. */
export const ownersOnly: Statuses = [401, 404, 200, 404, 404, 404, 404];

/** A page as everyone asks for it. */
export const page = (route: string, path: (world: World) => string, expect = everyone(200)): Row => ({
  route: `/[locale]${route}`,
  ask: (world) => ({ path: path(world) }),
  expect,
});
