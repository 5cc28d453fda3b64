import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { chromiumPath } from '../chromium';
import { startSite } from './site';

const folder = path.join(import.meta.dirname, '..', '..', 'docs', 'pictures');

/** Takes the README's pictures of home, Alita and an entry from the running product with its demo. */
export async function run(): Promise<void> {
  const site = await startSite();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await mkdir(folder, { recursive: true });
    const [entry] = await site.sql`
      SELECT public_id, slug FROM entries WHERE state = 'published' AND character_id IS NOT NULL ORDER BY photo_count DESC, vote_count DESC LIMIT 1`;
    const pages = { home: '/', character: '/c/alita', entry: `/e/${entry?.public_id}/${entry?.slug}` };
    const page = await browser.newPage({ viewport: { width: 1440, height: 1080 }, colorScheme: 'light' });
    for (const [name, at] of Object.entries(pages)) {
      await page.goto(site.url + at, { waitUntil: 'networkidle' });
      const png = await page.screenshot();
      await sharp(png)
        .resize({ width: 1200 })
        .webp({ quality: 82 })
        .toFile(path.join(folder, `${name}.webp`));
      console.log(`docs/pictures/${name}.webp`);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
}
