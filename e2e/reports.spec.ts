import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makeMember, makePhoto, suspend } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { cases, comments, entries, moderationActions, reports, statements } from '@/db/schema';
import { withheldStorage } from '@/lib/storage/photos';
import { expectAccessible } from './fixtures/accessible';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// Photographs of the factories were never made; what is not there is asked for on purpose.
test.use({ expectedErrors: [/\/media\/|\/decisions\/|\/report\//] });

const pathOf = (entry: { publicId: string; slug: string }) => `/e/${entry.publicId}/${entry.slug}`;
const caseAbout = async (subjectId: string) => (await db.select().from(cases).where(eq(cases.subjectId, subjectId)))[0];

async function commentOn(entry: { id: string }, body: string) {
  const writer = await makeMember();
  const [comment] = await db.insert(comments).values({ entryId: entry.id, memberId: writer.id, body }).returning();
  await db.update(entries).set({ commentCount: 1 }).where(eq(entries.id, entry.id));
  if (!comment) throw new Error('no comment');
  return { ...comment, writer };
}

test('a visitor reports a photo without script, and what was typed outlives a mistake', async ({
  browser,
  baseURL,
}) => {
  const entry = await makeEntry();
  const photo = await makePhoto(entry.memberId, { entryId: entry.id, group: 'B', alt: 'The seams' });
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto(pathOf(entry));
  await page.getByRole('link', { name: 'Report this entry' }).click();
  await page.getByRole('radio', { name: 'Photo B1: The seams' }).check();
  await page.getByRole('textbox', { name: 'What should a moderator know?' }).fill('That is me.');
  await page.getByRole('button', { name: 'Send report' }).click();

  await expect(page.getByText('Choose the rule it is about.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Photo B1: The seams' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'What should a moderator know?' })).toHaveValue('That is me.');
  await page.getByRole('radio', { name: 'No permission' }).check();
  await page.getByRole('button', { name: 'Send report' }).click();

  await expect(page.getByRole('heading', { name: 'The moderators have your report' })).toBeVisible();
  const made = await caseAbout(photo.id);
  await expect(page.getByText(`It is part of case ${made?.number}.`)).toBeVisible();
  expect(made).toMatchObject({ subjectKind: 'photo', rule: 'no_permission', reportCount: 1 });
  const [report] = await db
    .select()
    .from(reports)
    .where(eq(reports.caseId, made?.id ?? ''));
  expect(report).toMatchObject({ words: 'That is me.', reporterId: null });
  await page.getByRole('link', { name: 'Back to the entry' }).click();
  await expect(page).toHaveURL(new RegExp(`${pathOf(entry)}$`));
  await page.close();
});

test('a member reports a comment by keyboard, and finds the report again', async ({ page }) => {
  const entry = await makeEntry();
  const comment = await commentOn(entry, 'Words to report');
  const member = await makeMember();
  await signIn(page, member);
  await page.goto(pathOf(entry));
  const link = page
    .getByRole('article', { name: `Comment by ${comment.writer.handle}` })
    .getByRole('link', { name: 'Report' });
  await expect(link).toHaveAttribute('rel', 'nofollow');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Report a comment' })).toBeVisible();
  await expect(page.getByText('Words to report')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'About a body' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Harassment' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Second time this week');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'The moderators have your report' })).toBeFocused();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'your reports' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: `A comment on “${entry.title}”` })).toContainText(
    'Waiting',
  );
  expect(await caseAbout(comment.id)).toMatchObject({ rule: 'harassment', memberId: comment.writer.id });
});

