import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { characters, designs, series } from '@/db/schema';

/** Where a published entry is counted. */
export type Place = { characterId: string | null; seriesId: string | null; designId: string | null };

export const nowhere: Place = { characterId: null, seriesId: null, designId: null };

/**
 * Moves one published entry in the counts of characters, designs and series; `nowhere` is where it comes from when it is
 * published and where it goes when it is not. Rows are taken in one order, so that two moves never wait for each other.
 */
export async function moveCount(tx: Executor, from: Place, to: Place): Promise<void> {
  await shift(tx, characters, from.characterId, to.characterId);
  await shift(tx, designs, from.designId, to.designId);
  await shift(tx, series, from.seriesId, to.seriesId);
}

type Counted = typeof characters | typeof designs | typeof series;

async function shift(tx: Executor, table: Counted, from: string | null, to: string | null): Promise<void> {
  if (from === to) return;
  const steps = [
    { id: from, by: -1 },
    { id: to, by: 1 },
  ].sort((a, b) => (a.id ?? '').localeCompare(b.id ?? ''));
  for (const { id, by } of steps) {
    if (!id) continue;
    await tx
      .update(table)
      .set({ entryCount: sql`${table.entryCount} + ${by}` })
      .where(eq(table.id, id));
  }
}
