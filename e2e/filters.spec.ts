import { makeCharacter, makeEntry, makeMember, makeTag } from '@/db/factories';
import { expectAccessible } from './fixtures/accessible';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made.
test.use({ expectedErrors: [/\/media\//] });

const pathOf = (entry: { publicId: string; slug: string }) => `/e/${entry.publicId}/${entry.slug}`;

async function makeWall() {
  const character = await makeCharacter();
  const place = { characterId: character.id, seriesId: character.seriesId };
  const plain = await makeEntry({ title: 'Plain coat', ...place });
  const crow = await makeEntry({ title: 'The Scare-Crow', ...place });
  const tagged = await makeEntry({ title: 'Foam sword', ...place });
  const tag = await makeTag(tagged.id);
  const gore = await makeEntry({ title: 'Bitten', rating: 'sensitive', sensitiveKind: 'gore', ...place });
  const horror = await makeEntry({ title: 'Haunted', rating: 'sensitive', sensitiveKind: 'horror', ...place });
  return { plain, crow, tagged, tag, gore, horror, path: `/c/${character.slug}` };
}

test('a member filters tags, words and kinds, and sees what is hidden once', async ({ page }) => {
  const { tag, path, gore } = await makeWall();
  await signIn(page, await makeMember());
  await page.goto('/settings/filters');
  await expectAccessible(page);
  await page.getByRole('group', { name: 'Gore make-up' }).getByText('Hide').click();
  await page.getByRole('group', { name: 'Horror' }).getByText('Show').click();
  await page.getByRole('combobox', { name: 'Add a tag' }).fill(tag.name);
  await page.getByRole('option', { name: tag.name }).click();
  await page.getByLabel('Add a word').fill('CROW');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Take crow away' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();

  await page.goto(path);
  const wall = page.locator('#cosplays');
  for (const title of ['The Scare-Crow', 'Foam sword', 'Bitten']) await expect(wall.getByText(title)).toBeHidden();
  await expect(wall.getByText('Plain coat')).toBeVisible();
  await expect(wall.locator('li[data-kind="horror"] .veil')).toBeHidden();
  await expect(wall.getByText('3 hidden by your filters')).toBeVisible();
  await expectAccessible(page);
  await wall.getByRole('button', { name: 'Show once' }).click();
  await expect(wall.getByText('The Scare-Crow')).toBeVisible();
  await page.reload();
  await expect(wall.getByText('The Scare-Crow')).toBeHidden();

  // What one opens oneself is blurred, not hidden.
  await page.goto(pathOf(gore));
  await expect(page.locator('.stage .veil').getByText('Gore make-up')).toBeVisible();

  await page.goto('/settings/filters');
  await page.getByRole('button', { name: 'Take crow away' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.goto(path);
  await expect(wall.getByText('The Scare-Crow')).toBeVisible();
});

test('nothing moves on a wall whose cards a member filters', async ({ page }) => {
  const { path } = await makeWall();
  await signIn(page, await makeMember());
  await page.goto('/settings/filters');
  await page.getByLabel('Add a word').fill('scare crow');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        Object.assign(window, { shifted: (window as never as { shifted: number }).shifted + shift.value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path);
  await expect(page.getByText('1 hidden by your filters')).toBeVisible();
  expect(await page.evaluate(() => (window as never as { shifted: number }).shifted)).toBeLessThan(0.02);
});

test('a visitor chooses per kind, and only this browser knows', async ({ page, browser, baseURL }) => {
  const { gore, horror, path } = await makeWall();
  await page.goto(pathOf(gore));
  const veil = page.locator('.stage .veil');
  await expect(veil.getByText('Gore make-up')).toBeVisible();
  await expect(veil.getByText('The maker labelled it.')).toBeVisible();
  await expectAccessible(page);
  await veil.getByRole('link', { name: 'Choose what is blurred' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What is blurred' })).toBeVisible();
  await expectAccessible(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const shows = page.getByRole('group', { name: 'Gore make-up' }).getByRole('radio', { name: 'Show' });
  await shows.focus();
  await page.keyboard.press('Space');
  await expect(shows).toBeChecked();
  await page.getByRole('group', { name: 'Horror' }).getByText('Hide').click();
  expect(asked.filter((request) => !request.startsWith('GET'))).toEqual([]);

  await page.goto(pathOf(gore));
  await expect(veil).toBeHidden();
  await expect(page.locator('.stage img').first()).toHaveCSS('filter', 'none');
  await page.goto(path);
  await expect(page.locator('#cosplays').getByText('Haunted')).toBeHidden();
  await expect(page.getByText('1 hidden by your filters')).toBeVisible();
  await page.goto(pathOf(horror));
  await expect(veil.getByText('Horror')).toBeVisible();

  const other = await browser.newContext({ baseURL });
  const elsewhere = await other.newPage();
  await elsewhere.goto(pathOf(gore));
  await expect(elsewhere.locator('.stage .veil')).toBeVisible();
  await other.close();
});

test('without script photos stay blurred, and each opens by its button', async ({ browser, baseURL }) => {
  const { gore } = await makeWall();
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathOf(gore));
  const photo = page.locator('.stage img').first();
  await expect(photo).toHaveCSS('filter', /blur/);
  await page.locator('.stage').getByText('Show this photo').click();
  await expect(photo).toHaveCSS('filter', 'none');
  await context.close();
});
