import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { makeVoteRing } from '@/db/factories/votes';
import { entries } from '@/db/schema';
import { expectAccessible } from './fixtures/accessible';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

test.use({ expectedErrors: [/404/] });

const votesOf = async (id: string) =>
  (await db.select({ votes: entries.voteCount }).from(entries).where(eq(entries.id, id)))[0]?.votes;

for (const width of [390, 1440]) {
  test(`a moderator finds a ring, sees who votes for whom, voids votes and takes it back, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const ring = await makeVoteRing({ size: 4, entriesEach: 2 });
    const [one] = ring.members;
    const target = ring.entries.find(({ memberId }) => memberId !== one?.id);
    await signIn(page, await makeMember({ role: 'moderator' }));
    await page.goto('/mod/votes');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Look again now' }).click();
    await expect(page.getByText('The votes are being looked through.')).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(page.getByText(one?.handle ?? '')).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
    await page.getByRole('listitem').filter({ hasText: one?.handle }).getByRole('link').click();

    await expect(page.getByRole('img', { name: 'Who votes for whom' })).toBeVisible();
    await expect(page.getByRole('row', { name: `${one?.handle} of the ring` })).toBeVisible();
    await expectAccessible(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);

    await page.getByRole('button', { name: 'Void the votes' }).click();
    await expect(page.getByText('Choose at least one vote that is not void yet.')).toBeVisible();
    await page.getByRole('checkbox', { name: one?.handle, exact: true }).check();
    await page.getByLabel('What the voters will read').fill('All of you vote at one computer.');
    await page.getByRole('button', { name: 'Void the votes' }).click();
    await expect(page.getByText('6 votes were voided.')).toBeVisible();
    expect(await votesOf(target?.id ?? '')).toBe(2);

    await page.getByText('Take it back').click();
    await page.getByLabel('Why').fill('They are a club.');
    await page.getByRole('button', { name: 'Let them count again' }).click();
    await expect(page.getByText('Taken back', { exact: true })).toBeVisible();
    expect(await votesOf(target?.id ?? '')).toBe(3);
  });
}

test('to members the votes are not there', async ({ page }) => {
  await signIn(page, await makeMember());
  expect((await page.goto('/mod/votes'))?.status()).toBe(404);
  expect((await page.goto('/mod/votes/1'))?.status()).toBe(404);
});
