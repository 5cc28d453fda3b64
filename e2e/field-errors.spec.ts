import type { Locator, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { entries } from '@/db/schema';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The browser keeps most people from typing too much. What comes in by another way is refused beside its field.
test.use({ expectedErrors: [/422|409/] });

type Row = { label: string | RegExp; text: string; secret?: boolean };
const row = (label: Row['label'], most: number, before = ''): Row => ({ label, text: before + 'x'.repeat(most + 1) });
const password = (label: string): Row => ({ label, text: 'patina lobster '.repeat(14), secret: true });
const links = [1, 2, 3, 4, 5].flatMap((number) => [
  row(`Words of link ${number}`, 40),
  row(`Address of link ${number}`, 300),
]);

const forms: { path: string; button: string; rows: Row[] }[] = [
  { path: '/join', button: 'Make the account', rows: [row('Handle', 30), row('E-mail', 254), password('Password')] },
  { path: '/sign-in', button: 'Sign in', rows: [row('E-mail or handle', 254), password('Password')] },
  { path: '/reset', button: 'Send me a link', rows: [row('E-mail', 254)] },
  {
    path: '/settings/profile',
    button: 'Save the profile',
    rows: [
      row(/^Name/, 50),
      row('Handle', 30),
      row(/^Pronouns/, 40),
      row(/^Home/, 80),
      row(/^About you/, 1_000),
      ...links,
    ],
  },
];

for (const { path, button, rows } of forms) {
  test(`${path} says beside each field that it is too long, and keeps what was typed`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'the same form');
    if (path.startsWith('/settings')) await signIn(page, await makeMember());
    await page.goto(path);
    for (const { label, text } of rows) await typeAll(fieldOf(page, label), text);
    await page.getByRole('button', { name: button, exact: true }).click();
    for (const { label, text, secret } of rows) await expectRefused(fieldOf(page, label), secret ? '' : text);
  });
}

test('the studio says beside each field that it is too long, and keeps what was typed', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same form');
  test.slow();
  const member = await makeMember();
  const draft = await makeEntry({ memberId: member.id, state: 'draft' });
  await signIn(page, member);
  await page.goto(`/upload/${draft.publicId}`);
  await page.getByRole('button', { name: 'Add a note' }).click();
  await fieldOf(page, /^Date/).last().fill('2026-01-31');

  const rows = [
    row('Title', 120),
    row(/^Story/, 5_000),
    row(/^Event/, 120),
    row('What you did', 120),
    row('In more words', 5_000),
  ];
  for (const { label, text } of rows) await typeAll(fieldOf(page, label), text);
  for (const { label, text } of rows) await expectRefused(fieldOf(page, label), text);

  const alt = row(/^Description/, 1_000);
  await typeAll(fieldOf(page, alt.label), alt.text);
  await expectRefused(fieldOf(page, alt.label), alt.text);

  for (const [{ label, text }, button] of [
    [row('Name, or @handle', 80), 'Add a credit'],
    [row('Tags', 40), null],
  ] as const) {
    await typeAll(fieldOf(page, label), text);
    if (button) await page.getByRole('button', { name: button }).click();
    else await page.keyboard.press('Enter');
    await expectRefused(fieldOf(page, label), text);
  }

  await page.getByRole('button', { name: /^Choose someone other/ }).click();
  await page.getByRole('button', { name: 'My own design' }).click();
  await typeAll(fieldOf(page, "Character's name"), 'x'.repeat(121));
  await page.getByRole('button', { name: 'Use this name' }).click();
  await expectRefused(fieldOf(page, "Character's name"), 'x'.repeat(121));

  await page.getByRole('button', { name: 'Not listed' }).click();
  const proposal = [
    row("Character's name", 120),
    row('Series or work', 200),
    row(/^A page about/, 500, 'https://x.test/'),
  ];
  for (const { label, text } of proposal) await typeAll(fieldOf(page, label), text);
  await page.getByRole('button', { name: 'Propose this character' }).click();
  for (const { label, text } of proposal) await expectRefused(fieldOf(page, label), text);

  const [kept] = await db.select().from(entries).where(eq(entries.id, draft.id));
  expect(kept).toMatchObject({ title: draft.title, story: '', revision: draft.revision });
});

test('a comment that is too long stays where it was typed', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same form');
  const { publicId, slug } = await makeEntry();
  await signIn(page, await makeMember());
  await page.goto(`/e/${publicId}/${slug}`);
  const field = page.getByRole('textbox', { name: 'Ask about the build' });
  await typeAll(field, 'x'.repeat(4_001));
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expectRefused(field, 'x'.repeat(4_001));
});

const fieldOf = (page: Page, label: Row['label']) => page.getByLabel(label, { exact: true });

/** As by dictation, a password manager or a script, which no `maxlength` stops. */
async function typeAll(field: Locator, text: string) {
  await field.evaluate((input) => input.removeAttribute('maxlength'));
  await field.fill(text);
}

async function expectRefused(field: Locator, text: string) {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/too long|at most|\d to \d|one plain address/i);
  await expect(field).toHaveValue(text);
}
