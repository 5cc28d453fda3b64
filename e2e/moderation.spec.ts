import type { APIRequestContext, Page } from '@playwright/test';
import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeCase, makeEntry, makeMember } from '@/db/factories';
import { cases, entries, moderationActions } from '@/db/schema';
import { expectAccessible } from './fixtures/accessible';
import { makeModerator } from './fixtures/moderation';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made. A conflict is what some of these tests are about.
test.use({ expectedErrors: [/\/evidence\/|\/media\/|409|422/] });

const stateOf = async (id: string) =>
  (await db.select({ state: entries.state }).from(entries).where(eq(entries.id, id)))[0]?.state;
const row = (page: Page, number: number) => page.locator(`[data-case="${number}"]`);

async function keep({ api }: { api: APIRequestContext }, caseId: string) {
  const answer = await api.post('/api/moderation/decisions', { data: { kind: 'keep', caseId, words: '' } });
  expect(answer.status()).toBe(200);
}

async function reportedEntry(title: string) {
  const entry = await makeEntry({ title });
  const { id, number } = await makeCase(entry);
  return { entry, caseId: id, number };
}

test('a moderator takes a case, removes the entry, and takes it back', async ({ page }) => {
  test.slow();
  const { entry, number } = await reportedEntry('Midnight on a phone');
  await signIn(page, await makeMember({ role: 'moderator' }));
  const path = `/e/${entry.publicId}/${entry.slug}`;
  expect((await page.request.get(path)).status()).toBe(200);

  await page.goto('/mod');
  await expect(page).toHaveURL(/\/mod\/open$/);
  await expectAccessible(page);
  await row(page, number).click();
  await expect(page.getByRole('heading', { name: '“Midnight on a phone”' })).toBeVisible();
  await expect(page.getByText('Look at this')).toBeVisible();
  await page.getByRole('button', { name: 'Take this case' }).click();
  await expect(page.getByRole('radio', { name: 'No permission' })).toBeChecked();
  await expectAccessible(page);

  await page.getByLabel(/will read$/).fill('');
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Fill this in.')).toBeVisible();
  expect(await stateOf(entry.id)).toBe('published');
  await page.getByLabel(/will read$/).fill('The person in it did not agree.');
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Nobody has been told yet')).toBeVisible();
  await expect(row(page, number)).toHaveCount(0);
  expect((await page.request.get(path)).status()).toBe(404);
  expect(await stateOf(entry.id)).toBe('removed');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/mod/open/${number}$`));
  await expect(page.getByText('took the decision back')).toBeVisible();
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(200);
});

test('a moderator who is not sure holds an entry, and another one shows it again as it was', async ({
  page,
  browser,
}) => {
  test.slow();
  const { entry, number } = await reportedEntry(
    'Not sure at midnight, with a title that is longer than a phone is wide',
  );
  const path = `/e/${entry.publicId}/${entry.slug}`;
  const moderator = await makeMember({ role: 'moderator' });
  await signIn(page, moderator);
  await page.goto(`/mod/open/${number}`);
  await page.getByRole('button', { name: 'Take this case' }).click();
  await page.getByText(/^Hold\s*H?$/).click();
  await expect(page.getByLabel(/will read$/)).toHaveValue(/^We are not sure yet/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hold it' }).click();
  await expect(page.getByText('Nobody has been told yet')).toBeVisible();
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(404);
  expect(await stateOf(entry.id)).toBe('held');

  const other = await browser.newPage({ baseURL: process.env.PUBLIC_URL });
  await signIn(other, await makeMember({ role: 'moderator' }));
  const [held] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.subjectId, entry.id), eq(cases.kind, 'held')));
  await other.setViewportSize({ width: 390, height: 844 });
  await other.goto('/mod/open');
  const sideways = await other.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  await row(other, held?.number ?? 0).click();
  await expect(other.getByRole('heading', { name: `Held by ${moderator.handle} since` })).toBeVisible();
  await expect(other.getByText('Look at this')).toBeVisible();
  await other.getByRole('button', { name: 'Take this case' }).click();
  await other.getByText('Minor or not', { exact: true }).click();
  await other.getByRole('button', { name: 'Decide it' }).click();
  await expect(other.getByText('Put right.')).toBeVisible();
  await expect(other.getByText('Somebody, a moderator says')).toBeVisible();
  expect(await stateOf(entry.id)).toBe('held');
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Show it again' }).click();
  await expect(other.getByText('Nobody has been told yet')).toBeVisible();
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(200);
  await other.close();
});

test('the desk works with the keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  const first = await reportedEntry('First of two');
  const second = await reportedEntry('Second of two');
  await signIn(page, await makeMember({ role: 'moderator' }));
  await page.goto(`/mod/open/${first.number}`);
  // A distance in time is said once the page is alive: then it listens to keys.
  await expect(row(page, first.number)).toContainText('minute');
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: '“Second of two”' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: '“First of two”' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('radio', { name: 'No permission' })).toBeChecked();
  await page.keyboard.press('9');
  await expect(page.getByRole('radio', { name: 'Spam' })).toBeChecked();
  await page.keyboard.press('h');
  await expect(page.getByRole('radio', { name: 'Hold' })).toBeChecked();
  await page.keyboard.press('e');
  await expect(page.getByText('Nobody has been told yet')).toBeVisible();
  const [action] = await db.select().from(moderationActions).where(eq(moderationActions.caseId, first.caseId));
  expect(action).toMatchObject({ kind: 'keep' });
  expect(await stateOf(first.entry.id)).toBe('published');
  expect(await stateOf(second.entry.id)).toBe('published');
});

test('a case that somebody else has is only for reading, and the faster one decides', async ({ page }) => {
  const { caseId, number, entry } = await reportedEntry('Two at once');
  const [me, other] = [await makeMember({ role: 'moderator' }), await makeModerator()];
  await other.api.put(`/api/moderation/cases/${caseId}/claim`);
  await signIn(page, me);
  await page.goto(`/mod/open/${number}`);
  await expect(page.getByText(`${other.handle} has this case`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove it' })).toHaveCount(0);

  await db.update(cases).set({ claimedById: null, claimedUntil: null }).where(eq(cases.id, caseId));
  await page.reload();
  await page.getByRole('button', { name: 'Take this case' }).click();
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeVisible();
  await db.update(cases).set({ claimedUntil: new Date() }).where(eq(cases.id, caseId));
  await keep(other, caseId);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('This case is decided')).toBeVisible();
  expect(await stateOf(entry.id)).toBe('published');
});

test('notes stay among moderators', async ({ page }) => {
  const { number } = await reportedEntry('With a note');
  const moderator = await makeMember({ role: 'moderator' });
  await signIn(page, moderator);
  await page.goto(`/mod/open/${number}`);
  await page.getByLabel('A word to the other moderators').fill('I know this photographer.');
  await page.getByText('Remove', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Leave this note' }).click();
  await expect(page.getByText(`${moderator.handle} would remove it`)).toBeVisible();
  await expect(page.getByText('I know this photographer.')).toBeVisible();
});

test('new cases wait behind a line, and decided ones go by themselves', async ({ page }) => {
  const gone = await reportedEntry('Goes away');
  await signIn(page, await makeMember({ role: 'moderator' }));
  await page.clock.install();
  await page.goto('/mod/open');
  // Alive: from here on it asks every ten seconds.
  await expect(row(page, gone.number)).toContainText('minute');
  await keep(await makeModerator(), gone.caseId);
  const fresh = await reportedEntry('Comes in');
  await page.clock.fastForward(11_000);
  await expect(row(page, gone.number)).toHaveCount(0);
  await expect(row(page, fresh.number)).toHaveCount(0);
  await page.getByRole('button', { name: /new cases?$/ }).click();
  await expect(row(page, fresh.number)).toBeVisible();
});

test('the desk is not there for others', async ({ page, request }) => {
  const { number } = await reportedEntry('Not for all');
  expect((await request.get('/mod/open', { maxRedirects: 0 })).status()).toBe(307);
  await signIn(page, await makeMember());
  for (const path of ['/mod/open', `/mod/open/${number}`, '/mod/none']) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});
