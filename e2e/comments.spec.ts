import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { comments, entries } from '@/db/schema';
import { expectAccessible } from './fixtures/accessible';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made.
test.use({ expectedErrors: [/\/media\/|\/comments/] });

const pathOf = (entry: { publicId: string; slug: string }) => `/e/${entry.publicId}/${entry.slug}`;
const field = (page: Page) => page.getByRole('textbox', { name: 'Ask about the build' });
const bodies = async (entry: { id: string }) =>
  (await db.select({ body: comments.body }).from(comments).where(eq(comments.entryId, entry.id))).map(
    (row) => row.body,
  );

async function open(page: Page, entry: { publicId: string; slug: string }) {
  await page.goto(pathOf(entry));
  await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
}

test('writing, answering, changing and removing by keyboard', async ({ page }) => {
  test.slow();
  const [entry, member] = [await makeEntry(), await makeMember()];
  await signIn(page, member);
  await open(page, entry);

  await field(page).focus();
  await page.keyboard.type('See https://example.com/how and <b>no markup</b>');
  await page.keyboard.press('Control+Enter');
  const comment = page.getByRole('article', { name: `Comment by ${member.handle}` }).first();
  await expect(comment.getByRole('link', { name: 'https://example.com/how' })).toHaveAttribute(
    'rel',
    'nofollow ugc noopener',
  );
  await expect(comment).toContainText('<b>no markup</b>');
  await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Your comment is there.' })).toBeAttached();
  await expectAccessible(page);

  await comment.getByRole('button', { name: 'Reply' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('An answer');
  await page.keyboard.press('Control+Enter');
  const reply = page.getByRole('list', { name: 'Replies' }).getByRole('article');
  await expect(reply).toContainText('An answer');
  await expect(reply).toBeFocused();

  await reply.getByRole('button', { name: 'Edit' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(', changed');
  await page.keyboard.press('Control+Enter');
  await expect(reply).toContainText('An answer, changed');
  await expect(reply).toContainText('edited');
  await expect.poll(() => bodies(entry)).toContain('An answer, changed');

  await comment.getByRole('button', { name: 'Delete' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Removed by its writer')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(comment).toContainText('no markup');
  // A toast that goes gives the focus back to where it was: Enter would land there.
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);

  await comment.getByRole('button', { name: 'Delete' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Removed by its writer')).toBeVisible();
  await page.goto('/ranking');
  await expect.poll(async () => (await bodies(entry)).sort()).toEqual(['', 'An answer, changed']);
  await page.goto(pathOf(entry));
  await expect(page.getByText('Removed by its writer')).toBeVisible();
  await expect(page.getByText('An answer, changed')).toBeVisible();
});

test('a comment that does not arrive gives its words back', async ({ page }) => {
  const entry = await makeEntry();
  await signIn(page, await makeMember());
  await open(page, entry);
  await page.route('**/comments', (route) => route.abort());
  await field(page).fill('Words worth keeping');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'did not arrive' })).toBeVisible();
  await expect(field(page)).toHaveValue('Words worth keeping');
  await expect(page.getByRole('article', { name: /^Comment by/ })).toHaveCount(0);
  await page.reload();
  await expect(field(page)).toHaveValue('Words worth keeping');
  expect(await bodies(entry)).toEqual([]);
});

test('a visitor keeps what was typed through signing in', async ({ page }) => {
  const [entry, member] = [await makeEntry(), await makeMember()];
  await page.goto(pathOf(entry));
  await field(page).fill('How long did it take?');
  await page.getByRole('button', { name: 'Sign in to send' }).click();
  await page.waitForURL(/\/sign-in\?next=/);
  await signIn(page, member);
  await page.goto(new URL(page.url()).searchParams.get('next') ?? '');
  await expect(field(page)).toHaveValue('How long did it take?');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect.poll(() => bodies(entry)).toEqual(['How long did it take?']);
});

test('older comments load in place, and from a plain link without script', async ({ page, browser }) => {
  const entry = await makeEntry({ commentCount: 25 });
  const { id: memberId } = await makeMember();
  await db
    .insert(comments)
    .values(Array.from({ length: 25 }, (_, at) => ({ entryId: entry.id, memberId, body: `Words ${at + 1}.` })));
  await page.goto(pathOf(entry));
  await expect(page.getByText('Words 25.')).toBeVisible();
  await page.getByRole('link', { name: 'Show older comments' }).click();
  await expect(page.getByText('Words 1.', { exact: true })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(pathOf(entry));

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(new URL(pathOf(entry), page.url()).href);
  await plain.getByRole('link', { name: 'Show older comments' }).click();
  await expect(plain.getByText('Words 1.', { exact: true })).toBeVisible();
  await expect(plain.getByText('Words 25.')).toHaveCount(0);
  await plain.close();
});

const odd = [
  '<script>document.title="taken"</script>',
  '<img src=x onerror="document.title=\'taken\'">',
  '"><svg onload=alert(1)>',
  '</textarea><script>alert(1)</script>',
  'javascript:alert(document.domain)',
  'https://example.com/"onmouseover="document.title=\'taken\'',
  '{{constructor.constructor("alert(1)")()}} #{alert(1)} <%= 1 %>',
  '\u202Etxt.exe \u2066x\u2069 Z̸̧̛͉a̶͝l̵̈́go̷',
  '名'.repeat(300),
  'w'.repeat(600),
  '</script><!--<script>',
];

test('nothing that is written becomes part of the page', async ({ page }) => {
  const entry = await makeEntry({ commentCount: odd.length });
  const { id: memberId } = await makeMember();
  await db.insert(comments).values(odd.map((body) => ({ entryId: entry.id, memberId, body })));
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog said ${dialog.message()}`);
  });
  await page.goto(pathOf(entry));
  const title = await page.title();
  const shown = await page.locator('#comments article p.text-read').allTextContents();
  expect(shown.sort()).toEqual([...odd].sort());
  expect(
    await page.locator('#comments').locator('script, img, iframe, [onmouseover], [onerror], [onload]').count(),
  ).toBe(0);
  // The menus beside them have pictures of ours.
  expect(await page.locator('#comments article p.text-read svg').count()).toBe(0);
  for (const link of await page.locator('#comments article p.text-read a').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\/[^"<>\s]+$/);
  }
  expect(await page.title()).toBe(title);
  const box = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
});

test('the API refuses strangers, other members and other sites, and the row stays', async ({ page, baseURL }) => {
  const [entry, writer, other] = [await makeEntry({ commentCount: 1 }), await makeMember(), await makeMember()];
  const [row] = await db.insert(comments).values({ entryId: entry.id, memberId: writer.id, body: 'Mine' }).returning();
  const headers = { Origin: baseURL ?? '' };
  const writes = (from: Record<string, string>) => [
    page.request.post(`/api/entries/${entry.publicId}/comments`, { headers: from, data: { body: 'x' } }),
    page.request.patch(`/api/comments/${row?.id}`, { headers: from, data: { body: 'x' } }),
    page.request.delete(`/api/comments/${row?.id}`, { headers: from }),
  ];
  const statuses = async (from: Record<string, string>) =>
    (await Promise.all(writes(from))).map((answer) => answer.status());

  expect(await statuses(headers)).toEqual([401, 401, 401]);
  await signIn(page, other);
  expect((await statuses(headers)).slice(1)).toEqual([403, 403]);
  await signIn(page, writer);
  expect(await statuses({ Origin: 'https://evil.example' })).toEqual([403, 403, 403]);
  expect(await bodies(entry)).toEqual(expect.arrayContaining(['Mine']));
  const [counted] = await db.select({ count: entries.commentCount }).from(entries).where(eq(entries.id, entry.id));
  expect(counted?.count).toBe(2);
});
