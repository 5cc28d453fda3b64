import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { members } from '@/db/schema';
import { expectAccessible } from './fixtures/accessible';
import { mailedLink } from './fixtures/outbox';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

test.use({ expectedErrors: [/404/] });

test('an admin finds a member, leaves a note, and makes them a moderator', async ({ page }) => {
  const stamp = Date.now().toString(36);
  const member = await makeMember({ handle: `rivet-${stamp}`, email: `rivet-${stamp}@kitbash.test` });
  await signIn(page, await makeMember({ role: 'admin' }));
  await page.goto('/mod/members');
  await expectAccessible(page);
  await page.getByLabel('Handle').fill(`rivet-${stamp}-nobody`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Nobody’s handle begins with');
  await page.getByLabel('Handle').fill(`@Rivet-${stamp}`);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: member.handle }).click();
  await expect(page.getByRole('heading', { level: 1, name: member.handle })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(page.getByLabel('Note')).toBeFocused();
  await expect(page.getByLabel('Note')).toHaveAccessibleDescription('Fill this in.');
  await page.getByLabel('Note').fill('Knows the rules by heart.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(page.getByText('The note is kept.')).toBeVisible();
  await expect(page.getByText('Knows the rules by heart.')).toBeVisible();

  await page.getByLabel('New role').selectOption('moderator');
  await page.getByRole('button', { name: 'Change the role' }).click();
  await expect(page.getByLabel('Why')).toHaveAccessibleDescription('Fill this in.');
  await expect(page.getByLabel('New role')).toHaveValue('moderator');
  await page.getByLabel('Why').fill('Helps at every convention.');
  await page.getByRole('button', { name: 'Change the role' }).click();
  await expect(page.getByText('The role is changed.')).toBeVisible();
  await expect(page.getByText('Member to Moderator')).toBeVisible();
  const [row] = await db.select({ role: members.role }).from(members).where(eq(members.id, member.id));
  expect(row?.role).toBe('moderator');
  expect(await mailedLink(`rivet-${stamp}@kitbash.test`)).toMatch(/\/mod$/);
  await expectAccessible(page);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

test('a moderator reads a member’s page and gives no roles; to a member it is not there', async ({ page }) => {
  const member = await makeMember();
  await signIn(page, await makeMember({ role: 'moderator' }));
  await page.goto(`/mod/members/${member.handle}`);
  await expect(page.getByRole('heading', { name: 'Strikes' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the role' })).toHaveCount(0);
  await signIn(page, member);
  expect((await page.goto(`/mod/members/${member.handle}`))?.status()).toBe(404);
  expect((await page.goto('/mod/members'))?.status()).toBe(404);
});

test('the pages beside the queues are in one menu, and the jobs only in that of an admin', async ({ page }) => {
  await signIn(page, await makeMember({ role: 'moderator' }));
  await page.goto('/mod/open');
  const more = page.getByRole('button', { name: 'More' });
  const item = (name: string) => page.getByRole('menuitem', { name });
  await more.click();
  await expect(item('Members')).toBeVisible();
  await expect(item('Jobs')).toHaveCount(0);
  await expectAccessible(page);
  await signIn(page, await makeMember({ role: 'admin' }));
  await page.goto('/mod/open');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(item('Members')).toBeVisible();
  // The browser reports a pointer that rests again and again; the menu then waits for a key before it marks an item.
  await page.keyboard.press('Home');
  await expect(item('Members')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(item('Jobs')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mod\/jobs$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
