import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeMember } from '@/db/factories';
import { Keyboard } from './fixtures/keyboard';
import { approveEntry } from './fixtures/moderation';
import { mailedLink } from './fixtures/outbox';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

const file = (name: string) => path.join(import.meta.dirname, 'files', name);
const password = 'forty sleeves of felt 31';

// Here nothing is clicked, filled or focused: a person presses keys, and each stop of the focus is looked at.

test('the whole journey by keyboard alone', async ({ page, browser, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  test.setTimeout(180_000);
  const handle = `keys.${Date.now().toString(36)}`;
  const title = `Berserker arm ${handle}`;
  const keys = new Keyboard(page);

  await page.goto('/');
  await test.step('find Alita', () => findAlita(keys));
  await test.step('join and sign in', () => joinAndConfirm(keys, handle));
  await test.step('upload, arrange, describe and publish', () => publishEntry(keys, title));

  const address = page.url();
  const other = await browser.newPage({ baseURL: process.env.PUBLIC_URL });
  await signIn(other, await makeMember());
  await other.goto(address);
  await test.step('vote, comment and look closely', () => visitEntry(new Keyboard(other), title));
  await test.step('sign out', () => signOut(new Keyboard(other)));
  await other.close();
});

async function findAlita(keys: Keyboard) {
  const { page } = keys;
  await keys.enter(page.getByRole('link', { name: 'Find a character' }).filter({ visible: true }));
  await expect(page).toHaveURL(/\/c(#find)?$/);
  await keys.to(page.locator('#find'));
  await keys.type('gally');
  await expect(page.getByRole('option', { name: /Alita/ })).toBeVisible();
  await keys.press('ArrowDown', 'Enter');
  await expect(page).toHaveURL(/\/c\/alita$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Alita' })).toBeVisible();
}

/** Ends with a confirmed account, signed in. */
async function joinAndConfirm(keys: Keyboard, handle: string) {
  const { page } = keys;
  const email = `${handle}@example.test`;
  await keys.enter(page.getByRole('link', { name: 'Join' }).filter({ visible: true }), { by: 'Shift+Tab' });
  await expect(page).toHaveURL(/\/join/);
  await keys.write(page.getByLabel('Handle'), handle);
  await keys.write(page.getByLabel('E-mail'), email);
  await keys.write(page.getByLabel('Password', { exact: true }), password);
  await keys.press('Enter');
  await expect(page.getByText('Look in your mail')).toBeVisible();
  await page.goto(await mailedLink(email));
  await keys.write(page.getByLabel('Password', { exact: true }), password);
  await keys.enter(page.getByRole('button', { name: 'Confirm and sign in' }));
  await expect(page.getByRole('button', { name: `Your menu, ${handle}` })).toBeVisible();
}

async function publishEntry(keys: Keyboard, title: string) {
  const { page } = keys;
  // Backwards from where a new page begins: forwards the whole wall would come first.
  await keys.enter(page.getByRole('link', { name: 'Upload' }).filter({ visible: true }), { by: 'Shift+Tab' });
  await keys.enter(page.getByRole('button', { name: 'Start a new entry' }));
  await expect(page).toHaveURL(/\/upload\/[0-9a-z]{10}$/);

  const chooser = page.waitForEvent('filechooser');
  await keys.enter(page.getByRole('button', { name: 'Choose photos' }));
  await (await chooser).setFiles(['plain.png', 'rotated-gps.jpg'].map(file));
  await expect(page.locator('li[data-state="needs_description"]')).toHaveCount(2, { timeout: 60_000 });

  await keys.to(page.getByRole('button', { name: 'Move photo A2.' }));
  await keys.press('ArrowUp');
  await expect(names(page)).toHaveText(['rotated-gps.jpg', 'plain.png']);
  await expect(page.getByRole('button', { name: 'Move photo A1.' })).toBeFocused();

  for (const [index, name] of ['rotated-gps.jpg', 'plain.png'].entries()) {
    await keys.write(rowOf(page, name).getByLabel(/^Description/), `An arm of card and foil, view ${index + 1}.`);
    if (name === 'plain.png') continue;
    await expect(rowOf(page, name)).toHaveAttribute('data-state', 'ready');
  }
  await keys.enter(page.getByRole('button', { name: 'What to do with plain.png' }), { by: 'Shift+Tab' });
  await pickFromMenu(keys, 'Use as cover');
  await expect(rowOf(page, 'plain.png').getByText('Cover', { exact: true })).toBeVisible();

  await keys.write(page.getByLabel('Title'), title);
  await keys.to(page.getByRole('combobox', { name: 'Character' }));
  await keys.type('gally');
  await expect(page.getByRole('option', { name: /Alita/ })).toBeVisible();
  await keys.press('ArrowDown', 'Enter');
  await expect(page.getByRole('button', { name: 'Choose someone other than Alita' })).toBeVisible();

  await keys.enter(page.getByRole('button', { name: 'Send to a moderator', exact: true }));
  await expect(page.getByText('Waits for a moderator')).toBeVisible();
  const publicId = page.url().slice(-10);
  await approveEntry(publicId);
  await page.goto(`/e/${publicId}`);
  await expect(page).toHaveURL(/\/e\/[0-9a-z]{10}\/berserker-arm/);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function visitEntry(keys: Keyboard, title: string) {
  const { page } = keys;
  const vote = page.getByRole('button', { name: `Vote for ${title}` }).first();
  await keys.to(vote);
  await keys.press('Space');
  await expect(vote).toHaveAttribute('aria-pressed', 'true');

  const words = 'How do the fingers bend?';
  await keys.write(page.getByRole('textbox', { name: 'Ask about the build' }), words);
  const sent = page.waitForResponse((response) => response.url().endsWith('/comments') && response.ok());
  await keys.enter(page.getByRole('button', { name: 'Send comment' }));
  await sent;
  await expect(page.getByRole('article').getByText(words)).toBeVisible();

  const large = page.getByRole('button', { name: 'Full screen' });
  await keys.enter(large, { by: 'Shift+Tab' });
  const viewer = page.getByRole('dialog', { name: 'Photo A1' });
  await expect(viewer).toBeVisible();
  await keys.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: 'Photo A2' })).toBeVisible();
  await keys.to(page.getByRole('dialog').getByRole('button', { name: 'Zoom' }), { most: 10 });
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(large).toBeFocused();
}

async function signOut(keys: Keyboard) {
  const { page } = keys;
  await keys.enter(page.getByRole('button', { name: /^Your menu/ }), { by: 'Shift+Tab' });
  await pickFromMenu(keys, 'Sign out');
  await expect(page.getByRole('link', { name: 'Join' })).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
}

/** A menu that was opened by a key has its first item focused. */
async function pickFromMenu(keys: Keyboard, name: string) {
  const { page } = keys;
  const item = page.getByRole('menuitem', { name, exact: true });
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  for (let step = 0; step < 12; step++) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await keys.press('ArrowDown');
  }
  await expect(item).toBeFocused();
  await keys.press('Enter');
}

const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const names = (page: Page) => page.locator('li[data-state] .truncate');
