import type { Page } from '@playwright/test';
import { eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeCase, makeEntry, makeMember } from '@/db/factories';
import { entries, moderationActions } from '@/db/schema';
import { env } from '@/env';
import { expectAccessible } from './fixtures/accessible';
import { makeModerator } from './fixtures/moderation';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made.
test.use({ expectedErrors: [/\/evidence\/|\/media\/|409|422/] });

const choice = (page: Page, title: string) => page.getByRole('checkbox', { name: `Choose “${title}”` });
const stateOf = async (id: string) =>
  (await db.select({ state: entries.state }).from(entries).where(eq(entries.id, id)))[0]?.state;

/** Cases of such entries, in the order of the queue. */
async function reported(...titles: string[]) {
  const made: (Awaited<ReturnType<typeof makeCase>> & { entry: Awaited<ReturnType<typeof makeEntry>> })[] = [];
  for (const title of titles) {
    const entry = await makeEntry({ title });
    made.push({ entry, ...(await makeCase(entry, { urgency: 4 })) });
  }
  return made;
}

test('several cases are decided with one reason, what somebody else has is left, and all of it is undone', async ({
  page,
  isMobile,
}) => {
  test.slow();
  const stamp = Date.now().toString(36);
  const titles = ['One', 'Two', 'Taken'].map((name) => `${name} ${stamp}`);
  const [one, two, taken] = await reported(...titles);
  if (!one || !two || !taken) throw new Error('no cases');
  await signIn(page, await makeMember({ role: 'moderator' }));
  await page.goto('/mod/open');
  for (const title of titles) await choice(page, title).check();
  // On a phone the bar lies over whichever row is scrolled below it, which axe takes for a small target.
  if (!isMobile) await expectAccessible(page);
  await (await makeModerator()).api.put(`/api/moderation/cases/${taken.id}/claim`);
  await page.getByRole('button', { name: 'Decide 3 cases' }).click();
  await expect(page.getByRole('heading', { name: '3 cases chosen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Spam' }).check();
  await page.getByLabel('What each of them will read').fill('');
  await page.getByRole('button', { name: 'Remove it (3)' }).click();
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await page.getByLabel('What each of them will read').fill('The same advertisement three times.');
  await page.getByRole('button', { name: 'Remove it (3)' }).click();

  await expect(page.getByText('2 cases decided.')).toBeVisible();
  await expect(page.getByText('1 case was left as it was')).toBeVisible();
  await expect(page.getByText('Another moderator has this case just now.')).toBeVisible();
  expect(await Promise.all([one, two, taken].map(({ entry }) => stateOf(entry.id)))).toEqual([
    ...['removed', 'removed', 'published'],
  ]);
  const actions = await db
    .select({ words: moderationActions.words })
    .from(moderationActions)
    .where(inArray(moderationActions.caseId, [one.id, two.id, taken.id]));
  expect(actions).toEqual(Array(2).fill({ words: 'The same advertisement three times.' }));
  await expect(choice(page, titles[0] ?? '')).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 decisions taken back')).toBeVisible();
  expect(await stateOf(one.entry.id)).toBe('published');
  expect(await stateOf(two.entry.id)).toBe('published');
  await expect(choice(page, titles[0] ?? '')).toBeVisible();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

test('cases are chosen and decided with the keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  const stamp = Date.now().toString(36);
  const titles = ['A', 'B', 'C'].map((name) => `${name} ${stamp}`);
  const made = await reported(...titles);
  await signIn(page, await makeMember({ role: 'moderator' }));
  await page.goto('/mod/open');
  await expect(page.locator(`[data-case="${made[0]?.number}"]`)).toContainText('minute');
  const focus = (index: number) => page.locator(`[data-case="${made[index]?.number}"]`).focus();
  const chosen = page.locator('[data-choose]:checked');
  await focus(0);
  await page.keyboard.press('x');
  await expect(choice(page, titles[0] ?? '')).toBeChecked();
  // The next case may be that of a test beside this one, even one that is decided by itself: it is let go of again.
  await page.keyboard.press('Shift+J');
  const next = page.locator('li', { has: page.locator('[data-case]:focus') }).locator('[data-choose]');
  const more = await next.count();
  await expect(chosen).toHaveCount(1 + more);
  if (more > 0) await page.keyboard.press('x');
  await expect(chosen).toHaveCount(1);
  await focus(1);
  await page.keyboard.press('x');
  for (const title of titles.slice(0, 2)) await expect(choice(page, title)).toBeChecked();
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: '2 cases chosen' })).toBeVisible();
  await page.keyboard.press('9');
  await expect(page.getByRole('radio', { name: 'Spam' })).toBeChecked();
  await page.keyboard.press('e');
  await expect(page.getByText('2 cases decided.')).toBeVisible();
  const kinds = await db
    .select({ kind: moderationActions.kind, caseId: moderationActions.caseId })
    .from(moderationActions)
    .where(
      inArray(
        moderationActions.caseId,
        made.map(({ id }) => id),
      ),
    );
  expect(kinds.map(({ kind }) => kind)).toEqual(['keep', 'keep']);
  expect(kinds.map(({ caseId }) => caseId)).not.toContain(made[2]?.id);
});

test('a member chooses nothing: the decision of several cases is not there for them', async ({ page }) => {
  const [made] = await reported('Not theirs');
  await signIn(page, await makeMember());
  const answer = await page.request.post('/api/moderation/decisions/bulk', {
    headers: { Origin: env.publicUrl.origin },
    data: { kind: 'keep', cases: [made?.id], words: '' },
  });
  expect(answer.status()).toBe(404);
});
