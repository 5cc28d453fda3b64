import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { db, type Executor } from '@/db/client';
import { members, settingChanges, settings } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { settingsTag } from './cache';
import { definitions, type SettingKey, type Settings, settingKeys } from './definitions';
import { noChange, storedValue } from './input';
import { maySeeSettings } from './policy';

/** The settings for a page: kept until an admin changes one. */
export async function getSettings(): Promise<Settings> {
  'use cache';
  cacheTag(settingsTag);
  cacheLife({ stale: 60, revalidate: 300, expire: 3_600 });
  return readSettings();
}

/** The settings as they are now, for a write that depends on them: to be asked in its transaction. */
export async function readSettings(tx: Executor = db): Promise<Settings> {
  const rows = await tx.select({ key: settings.key, value: settings.value }).from(settings);
  const found = new Map(rows.map(({ key, value }) => [key, value]));
  return Object.fromEntries(
    settingKeys.map((key) => [key, storedValue(key).catch(definitions[key].initial).parse(found.get(key))]),
  ) as Settings;
}

export type SettingChange = Awaited<ReturnType<typeof readChanges>>[number];

/** What the page of settings shows: each as it is now, and the newest 20 changes. Null for members and strangers. */
export async function getSettingsPage(viewer: Viewer | null) {
  if (maySeeSettings(viewer)) return null;
  const [values, changes] = await Promise.all([readSettings(), readChanges()]);
  return { values, changes, seen: changes[0]?.id ?? noChange };
}

const readChanges = () =>
  db
    .select({
      id: settingChanges.id,
      key: sql<SettingKey>`${settingChanges.key}`,
      before: settingChanges.before,
      after: settingChanges.after,
      handle: members.handle,
      createdAt: settingChanges.createdAt,
    })
    .from(settingChanges)
    .leftJoin(members, eq(members.id, settingChanges.memberId))
    .orderBy(desc(settingChanges.id))
    .limit(20);
