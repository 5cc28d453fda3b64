import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumPath } from '../chromium';
import { freePort, startSite } from './site';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse (mobile, production build) on home, a character and an entry: 100 in all but performance, which it tells. */
export async function run(): Promise<void> {
  const site = await startSite();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const [entry] =
      await site.sql`SELECT public_id, slug FROM entries WHERE state = 'published' ORDER BY vote_count DESC LIMIT 1`;
    for (const page of ['/', '/c/alita', `/e/${entry?.public_id}/${entry?.slug}`]) {
      const result = await lighthouse(site.url + page, {
        port,
        onlyCategories: [...categories],
        output: 'json',
        logLevel: 'error',
      });
      const scores = categories.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
      console.log(page.padEnd(36), categories.map((name, i) => `${name} ${scores[i]}`).join(', '));
      const missed = Object.values(result?.lhr.audits ?? {}).filter((audit) => audit.score !== null && audit.score < 1);
      for (const audit of missed) console.log(`    ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`);
      if (scores.slice(1).some((score) => score < 100)) process.exitCode = 1;
      if (process.env.LIGHTHOUSE_OUT)
        await writeFile(
          path.join(process.env.LIGHTHOUSE_OUT, `lh-${page.split('/')[1] || 'home'}.json`),
          String(result?.report),
        );
    }
  } finally {
    await browser.close();
    await site.stop();
  }
}
