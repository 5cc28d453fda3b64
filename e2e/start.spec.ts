import { expectAccessible } from './fixtures/accessible';
import { expect, test } from './fixtures/test';

test('the home page answers and is accessible', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('health says that every part is up', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(await answer.json()).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    database: 'up',
    worker: 'up',
    storage: 'up',
  });
});

for (const path of ['/no-such-page', '/ja/no-such-page', '/c/no-such-character', '/e/0000000000/nothing']) {
  test(`${path} is a true 404 at the first request`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
  });
}
