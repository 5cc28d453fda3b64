import { eq, sql } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { settingChanges, settings } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { makeAdmin, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { definitions, type Settings, settingKeys } from './definitions';
import { settingsInput } from './input';
import { changeSettings } from './mutations';
import { getSettingsPage, readSettings } from './queries';

const initial = Object.fromEntries(settingKeys.map((key) => [key, definitions[key].initial])) as Settings;
const newest = async () => (await getSettingsPage(await makeAdmin()))?.seen ?? '';
const change = async (viewer: Viewer | null, given: Partial<Settings>, seen?: string) =>
  changeSettings(viewer, { ...(await readSettings()), ...given, seen: seen ?? (await newest()) });
const form = (given: Record<string, string> = {}) => ({
  seen: '00000000-0000-0000-0000-000000000000',
  ...Object.fromEntries(
    Object.entries(initial).map(([key, value]) => [key, typeof value === 'boolean' ? 'on' : String(value)]),
  ),
  ...given,
});

afterEach(async () => {
  await db.delete(settings);
});

test('without rows everything is what the code begins with, and a row that cannot be is as none', async () => {
  expect(await readSettings()).toEqual(initial);
  await db.insert(settings).values([
    { key: 'waitingBase', value: 7 },
    { key: 'approvalsToTrust', value: 10_000 },
    { key: 'firstEntriesWait', value: 3 },
    { key: 'somethingElse', value: 1 },
  ]);
  expect(await readSettings()).toEqual({ ...initial, waitingBase: 7 });
});

test('an admin changes what differs, and each change says who and from what to what', async () => {
  const admin = await makeAdmin();
  expect(await change(admin, { waitingBase: 5, firstEntriesWait: false })).toMatchObject({ value: { changed: 2 } });
  expect(await readSettings()).toEqual({ ...initial, waitingBase: 5, firstEntriesWait: false });
  expect(await change(admin, {})).toMatchObject({ value: { changed: 0 } });
  const page = await getSettingsPage(admin);
  expect(page?.changes.filter(({ handle }) => handle === admin.handle)).toMatchObject([
    { key: 'waitingBase', before: 3, after: 5 },
    { key: 'firstEntriesWait', before: true, after: false },
  ]);
});

test('of two admins at once the second is told', async () => {
  const seen = await newest();
  const [one, two] = [await makeAdmin(), await makeAdmin()];
  const outcomes = await Promise.all([change(one, { waitingBase: 6 }, seen), change(two, { waitingMost: 20 }, seen)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict', reason: 'settings_changed' });
});

test.each([
  ['a visitor', async () => null, 'sign_in'],
  ['a member', async () => makeViewer(), 'not_found'],
  ['a moderator', async () => makeModerator(), 'forbidden'],
  ['a suspended admin', async () => ({ ...(await makeAdmin()), suspended: true }), 'suspended'],
] as [string, () => Promise<Viewer | null>, string][])('%s changes nothing', async (_, who, code) => {
  const before = await db.$count(settingChanges);
  expect(await change(await who(), { waitingBase: 9 })).toMatchObject({ ok: false, code });
  expect(await readSettings()).toEqual(initial);
  expect(await db.$count(settingChanges)).toBe(before);
});

test('moderators see the settings; to members they are not there', async () => {
  expect(await getSettingsPage(await makeModerator())).not.toBeNull();
  for (const viewer of [null, await makeViewer()]) expect(await getSettingsPage(viewer)).toBeNull();
});

test.each([
  ['waitingBase', '0', 'out_of_bounds'],
  ['waitingBase', '21', 'out_of_bounds'],
  ['waitingBase', '2.5', 'whole_number'],
  ['waitingBase', '-1', 'whole_number'],
  ['waitingBase', '', 'whole_number'],
  ['waitingMost', '1', 'least_over_most'],
  ['firstEntriesWait', 'maybe', 'required'],
])('%s of “%s” is refused beside the field', (key, value, message) => {
  const given = key === 'waitingMost' ? { waitingLeast: '2', [key]: value } : { [key]: value };
  const parsed = settingsInput.safeParse(form(given));
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[key, message]]);
});

test('the form as it stands is what is in force', () => {
  expect(settingsInput.parse(form())).toMatchObject(initial);
});

test('what was changed stays on record, whoever asks', async () => {
  await change(await makeAdmin(), { waitingBase: 4 });
  const before = await db.select().from(settingChanges);
  for (const attempt of [
    sql`UPDATE setting_changes SET after = '9'`,
    sql`DELETE FROM setting_changes`,
    sql`TRUNCATE setting_changes`,
  ]) {
    await expect(db.execute(attempt)).rejects.toThrow();
  }
  expect(await db.select().from(settingChanges)).toEqual(before);
  expect(await db.$count(settings, eq(settings.key, 'waitingBase'))).toBe(1);
});
