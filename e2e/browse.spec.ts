import { makeCharacter, makeDesign, makeEntry, makeMember, makePhoto } from '@/db/factories';
import { expectAccessible } from './fixtures/accessible';
import { expect, test } from './fixtures/test';

async function makeCrowd(count: number) {
  const character = await makeCharacter({ name: 'Crowded' });
  for (let index = 0; index < count; index += 1) {
    await makeEntry({
      characterId: character.id,
      seriesId: character.seriesId,
      title: `Costume ${index}`,
      voteCount: count - index,
    });
  }
  return character;
}

test('further entries load in place, and back returns to the same place', async ({ page }) => {
  const character = await makeCrowd(85);
  await page.goto(`/c/${character.slug}`);
  const cards = page.locator('#cosplays .jgrid > li');
  await expect(cards).toHaveCount(40);
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(cards).toHaveCount(80);
  const far = page.getByRole('link', { name: 'Costume 70', exact: true });
  await far.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await far.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Costume 70' })).toBeVisible();
  await page.goBack();
  await expect(cards).toHaveCount(80);
  await expect(far).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(60);
  await page.reload();
  await expect(cards).toHaveCount(80);
});

test('no entry is shown twice on the way to the end', async ({ page }) => {
  const character = await makeCrowd(45);
  await page.goto(`/c/${character.slug}/new`);
  await page.getByRole('link', { name: 'Show more' }).click();
  const titles = page.locator('#cosplays .title');
  await expect(titles).toHaveCount(45);
  expect(new Set(await titles.allTextContents()).size).toBe(45);
  await expect(page.getByRole('link', { name: 'Show more' })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a plain link leads to the next page, and an entry is a list of pictures', async ({ page }) => {
    const character = await makeCrowd(42);
    await page.goto(`/c/${character.slug}`);
    await page.getByRole('link', { name: 'Show more' }).click();
    await expect(page).toHaveURL(/\/after\//);
    await expect(page.locator('#cosplays .jgrid > li')).toHaveCount(2);
    await page.getByRole('link', { name: 'Costume 41', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Costume 41' })).toBeVisible();
    await expect(page.locator('.stage-slide img')).toHaveCount(1);
  });
});

test('the viewer follows the keyboard', async ({ page }) => {
  const entry = await makeEntry({ title: 'Two arms', photoCount: 3 });
  await makePhoto(entry.memberId, { entryId: entry.id, position: 1, alt: 'The left arm' });
  await makePhoto(entry.memberId, { entryId: entry.id, group: 'B' });
  await page.goto(`/e/${entry.publicId}/${entry.slug}`);
  const current = page.locator('.filmstrip a[aria-current]');
  await expect(current).toHaveAccessibleName('Photo A1');
  await page.keyboard.press('ArrowRight');
  await expect(current).toHaveAccessibleName('Photo A2');
  await expect(page).toHaveURL(/#A2$/);
  await page.getByRole('button', { name: 'Read the photo description' }).click();
  await expect(page.locator('#photo-description')).toHaveText('The left arm');
  await page.keyboard.press('f');
  const viewer = page.getByRole('dialog');
  await expect(viewer).toBeVisible();
  await page.keyboard.press('z');
  await expect(viewer.getByRole('button', { name: 'Zoom' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(viewer).toHaveAccessibleName('Photo B1');
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  await expect(current).toHaveAccessibleName('Photo B1');
});

test('the address of a photo opens it', async ({ page }) => {
  const entry = await makeEntry({ photoCount: 2 });
  await makePhoto(entry.memberId, { entryId: entry.id, group: 'C' });
  await page.goto(`/e/${entry.publicId}/${entry.slug}#C1`);
  await expect(page.locator('.filmstrip a[aria-current]')).toHaveAccessibleName('Photo C1');
});

test('a wrong slug leads to the right one, at once and for good', async ({ request }) => {
  const entry = await makeEntry();
  for (const path of [`/e/${entry.publicId}`, `/e/${entry.publicId}/old-title`]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(`/e/${entry.publicId}/${entry.slug}`);
  }
});

test('a draft, and an entry taken back, are not found', async ({ request }) => {
  for (const state of ['draft', 'unpublished'] as const) {
    const entry = await makeEntry({ state });
    expect((await request.get(`/e/${entry.publicId}/${entry.slug}`)).status()).toBe(404);
  }
});

test('unknown members, designs, series, lists and cursors are 404', async ({ request }) => {
  const { slug } = await makeCharacter();
  const paths = [
    `/@nobody-here`,
    `/c/${'a'.repeat(300)}`,
    `/series/${'a'.repeat(300)}`,
    `/@${'a'.repeat(300)}`,
    `/c/${slug}/d/none`,
    '/series/none',
    '/top/decade',
    '/after/junk',
    `/c/${slug}/after/x`,
    '/ja/top/x',
    '/a/b/c',
  ];
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(404);
});

test('a labelled photo is covered until the reader asks', async ({ page }) => {
  const entry = await makeEntry({ rating: 'sensitive', sensitiveKind: 'gore' });
  await page.goto(`/e/${entry.publicId}/${entry.slug}`);
  await expect(page.getByText('Gore make-up')).toBeVisible();
  const photo = page.locator('.stage-slide img');
  await expect(photo).toHaveCSS('filter', /blur/);
  await page.getByLabel('Show this photo').check();
  await expect(photo).toHaveCSS('filter', 'none');
});

test.describe('all pages', () => {
  test.use({ expectedErrors: [/404/] });

  test('every kind of page is accessible', async ({ page }) => {
    const member = await makeMember({ bio: 'I make arms.', home: 'Tampere' });
    const character = await makeCharacter({ nativeName: 'ガリィ', nativeLang: 'ja' });
    const design = await makeDesign(character.id, { entryCount: 1 });
    await makeDesign(character.id);
    const entry = await makeEntry({
      memberId: member.id,
      characterId: character.id,
      seriesId: character.seriesId,
      designId: design.id,
    });
    await makePhoto(member.id, { entryId: entry.id, position: 1 });
    const paths = [
      '/new',
      '/top/all',
      '/ranking',
      '/c',
      '/series',
      '/c/alita',
      '/series/battle-angel-alita',
      `/c/${character.slug}`,
      `/c/${character.slug}/d/${design.slug}`,
      `/@${member.handle}`,
      `/e/${entry.publicId}/${entry.slug}`,
      `/ja/e/${entry.publicId}/${entry.slug}`,
      '/no-such-page',
    ];
    test.setTimeout(180_000);
    for (const path of paths) {
      await page.goto(path);
      await expectAccessible(page);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${path} is wider than the window`).toBeLessThanOrEqual(0);
    }
  });
});
