import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeAppearance, makeMember, makeSeries, makeStory } from '@/db/factories';
import { claims, moderationActions } from '@/db/schema';
import { expectAccessible } from './fixtures/accessible';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

test.use({ expectedErrors: [/status of 404/] });

const said = {
  'Who said it': 'A producer',
  'What they said, in our words': 'says that there are talks about a film',
  'The same in Japanese': '映画化について話し合っていると語る',
  'A few words as they were spoken': 'We are talking',
  When: '2025-03-04',
  'Where: name of the source': 'The Clock Post',
  'Where: its address': 'https://clocks.test/talks',
};

async function makeScene() {
  const series = await makeSeries({ title: `Clockwork ${Math.random().toString(36).slice(2, 8)}` });
  const appearance = await makeAppearance({ seriesId: series.id, title: 'Clockwork: the film' });
  return { series, appearance };
}

async function addClaim(page: Page, more: Partial<Record<keyof typeof said, string>>, tier: string, status: string) {
  await page.getByText('Add a claim').click();
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add the claim' }) });
  for (const [label, words] of Object.entries({ ...said, ...more })) await form.getByLabel(label).fill(words);
  await form.getByLabel('What kind of word it is').selectOption(tier);
  await form.getByLabel('The status that it speaks for').selectOption(status);
  await form.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByText('It is kept.').first()).toBeVisible();
}

test('a claim with its tier and source changes the status and the time line; disproved it stays, marked', async ({
  page,
}) => {
  test.slow();
  const { series, appearance } = await makeScene();
  await signIn(page, await makeMember({ role: 'moderator' }));
  const ledger = page.locator('main').getByRole('list', { name: 'Claims, newest first' });

  // Kept as it is now: what follows has to renew it.
  await page.goto(`/series/${series.slug}`);
  await expect(page.getByText('Rumoured', { exact: true }).first()).toBeVisible();
  await expect(ledger).toHaveCount(0);

  await page.goto('/mod/claims');
  await expectAccessible(page);
  await page.getByLabel('Series').selectOption(series.slug);
  await page.getByRole('button', { name: 'Show its claims' }).click();
  await expect(page.getByRole('heading', { level: 1, name: series.title })).toBeVisible();
  await page.getByText('Add a claim').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByLabel('Who said it')).toBeFocused();
  await expect(page.getByLabel('Who said it')).toHaveAccessibleDescription('Fill this in.');
  await page.reload();
  await addClaim(page, {}, 'report', 'in_talks');
  await expect(page.getByText(/sets the current status/i)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);

  const [claim] = await db.select().from(claims).where(eq(claims.appearanceId, appearance.id));
  const story = await makeStory({
    state: 'published',
    draft: {
      ...{ title: 'Talks', standfirst: 'Of a film.', cover: [], characters: [], series: [] },
      body: {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] },
          { type: 'claim', attrs: { id: claim?.id ?? '' } },
          { type: 'appearance', attrs: { series: series.slug, slug: appearance.slug } },
        ],
      },
    },
  });
  await page.goto(`/s/${story.slug}`);
  await expect(page.locator('.timeline')).toContainText('In talks');

  await page.goto(`/series/${series.slug}`);
  await expect(page.locator('.timeline')).toContainText('In talks');
  await expect(ledger.getByRole('listitem').filter({ hasText: 'A producer' })).toContainText('sets the current status');
  await expect(ledger.getByRole('link', { name: 'The Clock Post' })).toHaveAttribute(
    'href',
    said['Where: its address'],
  );
  await expect(ledger).toContainText('Report');
  await expect(ledger).toContainText('4 Mar 2025');
  await expectAccessible(page);
  await expectNoSideways(page);

  // A later rumour alone does not move it.
  await page.goto(`/mod/claims/${series.slug}`);
  await addClaim(page, { 'Who said it': 'A fan', When: '2025-06-01' }, 'rumour', 'in_production');
  await page.goto(`/series/${series.slug}`);
  await expect(ledger.getByRole('listitem').filter({ hasText: 'A fan' })).toBeVisible();
  await expect(page.locator('.timeline')).toContainText('In talks');

  await page.goto(`/mod/claims/${series.slug}`);
  const row = page.getByRole('listitem').filter({ hasText: 'A producer says' });
  await row.getByText('Mark it').click();
  await row.getByLabel('It is', { exact: true }).selectOption('disproved');
  await row.getByRole('button', { name: 'Mark the claim' }).click();
  await expect(row.getByLabel('Why', { exact: true })).toHaveAccessibleDescription(/.+/);
  await expect(row.getByLabel('It is', { exact: true })).toHaveValue('disproved');
  await row.getByLabel('Why', { exact: true }).fill('The interview was invented.');
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Mark the claim' }).click();
  await expect(row.getByText('The interview was invented.')).toBeVisible();

  await page.goto(`/series/${series.slug}`);
  const marked = ledger.getByRole('listitem').filter({ hasText: 'A producer' });
  await expect(marked).toContainText('Disproved');
  await expect(marked).toContainText('The interview was invented.');
  await expect(marked.locator('s')).toContainText('In talks');
  await expect(page.locator('.timeline')).toContainText('Rumoured');
  await expectAccessible(page);
  await page.goto(`/s/${story.slug}`);
  await expect(page.getByRole('article').first()).toContainText('Disproved');
  await expect(page.locator('.timeline')).toContainText('Rumoured');

  // It was written down wrongly that it was wrong: the mark is withdrawn, and the status is back.
  await page.goto(`/mod/claims/${series.slug}`);
  await row.getByRole('button', { name: 'Withdraw the mark' }).click();
  await expect(row.getByText(/sets the current status/i)).toBeVisible();
  await page.goto(`/ja/series/${series.slug}`);
  await expect(page.locator('.timeline')).toContainText('協議中');
  const record = await db
    .select({ kind: moderationActions.kind })
    .from(moderationActions)
    .where(eq(moderationActions.subjectId, claim?.id ?? ''))
    .orderBy(moderationActions.id);
  expect(record.map(({ kind }) => kind)).toEqual(['add_claim', 'mark_claim', 'unmark_claim']);
});

test('a correction takes the place of a claim, which stays', async ({ page }) => {
  const { series } = await makeScene();
  await signIn(page, await makeMember({ role: 'moderator' }));
  await page.goto(`/mod/claims/${series.slug}`);
  await addClaim(page, {}, 'report', 'in_talks');
  await page.getByText('Correct it').click();
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add the correction' }) });
  await expect(form.getByLabel('Who said it')).toHaveValue('A producer');
  await form.getByLabel('Who said it').fill('A director');
  await page.getByRole('button', { name: 'Add the correction' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'A director says' })).toContainText(
    'Sets the current status',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'A producer says' })).toContainText('Corrected');
});

test('the desk of claims is not there for members', async ({ page }) => {
  const { series } = await makeScene();
  await signIn(page, await makeMember());
  for (const path of ['/mod/claims', `/mod/claims/${series.slug}`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

async function expectNoSideways(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}
