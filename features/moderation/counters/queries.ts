import 'server-only';
import { desc, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { counterDifferences, siteState } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { mayModerate } from '../policy';
import { type Reckoning, reckoningKey } from './reconcile';

export type CounterReport = NonNullable<Awaited<ReturnType<typeof getCounters>>>;

/** When stored counts were last compared with the truth, and the newest 30 differences. Null for all but moderators. */
export async function getCounters(viewer: Viewer | null) {
  if (mayModerate(viewer)) return null;
  const [[last], differences] = await Promise.all([
    db.select({ value: siteState.value }).from(siteState).where(eq(siteState.key, reckoningKey)),
    db
      .select({
        id: counterDifferences.id,
        counter: counterDifferences.counter,
        stored: counterDifferences.stored,
        truth: counterDifferences.truth,
        createdAt: counterDifferences.createdAt,
      })
      .from(counterDifferences)
      .orderBy(desc(counterDifferences.createdAt), desc(counterDifferences.id))
      .limit(30),
  ]);
  return { last: (last?.value as Reckoning | undefined) ?? null, differences };
}
