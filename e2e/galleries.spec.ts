import type { Page } from '@playwright/test';
import { eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeCase, makeEntry, makeMember } from '@/db/factories';
import { makeGallery, newestArrangement } from '@/db/factories/gallery';
import { galleries, gallerySubmissions } from '@/db/schema';
import { expectAccessible } from './fixtures/accessible';
import { expectAlive } from './fixtures/alive';
import { Keyboard } from './fixtures/keyboard';
import { makeModerator } from './fixtures/moderation';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made; what is gone answers 404.
test.use({ expectedErrors: [/\/media\/|404|409|422/] });

const status = async (page: Page, path: string) => (await page.request.get(path)).status();
const text = async (page: Page, path: string) => (await page.request.get(path)).text();
const card = (page: Page, publicId: string) => page.locator(`[data-entry="${publicId}"]`);
const order = (page: Page) =>
  page.locator('[data-entry]').evaluateAll((cards) => cards.map((one) => one.getAttribute('data-entry')));

test('visitors read a gallery, and an entry that is removed leaves no hole', async ({ page }) => {
  const [lead, gone, last] = [await makeEntry(), await makeEntry(), await makeEntry()];
  const { slug, title } = await makeGallery({ entries: [lead, gone, last], leads: 2, words: 'Why these three' });
  await page.goto(`/g/${slug}`);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText('3 entries, 3 makers')).toBeVisible();
  for (const entry of [lead, gone, last]) await expect(page.getByRole('link', { name: entry.title })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/e/${gone.publicId}/${gone.slug}`);
  await expect(page.getByText('In one gallery')).toBeVisible();

  const { id: caseId } = await makeCase(gone);
  const { api } = await makeModerator();
  const removal = { kind: 'remove', caseId, rule: 'spam', words: 'The reasons.', strikePoints: 0 };
  expect((await api.post('/api/moderation/decisions', { data: removal })).status()).toBe(200);
  await page.goto(`/g/${slug}`);
  await expect(page.getByText('2 entries, 2 makers')).toBeVisible();
  await expect(page.getByRole('link', { name: lead.title })).toBeVisible();
  await expect(page.getByText(gone.title)).toHaveCount(0);
  const feed = await text(page, `/g/${slug}/feed.xml`);
  expect([feed.includes(last.title), feed.includes(gone.title)]).toEqual([true, false]);
  await page.goto('/g');
  await expectAccessible(page);
});

test('a gallery is made, arranged, looked at, published and taken a step back with the keyboard alone', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no keyboard');
  test.setTimeout(240_000);
  const [one, two, three] = [await makeEntry(), await makeEntry(), await makeEntry()];
  await signIn(page, await makeMember({ role: 'moderator' }));
  const keyboard = new Keyboard(page);
  await page.goto('/g/new');
  await expectAccessible(page);
  const name = `Held by straps ${one.publicId}`;
  await keyboard.write(page.getByRole('textbox', { name: 'Title' }), name);
  await keyboard.enter(page.getByRole('button', { name: 'Make the gallery' }));
  await expect(page).toHaveURL(/\/g\/held-by-straps-[a-z0-9-]+\/edit$/);
  const slug = new URL(page.url()).pathname.split('/')[2] ?? '';

  const add = page.getByRole('combobox', { name: 'Add an entry' });
  const origin = new URL(page.url()).origin;
  for (const [words, entry] of [
    [one.title, one],
    [`${origin}/e/${two.publicId}/${two.slug}`, two],
    [three.publicId, three],
  ] as const) {
    if (entry === one) await keyboard.to(add);
    await keyboard.type(words);
    await expect(page.getByRole('option', { name: entry.title, exact: false }).first()).toBeVisible();
    await keyboard.press('ArrowDown', 'Enter');
    await expect(card(page, entry.publicId)).toBeVisible();
    await expect(add).toHaveValue('');
  }
  expect(await order(page)).toEqual([one.publicId, two.publicId, three.publicId]);

  await keyboard.to(page.getByRole('button', { name: `Move ${three.title}`, exact: true }));
  await keyboard.press('m', 'ArrowLeft', 'ArrowLeft', 'm');
  await expect.poll(() => order(page)).toEqual([three.publicId, one.publicId, two.publicId]);
  await keyboard.press('m', 'ArrowRight', 'Escape');
  await expect.poll(() => order(page)).toEqual([three.publicId, one.publicId, two.publicId]);

  await keyboard.enter(page.getByRole('button', { name: `Edit or move ${three.title}`, exact: true }), {
    by: 'Shift+Tab',
  });
  const dialog = page.getByRole('dialog', { name: three.title });
  await expectAccessible(page);
  await keyboard.write(dialog.getByRole('textbox', { name: 'Note' }), 'The strap is the point.');
  await keyboard.to(dialog.getByRole('checkbox', { name: 'Show it large, with its note' }));
  await keyboard.press('Space');
  await keyboard.to(dialog.getByRole('checkbox', { name: 'Use it as the cover' }));
  await keyboard.press('Space', 'Escape');
  await expect(dialog).toBeHidden();

  await keyboard.enter(page.getByRole('button', { name: 'Add a section' }));
  await expect(page.getByRole('textbox', { name: 'Title of section 2' })).toBeFocused();
  await keyboard.type('Belts');
  await keyboard.to(page.getByRole('button', { name: `Move ${two.title}`, exact: true }), { by: 'Shift+Tab' });
  await keyboard.press('m', 'ArrowDown', 'm');
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  await expectAccessible(page);

  const back = { by: 'Shift+Tab' } as const;
  await keyboard.enter(page.getByRole('link', { name: 'Preview' }), back);
  await expect(page).toHaveURL(/\/preview$/);
  await expect(page.getByText('The strap is the point.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Belts' })).toBeVisible();
  await expectAccessible(page);
  expect(await status(page, `/g/${slug}`)).toBe(404);
  await keyboard.enter(page.getByRole('link', { name: 'Back to the editor' }));
  await expect(page).toHaveURL(/\/edit$/);

  await keyboard.enter(page.getByRole('button', { name: 'Publish', exact: true }));
  await expect(page.locator('.st', { hasText: 'Published' }).first()).toBeVisible();
  const shown = await text(page, `/g/${slug}`);
  for (const words of [name, 'Belts', 'The strap is the point.', three.title]) expect(shown).toContain(words);

  await keyboard.enter(page.locator('summary', { hasText: 'Versions' }));
  const oldest = page.getByRole('button', { name: 'Bring back' }).last();
  await keyboard.enter(oldest);
  await expect(card(page, one.publicId)).toHaveCount(0);
  expect(await text(page, `/g/${slug}`)).toContain(three.title);
  await keyboard.enter(page.getByRole('button', { name: 'Undo', exact: true }).first(), back);
  await expect(card(page, one.publicId)).toBeVisible();
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  const [{ id = '' } = {}] = await db.select({ id: galleries.id }).from(galleries).where(eq(galleries.slug, slug));
  expect((await newestArrangement(id)).sections.map(({ items }) => items.map(({ entry }) => entry))).toEqual([
    [three.publicId, one.publicId],
    [two.publicId],
  ]);
});

test('a member suggests entries, and a curator accepts one and declines one with a word', async ({ page }) => {
  test.slow();
  const member = await makeMember();
  const [good, odd] = [await makeEntry({ memberId: member.id }), await makeEntry({ memberId: member.id })];
  const gallery = await makeGallery({ entries: [await makeEntry()], isOpen: true });
  await signIn(page, member);
  await page.goto(`/g/${gallery.slug}`);
  await page.getByRole('link', { name: 'Suggest an entry' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Suggest this entry' }).click();
  await expect(page.getByText('Choose one of your entries.')).toBeVisible();
  for (const entry of [good, odd]) {
    await page.getByText(entry.title, { exact: true }).click();
    await page.getByRole('textbox', { name: 'A word to the curators' }).fill(`No glue in ${entry.title}`);
    await page.getByRole('button', { name: 'Suggest this entry' }).click();
    await expect(page.getByText(`You wrote: “No glue in ${entry.title}”`)).toBeVisible();
  }

  await page.context().clearCookies();
  await signIn(page, { id: gallery.ownerId });
  await page.goto(`/g/${gallery.slug}/edit`);
  await expect(page.getByRole('heading', { name: '2 suggestions' })).toBeVisible();
  await expectAccessible(page);
  const sent = (title: string) => page.locator('aside li', { hasText: `No glue in ${title}` });
  await sent(odd.title).getByRole('textbox').fill('Lovely, but it is a hat.');
  await sent(odd.title).getByRole('button', { name: 'Decline' }).click();
  await expect(sent(odd.title)).toHaveCount(0);
  await sent(good.title).getByRole('button', { name: 'Accept' }).click();
  await expect(card(page, good.publicId)).toBeVisible();
  const decided = await db
    .select({ entryId: gallerySubmissions.entryId, state: gallerySubmissions.state, answer: gallerySubmissions.answer })
    .from(gallerySubmissions)
    .where(eq(gallerySubmissions.galleryId, gallery.id))
    .orderBy(gallerySubmissions.id);
  expect(decided).toEqual([
    { entryId: good.id, state: 'accepted', answer: '' },
    { entryId: odd.id, state: 'declined', answer: 'Lovely, but it is a hat.' },
  ]);
  await page.goto(`/g/${gallery.slug}`);
  await expect(page.getByRole('link', { name: good.title })).toBeVisible();
  await expect(page.getByText(odd.title)).toHaveCount(0);
});

test('a gallery with a date is not there before it, and there after it', async ({ page }) => {
  test.setTimeout(180_000);
  const gallery = await makeGallery({ state: 'draft', publishedAt: null, entries: [await makeEntry()] });
  await signIn(page, { id: gallery.ownerId });
  await page.goto(`/g/${gallery.slug}/edit`);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
  await expectAlive(page.getByLabel('From (UTC)'));
  await page.getByLabel('From (UTC)').fill(tomorrow);
  await page.getByRole('button', { name: 'Publish on this date' }).click();
  await expect(page.getByText(/^Planned for/)).toBeVisible();
  await expectAccessible(page);
  expect(await status(page, `/g/${gallery.slug}`)).toBe(404);
  // Its moment comes; the job of the minute makes anew what was kept.
  const due = { publishedAt: sql`now()` };
  await db.update(galleries).set(due).where(eq(galleries.id, gallery.id));
  await expect.poll(() => status(page, `/g/${gallery.slug}`), { timeout: 130_000, intervals: [3_000] }).toBe(200);
});

test('moderators plan the entries of the days, never one maker twice in a month', async ({ page, isMobile }) => {
  test.setTimeout(120_000);
  const maker = await makeMember();
  const [first, second] = [await makeEntry({ memberId: maker.id }), await makeEntry({ memberId: maker.id })];
  const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const far = 60 + Math.floor(Math.random() * 100) + (isMobile ? 130 : 0);
  await signIn(page, await makeMember({ role: 'moderator' }));
  await page.goto('/mod/picks');
  await expect(page.getByRole('heading', { name: 'Entry of the day', level: 1 })).toBeVisible();
  await expectAccessible(page);
  const pick = async (day: string, entry: { title: string }) => {
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.getByRole('combobox', { name: 'Entry' }).fill(entry.title);
    await page.getByRole('option', { name: entry.title }).first().click();
  };
  const at = (day: string) => page.locator(`[data-day="${day}"]`);
  await pick(dayFromNow(far), first);
  await expect(at(dayFromNow(far))).toContainText(first.title);
  await pick(dayFromNow(far + 20), second);
  await expect(page.getByRole('alert').filter({ hasText: 'Never the same maker twice in a month' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Entry' })).toHaveValue(second.title);
  await expectAccessible(page);

  const handle = page.getByRole('button', { name: `Move ${first.title}` });
  await handle.focus();
  for (const key of ['m', 'ArrowDown', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
  await expect(at(dayFromNow(far))).toContainText(first.title);
  for (const key of ['m', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'm']) await page.keyboard.press(key);
  await expect(at(dayFromNow(far + 1))).toContainText(first.title);
  await expect(handle).toBeFocused();

  await at(dayFromNow(far + 1))
    .getByRole('button', { name: new RegExp(`^Take out ?: ${first.title}$`) })
    .click();
  await expect(page.getByRole('button', { name: `Move ${first.title}` })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(at(dayFromNow(far + 1))).toContainText(first.title);
});

test('a visitor reports a gallery, an admin removes it, and it is gone until that is taken back', async ({ page }) => {
  test.slow();
  const entry = await makeEntry();
  const { slug, title } = await makeGallery({ entries: [entry] });
  await page.goto(`/g/${slug}`);
  await page.getByRole('link', { name: 'Report this gallery' }).click();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Spam' }).check();
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByRole('heading', { name: 'The moderators have your report' })).toBeVisible();

  const admin = await makeMember({ role: 'admin' });
  await signIn(page, admin);
  await page.goto('/mod/open');
  await page.getByRole('link', { name: new RegExp(title) }).click();
  await page.getByRole('button', { name: 'Take this case' }).click();
  await page.getByLabel(/will read$/).fill('It sells something.');
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Nobody has been told yet')).toBeVisible();
  const places = ['', '/feed.xml'].map((part) => `/g/${slug}${part}`);
  for (const path of places) await expect.poll(() => status(page, path)).toBe(404);
  expect(await text(page, '/sitemap.xml')).not.toContain(`/g/${slug}<`);
  expect(await text(page, `/e/${entry.publicId}/${entry.slug}`)).not.toContain('In one gallery');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back')).toBeVisible();
  for (const path of places) await expect.poll(() => status(page, path)).toBe(200);
});
