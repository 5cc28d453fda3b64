import 'server-only';
import { desc, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { settingChanges, settings } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { settingKeys } from './definitions';
import { noChange, type SettingsInput } from './input';
import { mayChangeSettings } from './policy';
import { readSettings } from './queries';

/**
 * Writes the settings that differ from what they are, each with a row that says who changed it from what to what.
 * `seen` older than the newest change is a conflict: an admin never undoes what another one set a moment ago.
 */
export async function changeSettings(
  viewer: Viewer | null,
  { seen, ...wanted }: SettingsInput,
  tx: Executor = db,
): Promise<Outcome<{ changed: number }>> {
  const no = mayChangeSettings(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    // A setting without a row has nothing to lock: admins come one after the other.
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('settings'))`);
    const [newest] = await tx
      .select({ id: settingChanges.id })
      .from(settingChanges)
      .orderBy(desc(settingChanges.id))
      .limit(1);
    if ((newest?.id ?? noChange) !== seen) return refuse('conflict', 'settings_changed');
    const now = await readSettings(tx);
    const changed = settingKeys.filter((key) => now[key] !== wanted[key]);
    for (const key of changed) {
      const row = { value: wanted[key], changedById: viewer.id };
      await tx
        .insert(settings)
        .values({ key, ...row })
        .onConflictDoUpdate({ target: settings.key, set: { ...row, changedAt: sql`now()` } });
      await tx.insert(settingChanges).values({ key, before: now[key], after: wanted[key], memberId: viewer.id });
    }
    return done({ changed: changed.length });
  });
}
