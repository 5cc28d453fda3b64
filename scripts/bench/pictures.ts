import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { chromiumPath } from '../chromium';
import { demoPassword, signIns } from '../demo/sign-ins';
import { type Site, startSite } from './site';

const folder = path.join(import.meta.dirname, '..', '..', 'docs', 'pictures');

/** Takes the README's pictures from the running product with its demo. */
export async function run(): Promise<void> {
  const site = await startSite();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await mkdir(folder, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1440, height: 1080 }, colorScheme: 'light' });
    for (const [name, at] of Object.entries(await publicPages(site))) await take(page, name, site.url + at);
    await reportEntries(page, site);
    await signInToDesk(page, site);
    await page.getByRole('listitem').getByRole('link').first().click();
    await take(page, 'desk');
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function publicPages({ sql }: Site): Promise<Record<string, string>> {
  const [entry] = await sql`
    SELECT public_id, slug FROM entries WHERE state = 'published' AND character_id IS NOT NULL ORDER BY photo_count DESC, vote_count DESC LIMIT 1`;
  const [gallery] = await sql`SELECT slug FROM galleries WHERE state = 'published' ORDER BY id LIMIT 1`;
  const [story] = await sql`SELECT slug FROM stories WHERE state = 'published' ORDER BY id LIMIT 1`;
  return {
    home: '/',
    character: '/c/alita',
    entry: `/e/${entry?.public_id}/${entry?.slug}`,
    gallery: `/g/${gallery?.slug}`,
    story: `/s/${story?.slug}`,
  };
}

async function take(page: Page, name: string, url?: string): Promise<void> {
  if (url) await page.goto(url);
  await page.waitForLoadState('networkidle');
  const png = await page.screenshot();
  await sharp(png)
    .resize({ width: 1200 })
    .webp({ quality: 82 })
    .toFile(path.join(folder, `${name}.webp`));
  console.log(`docs/pictures/${name}.webp`);
}

/** A desk with something on it: visitors report what stands on the first page of the newest. */
async function reportEntries(page: Page, { url, sql }: Site): Promise<void> {
  const entries =
    await sql`SELECT public_id, slug FROM entries WHERE state = 'published' ORDER BY published_at DESC LIMIT 4`;
  for (const [place, { public_id, slug }] of entries.entries()) {
    await page.goto(`${url}/e/${public_id}/${slug}`);
    await page.getByRole('link', { name: 'Report this entry' }).click();
    await page.getByRole('radio', { name: rules[place] }).check();
    await page.getByRole('button', { name: 'Send report' }).click();
    await page.getByRole('heading', { name: 'The moderators have your report' }).waitFor();
  }
}

const rules = ['No permission', 'Wrong rating', 'Spam', 'Wrong rating'];

async function signInToDesk(page: Page, { url }: Site): Promise<void> {
  const moderator = signIns.find(({ role }) => role === 'moderator');
  await page.goto(`${url}/sign-in?next=/mod/open`);
  await page.getByLabel(/mail/i).fill(moderator?.email ?? '');
  await page.getByLabel(/^password/i).fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/mod/open');
}
