import type { Browser, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeCase, makeCharacter, makeCredit, makeEntry, makeMember, makeSeries } from '@/db/factories';
import { makeGallery } from '@/db/factories/gallery';
import { cases, photos } from '@/db/schema';
import { photoUrl } from '@/features/photos/view';
import { photoStorage } from '@/lib/storage/photos';
import { expectAccessible } from './fixtures/accessible';
import { mailedLink } from './fixtures/outbox';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// Photographs of the factories were never made; 404 and 409 are what these tests ask for.
test.use({ expectedErrors: [/\/evidence\/|\/media\/|\/decisions\/|404|409/] });

const row = (page: Page, number: number) => page.locator(`[data-case="${number}"]`);
const caseAbout = async (subjectId: string) => {
  const [found] = await db.select().from(cases).where(eq(cases.subjectId, subjectId));
  if (!found) throw new Error('no case');
  return found;
};

async function moderatorIn(browser: Browser) {
  const page = await browser.newPage({ baseURL: process.env.PUBLIC_URL, viewport: { width: 390, height: 844 } });
  const member = await makeMember({ role: 'moderator' });
  await signIn(page, member);
  return { page, handle: member.handle };
}

/** An entry with a file that is served, on the page of a character and in a gallery. */
async function shownEverywhere() {
  const stamp = Date.now().toString(36);
  const email = `maker-${stamp}@kitbash.test`;
  const maker = await makeMember({ email, approvedCount: 9 });
  const series = await makeSeries({ entryCount: 1 });
  const character = await makeCharacter({ seriesId: series.id, entryCount: 1 });
  const place = { characterId: character.id, seriesId: character.seriesId };
  const entry = await makeEntry({ ...place, memberId: maker.id, title: `Midnight ${stamp}` });
  const [photo] = await db.select().from(photos).where(eq(photos.entryId, entry.id));
  const key = photo?.key ?? '';
  await db.update(photos).set({ alt: 'A coat at night' }).where(eq(photos.entryId, entry.id));
  await photoStorage.put(key, '320.webp', Buffer.from('RIFF a picture'));
  const gallery = await makeGallery({ entries: [entry] });
  const path = `/e/${entry.publicId}/${entry.slug}`;
  const lists = ['/new', `/c/${character.slug}`, `/c/${character.slug}/new`, `/@${maker.handle}`, `/g/${gallery.slug}`];
  const machines = [`/g/${gallery.slug}/feed.xml`, '/sitemap.xml'];
  return { entry, maker, email, path, file: photoUrl(key, 320, 'webp'), lists, machines };
}

type Shown = Awaited<ReturnType<typeof shownEverywhere>>;

/** Where the entry can be met: every address whose answer names it, and the status of its page and of its file. */
async function met(page: Page, { entry, path, file, lists, machines }: Shown) {
  const naming: string[] = [];
  for (const address of [...lists, ...lists.map((list) => `/ja${list}`), ...machines]) {
    const answer = await page.request.get(address);
    if ((await answer.text()).includes(entry.publicId)) naming.push(address);
  }
  const status = async (address: string) => (await page.request.get(address)).status();
  return { naming, page: await status(path), japanese: await status(`/ja${path}`), file: await status(file) };
}

