import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { db } from '@/db/client';
import { makeCharacter, makeMember } from '@/db/factories';
import { characterAliases } from '@/db/schema';
import { expectAccessible } from './fixtures/accessible';
import { signIn } from './fixtures/sign-in';
import { test } from './fixtures/test';

const file = (name: string) => path.join(import.meta.dirname, 'files', name);

test('a member makes an entry out of files and words, by keyboard where it matters', async ({ page }) => {
  test.slow();
  const member = await makeMember();
  const character = await makeCharacter({ name: `Zephyrine ${member.handle}` });
  await db
    .insert(characterAliases)
    .values({ characterId: character.id, name: `ゼフィ${member.handle}`, lang: 'ja', kind: 'name', position: 0 });
  await signIn(page, member);
  await page.goto('/upload');
  await page.getByRole('button', { name: 'Start a new entry' }).click();
  await page.waitForURL(/\/upload\/[0-9a-z]{10}$/);

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  for (const missing of ['Add at least one photo.', 'Give the entry a title.', /^Say who is portrayed, or/]) {
    await expect(page.getByText(missing)).toBeVisible();
  }
  await expect(page.getByLabel('Title')).toBeFocused();

  await page.getByLabel('Title').fill('Wind harness');
  await page.getByRole('combobox', { name: 'Character' }).fill(`ぜふぃ${member.handle}`);
  await page.getByRole('option', { name: character.name }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Choose someone other than ${character.name}` })).toBeVisible();

  await pick(page, ['upright.png', 'rotated-gps.jpg', 'phone.heic', 'still.gif']);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(row('still.gif')).toContainText('This kind of file cannot be used');
  await page.getByRole('button', { name: 'Remove still.gif' }).click();
  for (const name of ['upright.png', 'rotated-gps.jpg', 'phone.heic']) {
    await expect(row(name)).toHaveAttribute('data-state', 'needs_description', { timeout: 60_000 });
  }
  await expect(page.getByText('Location removed from 2 photos.')).toBeVisible();

  await page.getByRole('button', { name: 'Move photo A2. Use the arrow keys.' }).focus();
  const ordered = kept(page, 'PUT', /\/photos\/order$/);
  await page.keyboard.press('ArrowUp');
  await expect(names(page).first()).toHaveText('rotated-gps.jpg');
  const described = kept(page, 'PATCH', /\/photos\/[0-9a-f-]{36}$/);
  await row('rotated-gps.jpg').getByRole('textbox').fill('A harness of leather straps, seen from the front.');
  await expect(row('rotated-gps.jpg')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  await expectAccessible(page);

  await Promise.all([ordered, described]);
  await page.reload();
  await expect(names(page).first()).toHaveText('rotated-gps.jpg');
  await expect(page.getByLabel('Title')).toHaveValue('Wind harness');
  await expect(row('rotated-gps.jpg').getByRole('textbox')).toHaveValue(/leather straps/);

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.waitForURL(/\/e\/[0-9a-z]{10}\/wind-harness$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wind harness');
});

test.describe('leaving at once', () => {
  // The save that leaves with the page may arrive before that of the page after it, which then sees a newer revision.
  test.use({ expectedErrors: [/409 .*\/draft/] });

  test('what was typed survives a reload before it was saved', async ({ page }) => {
    const member = await makeMember();
    await signIn(page, member);
    await page.goto('/upload');
    await page.getByRole('button', { name: 'Start a new entry' }).click();
    await page.waitForURL(/\/upload\/[0-9a-z]{10}$/);
    await page.getByLabel('Title').fill('Typed and gone');
    await page.reload();
    await expect(page.getByLabel('Title')).toHaveValue('Typed and gone');
    await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  });
});

/** The server's yes to a change that the page sends by itself. */
const kept = (page: Page, method: string, path: RegExp) =>
  page.waitForResponse((answer) => answer.request().method() === method && path.test(answer.url()) && answer.ok());
const pick = (page: Page, files: string[]) => page.getByTestId('pick').setInputFiles(files.map(file));
const names = (page: Page) => page.locator('li[data-state] .truncate');
