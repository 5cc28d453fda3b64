import type { Page } from '@playwright/test';
import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makeMember, makePhoto } from '@/db/factories';
import { cases, members, photos } from '@/db/schema';
import { photoStorage } from '@/lib/storage/photos';
import { expectAccessible } from './fixtures/accessible';
import { makeModerator } from './fixtures/moderation';
import { mailedLink, mailTo } from './fixtures/outbox';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// Photographs of the factories were never made; what is not there any more is asked for on purpose.
test.use({ expectedErrors: [/\/media\/|\/pictures\/|\/evidence\/|404|409|422/] });

let last = 0;
const someone = () => `pictured${++last}.${Date.now()}.${process.pid}@example.test`;

/** A published entry of two photos; files of the second are in storage. */
async function makePictured() {
  const entry = await makeEntry({ photoCount: 2 });
  const second = await makePhoto(entry.memberId, { entryId: entry.id, position: 1, alt: 'In the hall' });
  const key = second.key ?? '';
  await photoStorage.put(
    key,
    '320.webp',
    Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
  );
  return { entry, photo: second, key, path: `/e/${entry.publicId}/${entry.slug}`, file: `/media/${key}/320.webp` };
}

const caseOf = async (photoId: string, kind: 'brake' | 'takedown') =>
  (
    await db
      .select()
      .from(cases)
      .where(and(eq(cases.subjectId, photoId), eq(cases.kind, kind)))
  )[0];
const statusOf = async (photoId: string) =>
  (await db.select({ status: photos.status }).from(photos).where(eq(photos.id, photoId)))[0]?.status;
const handleOf = async (id: string) =>
  (await db.select({ handle: members.handle }).from(members).where(eq(members.id, id)))[0]?.handle;
const status = async (page: Page, path: string) => (await page.request.get(path)).status();
const pageHas = async (page: Page, path: string, text: string) =>
  (await (await page.request.get(path)).text()).includes(text);

test('somebody in a photo has it hidden without an account; a moderator shows it again, and they are told', async ({
  page,
}) => {
  test.slow();
  const { entry, photo, key, path, file } = await makePictured();
  const email = someone();
  expect(await status(page, file)).toBe(200);
  expect(await pageHas(page, path, key)).toBe(true);

  await page.goto(path);
  await page.getByRole('link', { name: 'I am in a photo here' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stop showing a photo of me' })).toBeVisible();
  await expectAccessible(page);
  const [send, mail] = [page.getByRole('button', { name: 'Send me the link' }), page.getByLabel('Your e-mail address')];
  await page.getByRole('radio', { name: 'I am a parent or guardian' }).check();
  await page.getByLabel('What should moderators know?').fill('I said no on the day.');
  await mail.fill('not an address');
  await send.click();
  await expect(page.getByText('Choose at least one photo.')).toBeVisible();
  await expect(page.getByText('Give one plain address')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'I am a parent or guardian' })).toBeChecked();
  await expect(page.getByLabel('What should moderators know?')).toHaveValue('I said no on the day.');
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'Photo A2: In the hall' }).check();
  await mail.fill(email);
  await send.click();
  await expect(page.getByRole('region', { name: 'We are sending you a link' })).toBeFocused();
  await expect(page.getByText(`It goes to ${email}`)).toBeVisible();
  await expectAccessible(page);

  const link = await mailedLink(email);
  for (let visit = 0; visit < 2; visit++) await page.goto(link);
  await expect(page.getByText(`Photo A2 of “${entry.title}”`)).toBeVisible();
  await expectAccessible(page);
  expect(await statusOf(photo.id)).toBe('ready');
  expect(await status(page, file)).toBe(200);

  await page.getByRole('button', { name: 'Hide it now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your request about photos of you' })).toBeVisible();
  await expect(page.getByText('Nobody sees it. Moderators decide by')).toBeVisible();
  await expectAccessible(page);
  const own = page.url();
  expect(own).toMatch(/\/photo-of-me\/(?:[0-9a-z]{4}-){3}[0-9a-z]{4}$/);
  expect(await statusOf(photo.id)).toBe('frozen');
  expect(await pageHas(page, path, key)).toBe(false);
  expect(await (await page.request.get(`/api/entries?list=/@${await handleOf(entry.memberId)}`)).text()).not.toContain(
    key,
  );
  await expect.poll(() => status(page, file)).toBe(404);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'This link does not work any more' })).toBeVisible();
  await expectAccessible(page);

  const found = await caseOf(photo.id, 'brake');
  const { api } = await makeModerator();
  const data = { kind: 'lift', caseId: found?.id, words: 'You are not the one in it.' };
  expect((await api.post('/api/moderation/decisions', { data })).status()).toBe(200);
  expect(await statusOf(photo.id)).toBe('ready');
  expect(await pageHas(page, path, key)).toBe(true);
  await expect.poll(() => status(page, file)).toBe(200);
  expect(await mailTo(email, 'It is shown again')).toContain('You are not the one in it.');
  await page.goto(own);
  await expect(page.getByText('Moderators looked at it, and it is shown again.')).toBeVisible();
  await expect(page.getByText('You are not the one in it.')).toBeVisible();
  await expect(page.getByText('Take the request back')).toHaveCount(0);
  await expectAccessible(page);
});

