import type { Page } from '@playwright/test';
import { makeMember } from '@/db/factories';
import { expectAccessible } from './fixtures/accessible';
import { mailedLink } from './fixtures/outbox';
import { expect, test } from './fixtures/test';

const password = 'forty sleeves of felt 31';
const fresh = (word: string) => `${word}.${Date.now().toString(36)}${test.info().project.name[0]}`;

// What the pages say is the same for everyone; what the rows hold is tested beside the mutations.
test('joining with an address that is free and with one of a member looks the same', async ({ page }) => {
  test.setTimeout(120_000);
  const member = await makeMember();
  const said: string[] = [];
  for (const address of [`${fresh('free')}@example.test`, member.email ?? '']) {
    const handle = fresh('same');
    await join(page, handle, address);
    await page.getByRole('button', { name: 'Send the mail again' }).click();
    await expect(page.getByText('Sent. The newest link')).toBeVisible();
    const text = await page.getByRole('main').textContent();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail or handle').fill(address);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    const refusal = page.getByText('No account fits this name and password.');
    await expect(refusal).toBeVisible();
    said.push(`${text} ${await refusal.textContent()}`.replaceAll(address, 'ADDRESS'));
    expect((await page.request.get(`/@${handle}`)).status()).toBe(404);
  }
  expect(said[1]).toBe(said[0]);
});

test('who mistyped the address joins again, confirms with the password, and goes on to where they were going', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const handle = fresh('typo');
  await join(page, handle, `${handle}@exmaple.test`, '/series');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Join again' }).click();
  await expect(page).toHaveURL(/next=%2Fseries/);
  await fillAndSend(page, handle, `${handle}@example.test`);
  await page.goto(await mailedLink(`${handle}@example.test`));
  await expectAccessible(page);
  await page.getByLabel('Password', { exact: true }).fill('another one altogether');
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page.getByText('That is not the password that was chosen')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page).toHaveURL(/\/series$/);
  expect((await (await page.request.get('/api/viewer')).json()).viewer).toMatchObject({ handle, emailVerified: true });
  expect((await page.request.get(`/@${handle}`)).status()).toBe(200);
});

test('a link that is over says so and leads back to joining, in Japanese too', async ({ page }) => {
  await page.goto('/join/confirm?token=nothing');
  await expect(page.getByText('This link was used')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/ja/join/confirm?token=nothing');
  await expect(page.getByText('このリンクは使用済み')).toBeVisible();
  await page.getByRole('link', { name: 'アカウントを作成' }).click();
  await expect(page).toHaveURL(/\/ja\/join$/);
});

async function join(page: Page, handle: string, address: string, next = '') {
  await page.goto(next ? `/join?next=${encodeURIComponent(next)}` : '/join');
  await fillAndSend(page, handle, address);
  await expect(page.getByText(`We sent a mail to ${address}.`)).toBeVisible();
}

async function fillAndSend(page: Page, handle: string, address: string) {
  await page.getByLabel('Handle').fill(handle);
  await page.getByLabel('E-mail').fill(address);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByText('Look in your mail')).toBeVisible();
}