test('at midnight: report, claim, decision, reasons, appeal, reversal by another, and the log', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(!isMobile, 'this is about a phone');
  test.setTimeout(240_000);
  const shown = await shownEverywhere();
  const { entry, maker, email, path, lists } = shown;
  // Everything is cached once, so that a removal has to reach the caches.
  const before = await met(page, shown);
  expect(before).toMatchObject({ page: 200, japanese: 200, file: 200 });
  expect(before.naming).toEqual(expect.arrayContaining(lists.slice(1)));

  await page.goto(path);
  await page.getByRole('link', { name: 'Report this entry' }).click();
  await page.getByRole('radio', { name: 'No permission' }).check();
  await page.getByRole('textbox', { name: 'What should a moderator know?' }).fill('I am in this and never agreed.');
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByRole('heading', { name: 'The moderators have your report' })).toBeVisible();
  const { number } = await caseAbout(entry.id);

  const first = await moderatorIn(browser);
  await first.page.goto(`/mod/open/${number}`);
  await expect(first.page.getByText('I am in this and never agreed.')).toBeVisible();
  await first.page.getByRole('button', { name: 'Take this case' }).click();
  await first.page.getByLabel(/will read$/).fill('A person in it did not agree to its being shown.');
  await expectAccessible(first.page);
  await first.page.getByRole('button', { name: 'Remove it' }).click();
  await expect(first.page.getByText('Nobody has been told yet')).toBeVisible();

  const gone = { naming: [], page: 404, japanese: 404, file: 404 };
  await expect.poll(() => met(page, shown), { timeout: 10_000, intervals: [250] }).toEqual(gone);

  // The 20 seconds of the moderator pass, then a mail says where the reasons are.
  const reasons = await mailedLink(email);
  await signIn(page, maker);
  await page.goto(new URL(reasons).pathname);
  await expect(page.getByRole('heading', { level: 1, name: `“${entry.title}” was removed` })).toBeVisible();
  await expect(page.getByText('A person in it did not agree to its being shown.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'What did we get wrong?' }).fill('It is I who am in it.');
  await page.getByRole('button', { name: 'Send appeal' }).click();
  await expect(page.getByText('Another moderator will look at it.').first()).toBeVisible();
  const [appeal] = await db.select().from(cases).where(eq(cases.memberId, maker.id)).orderBy(cases.number).offset(1);
  if (!appeal) throw new Error('no appeal');

  await first.page.goto(`/mod/appeals/${appeal.number}`);
  await expect(first.page.getByText('This appeal is against your own decision')).toBeVisible();
  await expect(first.page.getByRole('button', { name: 'Take this case' })).toHaveCount(0);
  const second = await moderatorIn(browser);
  await second.page.goto('/mod/appeals');
  await row(second.page, appeal.number).click();
  await expect(second.page.getByText('It is I who am in it.')).toBeVisible();
  await second.page.getByRole('button', { name: 'Take this case' }).click();
  await second.page.getByLabel('What the member will read').fill('They showed us that they are in it.');
  await expectAccessible(second.page);
  await second.page.getByRole('button', { name: 'Take it back' }).click();
  await expect(second.page.getByText('Answered. The member will be told.')).toBeVisible();
  // What was kept from before the entry was made knows it now too.
  const again = { ...before, naming: expect.arrayContaining(before.naming) };
  await expect.poll(() => met(page, shown), { timeout: 10_000, intervals: [250] }).toEqual(again);

  await page.goto(new URL(reasons).pathname);
  await expect(page.getByText('They showed us that they are in it.')).toBeVisible();
  await expect
    .poll(async () => (await (await page.request.get('/log')).text()).includes('Taken back'), { timeout: 60_000 })
    .toBe(true);
  await page.goto('/log');
  await expect(page.getByText(maker.handle)).toHaveCount(0);
  await expect(page.getByText(entry.title)).toHaveCount(0);
  await expectAccessible(page);
  for (const one of [page, first.page, second.page]) {
    const sideways = await one.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
});

test('two moderators at one case: who was slower is told, sees who has it, and decides nothing', async ({
  browser,
}) => {
  const entry = await makeEntry({ title: 'Two hands on it' });
  const { number } = await makeCase(entry);
  const [one, two] = [await moderatorIn(browser), await moderatorIn(browser)];
  for (const { page } of [one, two]) {
    await page.goto(`/mod/open/${number}`);
    await expect(page.getByRole('button', { name: 'Take this case' })).toBeVisible();
  }
  await one.page.getByRole('button', { name: 'Take this case' }).click();
  await expect(one.page.getByRole('button', { name: 'Remove it' })).toBeVisible();
  await two.page.getByRole('button', { name: 'Take this case' }).click();
  await expect(two.page.getByText('Another moderator has this case just now.')).toBeVisible();
  await expect(two.page.getByText(`${one.handle} has this case`)).toBeVisible();
  await expect(two.page.getByRole('button', { name: 'Remove it' })).toHaveCount(0);

  await one.page.getByRole('button', { name: 'Keep' }).click();
  await expect(one.page.getByText('Nobody has been told yet')).toBeVisible();
  await two.page.goto(`/mod/open/${number}`);
  await expect(two.page.getByText('This case is decided.')).toBeVisible();
  await two.page.goto('/mod/open');
  await expect(row(two.page, number)).toHaveCount(0);
});

test('a credit is reported from its entry and removed, and named nowhere then', async ({ page, browser }) => {
  const entry = await makeEntry();
  const credit = await makeCredit(entry.id, { name: 'Pim Nobody' });
  const path = `/e/${entry.publicId}/${entry.slug}`;
  await page.goto(path);
  await page.getByRole('link', { name: 'Report the credit of Pim Nobody' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Report a credit' })).toBeVisible();
  await expect(page.getByText('Pim Nobody (photographer)')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Harassment' }).check();
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByRole('heading', { name: 'The moderators have your report' })).toBeVisible();
  const { number } = await caseAbout(credit.id);
  const moderator = await moderatorIn(browser);
  await moderator.page.goto(`/mod/open/${number}`);
  await expect(moderator.page.getByRole('heading', { name: `Credit on “${entry.title}”` })).toBeVisible();
  await moderator.page.getByRole('button', { name: 'Take this case' }).click();
  await moderator.page.getByRole('button', { name: 'Remove it' }).click();
  await expect(moderator.page.getByText('Nobody has been told yet')).toBeVisible();
  await expect.poll(async () => (await (await page.request.get(path)).text()).includes('Pim Nobody')).toBe(false);
});
