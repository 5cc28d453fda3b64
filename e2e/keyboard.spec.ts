import { makeEntry, makeMember } from '@/db/factories';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made.
test.use({ expectedErrors: [/\/media\//] });

test('single keys go through the wall, vote, open, and start a comment', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  await makeEntry();
  await makeEntry();
  await signIn(page, await makeMember());
  await page.goto('/new');
  await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
  const current = page.locator('.jgrid > li.reg');

  await page.keyboard.press('j');
  const first = await current.getByRole('link').last().textContent();
  await page.keyboard.press('j');
  await expect(current).toHaveCount(1);
  await expect(current).toBeInViewport();
  await page.keyboard.press('k');
  await expect(current.getByRole('link').last()).toHaveText(first ?? '');

  const vote = current.getByRole('button', { name: /^Vote for/ });
  await page.keyboard.press('l');
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/e\//);
  await page.keyboard.press('c');
  const field = page.getByRole('textbox', { name: 'Ask about the build' });
  await expect(field).toBeFocused();
  await page.keyboard.type('jkl/?');
  await expect(field).toHaveValue('jkl/?');
});

test('the list of keys says them all, gives the focus back, and turns them off', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  await makeEntry();
  await page.goto('/new');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(dialog).toContainText('Find a character');
  await dialog.getByRole('switch').click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('.jgrid > li a:focus')).toHaveCount(1);

  await page.reload();
  await page.keyboard.press('j');
  await expect(page.locator('.jgrid > li.reg')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await dialog.getByRole('switch').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.waitForURL(/\/c#find$/);
  await expect(page.locator('#find')).toBeFocused();
});

test('the member’s menu opens and signs out by keyboard', async ({ page }) => {
  const member = await makeMember();
  await signIn(page, member);
  await page.goto('/');
  const button = page.getByRole('button', { name: `Your menu, ${member.handle}` });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Your profile' })).toHaveAttribute('href', `/@${member.handle}`);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Sign out' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Join' })).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});
