import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeCharacter, makeComment, makeEntry, makeMember } from '@/db/factories';
import { entries, mutes } from '@/db/schema';
import { markOf } from '@/features/accounts/sight/mark';
import { feedTag } from '@/features/entries/cache';
import { expectAccessible } from './fixtures/accessible';
import { renewPages } from './fixtures/renew';
import { sealedSession, signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made, and what is not there answers 404.
test.use({ expectedErrors: [/\/media\/|status of 404/] });

async function makeScene() {
  const character = await makeCharacter();
  const place = { characterId: character.id, seriesId: character.seriesId };
  const [ann, bob] = [await makeMember(), await makeMember()];
  const bobs = await makeEntry({ memberId: bob.id, voteCount: 9, ...place });
  const others = await makeEntry({ voteCount: 8, ...place });
  const third = await makeEntry({ voteCount: 7, ...place });
  await makeComment(third.id, { memberId: bob.id, body: 'By Bob himself' });
  await makeComment(third.id, { body: 'By somebody else' });
  await makeComment(third.id, { memberId: ann.id, body: 'By Ann herself' });
  await db.update(entries).set({ commentCount: 3 }).where(eq(entries.id, third.id));
  return { ann, bob, bobs, others, third, character };
}

const pathOf = (entry: { publicId: string; slug: string }) => `/e/${entry.publicId}/${entry.slug}`;

/** How far anything moved since the page was first painted, and what was painted of `text` at any time. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        Object.assign(window, { shifted: (window as never as { shifted: number }).shifted + shift.value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as never as { shifted: number }).shifted);
}

/** Whether the element was ever in a box, from the first time that the page was drawn. */
async function watchPaint(page: Page, selector: string): Promise<() => Promise<boolean>> {
  await page.addInitScript((watched) => {
    const look = () => {
      if (document.querySelector(watched)?.checkVisibility()) Object.assign(window, { wasSeen: true });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);
  return () => page.evaluate(() => 'wasSeen' in window);
}

async function expectMissing(page: Page, path: string) {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(404);
  await expect(page.getByRole('heading', { name: 'That part is not on this sprue' })).toBeVisible();
}

test('a block takes each out of the other’s pages, tells nobody, and is taken back in the settings', async ({
  page,
  browser,
  baseURL,
}) => {
  const { ann, bob, bobs, others, third, character } = await makeScene();
  await signIn(page, ann);

  await page.goto(`/@${bob.handle}`);
  await page.getByRole('button', { name: `More about ${bob.handle}` }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: `Block ${bob.handle}` }).click();
  await expect(page.getByText(`${bob.handle} is blocked.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'That part is not on this sprue' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: bob.handle })).toHaveCount(0);

  const seen = await watchPaint(page, `[data-by="${markOf(bob.handle)}"]`);
  const shifted = await watchShifts(page);
  await renewPages(feedTag);
  for (const path of [`/c/${character.slug}`, '/new', pathOf(third)]) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
    await expect(page.getByText(others.title).first()).toBeVisible();
    await expect(page.getByText(bobs.title)).toBeHidden();
    expect(await seen(), `${path} painted what is hidden`).toBe(false);
    expect(await shifted(), `${path} moved`).toBeLessThan(0.02);
  }
  await expect(page.getByText('By somebody else')).toBeVisible();
  await expect(page.getByText('By Bob himself')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Comments 2' })).toBeVisible();
  await expectMissing(page, pathOf(bobs));
  await expectMissing(page, `/@${bob.handle}`);

  // Bob meets the same from his side, and nothing says why.
  const his = await browser.newContext({ baseURL });
  const hisPage = await his.newPage();
  await signIn(hisPage, bob);
  await expectMissing(hisPage, `/@${ann.handle}`);
  await hisPage.goto(pathOf(third));
  await expect(hisPage.getByText('By somebody else')).toBeVisible();
  await expect(hisPage.getByText('By Ann herself')).toBeHidden();
  await hisPage.goto('/settings/people');
  await expect(hisPage.getByText('You block nobody.')).toBeVisible();
  await expect(hisPage.getByText(ann.handle)).toHaveCount(0);
  await his.close();

  await page.goto('/settings/people');
  await expectAccessible(page);
  const unblocked = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
  await page.getByRole('button', { name: `Unblock ${bob.handle}` }).click();
  await expect(page.getByRole('button', { name: `Block again ${bob.handle}` })).toBeVisible();
  expect((await unblocked).status()).toBe(200);
  await page.goto(`/@${bob.handle}`);
  await expect(page.getByRole('heading', { level: 1, name: bob.handle })).toBeVisible();
  await page.goto(`/c/${character.slug}`);
  await expect(page.getByText(bobs.title).first()).toBeVisible();
});

test('a block is made with the keyboard from a comment, and undone from its toast', async ({ page }) => {
  const { ann, bob, third } = await makeScene();
  await signIn(page, ann);
  await page.goto(pathOf(third));
  const more = page.getByRole('button', { name: `More about ${bob.handle}` });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: `Mute ${bob.handle}` })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('By Bob himself')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('By Bob himself')).toBeVisible();
});

test('a muted member leaves walls and comments, and keeps their own page', async ({ page }) => {
  const { ann, bob, bobs, others, third, character } = await makeScene();
  await signIn(page, ann);
  await page.goto(pathOf(bobs));
  await page
    .getByRole('button', { name: `More about ${bob.handle}` })
    .first()
    .click();
  await page.getByRole('menuitem', { name: `Mute ${bob.handle}` }).click();
  await expect(page.getByText(`${bob.handle} is muted.`)).toBeVisible();
  expect(await db.select().from(mutes).where(eq(mutes.memberId, ann.id))).toHaveLength(1);

  await page.goto(`/c/${character.slug}`);
  await expect(page.getByText(others.title).first()).toBeVisible();
  await expect(page.getByText(bobs.title)).toBeHidden();
  await page.goto(pathOf(third));
  await expect(page.getByText('By somebody else')).toBeVisible();
  await expect(page.getByText('By Bob himself')).toBeHidden();
  await page.goto(`/@${bob.handle}`);
  await expect(page.getByText(bobs.title)).toBeVisible();
  await page.goto('/settings/people');
  const unmuted = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
  await page.getByRole('button', { name: `Unmute ${bob.handle}` }).click();
  expect((await unmuted).status()).toBe(200);
  await page.goto(`/c/${character.slug}`);
  await expect(page.getByText(bobs.title).first()).toBeVisible();
});

test('a page that was open when the block was made becomes the page that is not there', async ({ page, baseURL }) => {
  const { ann, bob, bobs } = await makeScene();
  await signIn(page, ann);
  await page.goto(pathOf(bobs));
  await expect(page.getByRole('heading', { level: 1, name: bobs.title })).toBeVisible();
  const block = await page.request.put(`/api/members/${ann.handle}/block`, {
    headers: { Cookie: `kitbash.session=${await sealedSession(bob)}`, Origin: baseURL ?? '' },
  });
  expect(block.status()).toBe(200);
  // As when the reader comes back to the tab after a while.
  await page.clock.install();
  await page.clock.fastForward(120_000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByRole('heading', { name: 'That part is not on this sprue' })).toBeVisible();
  await expect(page.getByText(bobs.title)).toHaveCount(0);
});