test('bad input keeps every word and choice, says what is wrong beside it, and takes the focus there', async ({
  page,
}) => {
  const entry = await makeEntry();
  const photo = await makePhoto(entry.memberId, { entryId: entry.id, group: 'C' });
  await signIn(page, await makeMember());
  await page.goto(`/report/entry/${entry.publicId}`);
  const [words, send] = [page.getByRole('textbox'), page.getByRole('button', { name: 'Send report' })];
  await page.getByRole('radio', { name: 'Wrong rating' }).check();
  await page.getByRole('radio', { name: 'Photo C1' }).check();
  await expect(page.getByRole('radio', { name: 'Wrong rating' })).toBeHidden();
  await words.fill('x'.repeat(2_001));
  await expect(page.getByText('1 character too many')).toBeVisible();
  await send.click();
  await expect(page.getByText('This rule is about a whole entry.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'No permission' })).toBeFocused();
  await expect(words).toHaveAttribute('aria-invalid', 'true');
  await expect(words).toHaveValue('x'.repeat(2_001));
  await expect(page.getByRole('radio', { name: 'Photo C1' })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Generated, shown as a photo' }).check();
  await send.click();
  await expect(words).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Generated, shown as a photo' })).toBeChecked();
  await words.fill('Look at the hands');
  await send.click();
  await expect(page.getByRole('heading', { name: 'The moderators have your report' })).toBeVisible();
  expect(await caseAbout(photo.id)).toMatchObject({ rule: 'ai_as_photo' });
});

test('what is one’s own is not reported, and what is not there is 404', async ({ page }) => {
  const member = await makeMember();
  const [own, draft] = [await makeEntry({ memberId: member.id }), await makeEntry({ state: 'draft' })];
  const comment = await commentOn(own, 'Somebody’s words');
  await signIn(page, comment.writer);
  await page.goto(pathOf(own));
  await expect(page.getByRole('button', { name: 'Delete' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Report', exact: true })).toHaveCount(0);
  await signIn(page, member);
  await page.goto(`/report/entry/${own.publicId}`);
  await expect(page.getByText('This is your own.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send report' })).toHaveCount(0);
  for (const path of [`entry/${draft.publicId}`, `comment/${randomUUID()}`, 'member/nobody.here', 'photo/x']) {
    expect((await page.request.get(`/report/${path}`)).status(), path).toBe(404);
  }
});

/** A decision with its picture, as the member will read it. */
async function decide(memberId: string) {
  const snapshot = { title: 'Twelve rivets and a regret' };
  const decision = await makeDecision({ memberId, words: 'She did not agree.\nPlease ask first.', snapshot });
  const bytes = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
  await withheldStorage.put(decision.picture.key, decision.picture.file, bytes);
  return decision;
}

const picture = (page: Page) => page.getByRole('img', { name: 'A helmet' });

test('the person concerned reads the reasons, also while suspended, and appeals', async ({ page }) => {
  const member = await makeMember();
  const decision = await decide(member.id);
  await suspend(member.id);
  await signIn(page, member);
  await page.goto('/settings/profile');
  await page.getByRole('link', { name: 'Decisions', exact: true }).click();
  await page.getByRole('link', { name: '“Twelve rivets and a regret” was removed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'was removed' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rule 1: No permission' })).toBeVisible();
  await expect(page.getByText('Please ask first.')).toBeVisible();
  await expect(page.getByText('It is not a strike.')).toBeVisible();
  await expect.poll(() => picture(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Send appeal' }).click();
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await page.getByRole('textbox', { name: 'What did we get wrong?' }).fill('She said yes, in writing.');
  await page.getByRole('button', { name: 'Send appeal' }).click();
  await expect(
    page.getByRole('region', { name: 'Appeal' }).getByText('Another moderator will look at it.'),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByText('Another moderator will look at it.')).toBeVisible();
  await expect(page.getByText('She said yes, in writing.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send appeal' })).toHaveCount(0);

  await answerAppeal(decision.id);
  await page.goto('/decisions');
  await expect(page.getByText('Stands after appeal')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/decisions/${decision.id}`);
  await expect(page.getByText('The mail you sent us says otherwise.')).toBeVisible();
});

/** Rows, as another moderator would have made them. */
async function answerAppeal(actionId: string) {
  const [appeal] = await db.select().from(cases).where(eq(cases.appealedId, actionId));
  if (!appeal) throw new Error('no appeal');
  const { id: caseId, subjectKind, subjectId, memberId, rule } = appeal;
  await db.insert(moderationActions).values({
    ...{ caseId, subjectKind, subjectId, memberId, rule, kind: 'uphold', moderatorId: randomUUID() },
    ...{ words: 'The mail you sent us says otherwise.', rulesVersion: '2026-11-23', before: {}, after: {} },
  });
  await db.update(statements).set({ outcome: 'upheld' }).where(eq(statements.actionId, actionId));
}

test('a decision and its picture are not there for anyone else', async ({ page }) => {
  const decision = await decide((await makeMember()).id);
  const image = `/api/decisions/${decision.id}/pictures/${decision.picture.key}/${decision.picture.file}`;
  expect((await page.request.get(image)).status()).toBe(401);
  for (const role of ['member', 'moderator', 'admin'] as const) {
    await signIn(page, await makeMember({ role }));
    expect((await page.request.get(`/decisions/${decision.id}`)).status(), role).toBe(404);
    expect((await page.request.get(image)).status(), role).toBe(404);
  }
});

for (const path of ['/rules', '/log', '/ja/rules', '/ja/log']) {
  test(`${path} can be read by everyone`, async ({ page }) => {
    await makeDecision({ memberId: (await makeMember()).id, createdAt: new Date(Date.now() - 60_000) });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const rule = path.startsWith('/ja') ? 'ルール 1：許可がない' : 'Rule 1: No permission';
    await expect(page.getByText(rule).first()).toBeVisible();
    await expectAccessible(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}