test('it goes without script, in Japanese too, and can be taken back', async ({ browser, baseURL }) => {
  test.slow();
  const { entry, photo, path } = await makePictured();
  const email = someone();
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('/ja');
  await page.getByRole('link', { name: '自分が写った写真' }).click();
  await page.getByLabel('写真、または作品のページのアドレス').fill('https://elsewhere.test/');
  await page.getByRole('button', { name: '写真を探す' }).click();
  await expect(page.getByText('このアドレスに表示されている写真はありません。')).toBeVisible();
  await page.getByLabel('写真、または作品のページのアドレス').fill(`${baseURL}/ja${path}#A2`);
  await page.getByRole('button', { name: '写真を探す' }).click();
  await expect(page.getByRole('checkbox', { name: '写真 A2' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: '写真 A1' })).not.toBeChecked();
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByRole('button', { name: 'リンクを受け取る' }).click();
  await expect(page.getByRole('heading', { name: 'リンクをお送りします' })).toBeVisible();

  const link = await mailedLink(email);
  expect(new URL(link).pathname).toBe('/ja/photo-of-me/confirm');
  await page.goto(link);
  await page.getByRole('button', { name: '今すぐ非表示にする' }).click();
  await expect(page.getByText(`「${entry.title}」の写真 A2`)).toBeVisible();
  expect(await statusOf(photo.id)).toBe('frozen');
  await page.getByText('求めを取り消す').first().click();
  await page.getByRole('button', { name: '求めを取り消す' }).click();
  await expect(page.getByText('この求めは取り消されています。')).toBeVisible();
  expect(await statusOf(photo.id)).toBe('ready');
  await page.close();
});

test('the uploader learns of it without who asked, and says something before it is decided', async ({ page }) => {
  test.slow();
  const { entry, photo } = await makePictured();
  await brake(page, entry.publicId, someone());
  const found = await caseOf(photo.id, 'brake');
  await signIn(page, { id: entry.memberId });
  await page.goto('/decisions');
  await page.getByRole('link', { name: `Somebody in photo A2 of “${entry.title}”` }).click();
  await expect(page.getByText('The photo is hidden from everyone until moderators have decided.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await page.getByLabel('What should moderators know?').fill('She agreed in writing.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('Your answer is with the moderators.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('What should moderators know?')).toHaveValue('She agreed in writing.');
  await expectAccessible(page);

  await signIn(page, await makeMember());
  expect(await status(page, `/decisions/asked/${found?.number}`)).toBe(404);
});

test('the owner of a work asks for several photos, has a tracking code, and sees what is decided about each', async ({
  page,
}) => {
  test.slow();
  const [one, two] = [await makePictured(), await makePictured()];
  const email = someone();
  await page.goto('/photo-of-me');
  await page.getByRole('link', { name: 'Ask for it to be taken down' }).click();
  await expectAccessible(page);
  const send = page.getByRole('button', { name: 'Send me the link' });
  await page.getByLabel('Name of the owner').fill('Somebody');
  await page.getByLabel('Where it is shown here').fill(`${one.path}#A2\nhttps://elsewhere.test/x`);
  await page.getByLabel('Your e-mail address').fill(email);
  await send.click();
  await expect(page.getByText('Say what you are to it.')).toBeVisible();
  await expect(page.getByText('Confirm this, otherwise we cannot act.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'I took the photograph' }).check();
  await page.getByLabel('Which work is yours?').fill('The print behind her');
  await page.getByRole('checkbox', { name: 'What I say here is true' }).check();
  await send.click();
  await expect(page.getByText('One of these is not the address of an entry')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'I took the photograph' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'What I say here is true' })).toBeChecked();
  await page.getByLabel('Where it is shown here').fill(`${one.path}#A2\n${two.path}`);
  await send.click();
  await expect(page.getByRole('region', { name: 'We are sending you a link' })).toBeFocused();

  await page.goto(await mailedLink(email));
  await expect(page.getByRole('heading', { level: 1, name: 'Send this request?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send it to the moderators' }).click();
  await expect(page.getByText('A moderator will look at it.')).toHaveCount(3);
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(await statusOf(one.photo.id)).toBe('ready');

  const found = await caseOf(one.photo.id, 'takedown');
  const { api } = await makeModerator();
  const data = { kind: 'remove', caseId: found?.id, rule: 'not_yours', words: 'It is their print.' };
  expect((await api.post('/api/moderation/decisions', { data })).status()).toBe(200);
  await mailTo(email, 'Moderators removed photo A2');
  await page.goto('/takedown');
  await page.getByRole('textbox', { name: 'Tracking code' }).fill('0000-0000-0000-0000');
  await page.getByRole('button', { name: 'See how it stands' }).click();
  await expect(page.getByText('There is no request with this code.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Tracking code' }).fill(code.toUpperCase());
  await page.getByRole('button', { name: 'See how it stands' }).click();
  await expect(page).toHaveURL(new RegExp(`/takedown/${code}$`));
  await expect(page.getByText('Moderators removed it.')).toHaveCount(1);
  await expect(page.getByText('It is their print.')).toBeVisible();
  await expect(page.getByText('A moderator will look at it.')).toHaveCount(2);
  await expectAccessible(page);
});

/** The whole way for the second photo of an entry; leaves the browser on the page of the request. */
async function brake(page: Page, publicId: string, email: string) {
  await page.goto(`/photo-of-me?of=/e/${publicId}/x%23A2`);
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByText(`It goes to ${email}`)).toBeVisible();
  await page.goto(await mailedLink(email));
  await page.getByRole('button', { name: 'Hide it now' }).click();
  await expect(page.getByText('Nobody sees it.')).toBeVisible();
}
