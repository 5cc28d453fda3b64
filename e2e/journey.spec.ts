import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { makeMember } from '@/db/factories';
import { expectAccessible } from './fixtures/accessible';
import { approveEntry } from './fixtures/moderation';
import { mailedLink } from './fixtures/outbox';
import { allMade, metadataIn, servedFiles } from './fixtures/served';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

const file = (name: string) => path.join(import.meta.dirname, 'files', name);
const good = ['phone.heic', 'rotated-gps.jpg', 'large-24mp.jpg', 'plain.png'];
const password = 'forty sleeves of felt 31';

test.describe.configure({ timeout: 300_000 });
// The recorder of traces reads the previews of the files, which a page itself may not.
test.use({ expectedErrors: [/connect-src/] });

test('a fan finds Alita, joins, publishes real photographs, and others vote and talk', async ({ page, browser }) => {
  const handle = `fan.${Date.now().toString(36)}${test.info().project.name[0]}`;
  const title = `Motorball wrist ${handle}`;

  await findAlita(page);
  await joinAndConfirm(page, handle);
  const publicId = await test.step('publish an entry of hers', () => publishEntry(page, title));

  await test.step('no served file holds metadata', async () => {
    await expect.poll(() => allMade(publicId), { timeout: 240_000, intervals: [1_000] }).toBe(true);
    const files = await servedFiles(publicId);
    expect(files.length).toBeGreaterThanOrEqual(40);
    for (const address of files) await expectClean(page, address);
  });

  await test.step('it stands on her page and in the feeds', async () => {
    await page.goto('/c/alita/new');
    await expect(page.getByRole('link', { name: title }).filter({ visible: true }).first()).toBeVisible();
    await page.goto('/new');
    await expect(page.getByRole('link', { name: title }).filter({ visible: true }).first()).toBeVisible();
  });

  await test.step('another member votes and comments', async () => {
    const other = await browser.newPage({ baseURL: process.env.PUBLIC_URL });
    await signIn(other, await makeMember());
    await voteAndComment(other, publicId, title);
    await other.close();
  });

  await page.goto(`/e/${publicId}`);
  await expect(page).toHaveURL(new RegExp(`/e/${publicId}/motorball-wrist`));
  await expect(page.getByText('Does the ring stay lit for a whole day?')).toBeVisible();
  const seen = await page.request.get(`/api/viewer?entries=${publicId}`);
  expect((await seen.json()).counts[publicId]).toEqual({ votes: 1, comments: 1 });
  await expectAccessible(page);
});

async function findAlita(page: Page) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Characters' }).filter({ visible: true }).click();
  const finder = page.getByRole('combobox');
  await finder
    .or(page.getByRole('textbox', { name: 'Find a character' }))
    .first()
    .click();
  await page.keyboard.type('gally', { delay: 30 });
  await expect(page.getByRole('option', { name: /Alita/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/c\/alita$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Alita' })).toBeVisible();
}

async function joinAndConfirm(page: Page, handle: string) {
  const address = `${handle}@example.test`;
  await page.goto('/join');
  await page.getByLabel('Handle').fill(handle);
  await page.getByLabel('E-mail').fill(address);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByText('Look in your mail')).toBeVisible();
  await page.goto(await mailedLink(address));
  await expect(page.getByText(`${address} joins Kitbash as ${handle}.`)).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page).not.toHaveURL(/join/);
}

async function publishEntry(page: Page, title: string): Promise<string> {
  await page.goto('/upload?character=alita&design=motorball-armour');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page).toHaveURL(/\/upload\/[0-9a-z]{10}$/);
  const publicId = page.url().slice(-10);

  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose photos' }).first().click();
  await (await chosen).setFiles([...good, 'letter.png'].map(file));
  await expect(page.getByText('Not taken')).toBeVisible({ timeout: 120_000 });
  for (const name of good) await describe(rowOf(page, name), name);
  await expect(page.getByText(/Location removed from 2 photos/)).toBeVisible();

  await page.getByRole('button', { name: 'Remove letter.png' }).click();
  const confirm = page.getByRole('button', { name: 'Remove the photo' });
  if (await confirm.isVisible()) await confirm.click();
  await expect(rowOf(page, 'letter.png')).toHaveCount(0);

  await page.getByRole('button', { name: 'Send to a moderator' }).click();
  await expect(page.getByText('Give the entry a title.')).toBeVisible();
  await page.getByLabel('Title').fill(title);
  await expect(page.getByText(/Saved as a draft/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue(title);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send to a moderator' }).click();
  await expect(page.getByText('Waits for a moderator')).toBeVisible();
  expect((await page.request.get(`/e/${publicId}`)).status()).toBe(404);
  await approveEntry(publicId);
  await page.goto(`/e/${publicId}`);
  await expect(page).toHaveURL(new RegExp(`/e/${publicId}/`));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return publicId;
}

async function describe(row: Locator, name: string) {
  await expect(row.getByText('Needs a description')).toBeVisible({ timeout: 120_000 });
  await row.getByLabel(/Description/).fill(`The wrist, seen in ${name}.`);
  await expect(row.getByText('Ready', { exact: true })).toBeVisible();
}

const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });

async function voteAndComment(page: Page, publicId: string, title: string) {
  await page.goto(`/e/${publicId}`);
  const vote = page.getByRole('button', { name: new RegExp(`Vote for ${title}`) }).first();
  await expect(vote).toHaveAttribute('aria-pressed', 'false');
  const voted = page.waitForResponse((response) => response.url().endsWith('/vote') && response.ok());
  await vote.click();
  await voted;
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
  await page
    .getByRole('textbox', { name: 'Ask about the build, or say what works' })
    .fill('Does the ring stay lit for a whole day?');
  const sent = page.waitForResponse((response) => response.url().endsWith('/comments') && response.ok());
  await page.getByRole('button', { name: 'Send comment' }).click();
  await sent;
  await expect(page.getByText('Does the ring stay lit for a whole day?')).toBeVisible();
}

async function expectClean(page: Page, address: string) {
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  expect(await metadataIn(await response.body()), address).toEqual([]);
}
