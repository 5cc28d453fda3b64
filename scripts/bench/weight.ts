import { gunzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../chromium';
import { fillFeed } from './fill-feed';
import { startSite } from './site';
import { startSmallest } from './smallest';

type Load = { url: string; type: string; bytes: number; prefetch: boolean };
type Weight = { loads: Load[]; shift: number };

/** What the home page costs a phone, against the smallest page Next.js makes, and the bounds that it must keep. */
export async function run(): Promise<void> {
  const site = await startSite();
  const smallest = await startSmallest(site.folder);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await fillFeed(site.sql, 40);
    const home = await weigh(browser, `${site.url}/`);
    const bare = await weigh(browser, smallest.url);
    const html = await gzippedHtml(`${site.url}/`);
    report(home, bare, html, new URL(site.url).origin);
  } finally {
    await browser.close();
    await smallest.stop();
    await site.stop();
  }
}

async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const loads = new Map<string, Load>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const asked = Object.keys(request.headers).map((name) => name.toLowerCase());
    const prefetch =
      type === 'Prefetch' || asked.includes('next-router-prefetch') || asked.includes('next-router-segment-prefetch');
    loads.set(requestId, { url: request.url, type: type ?? 'Other', bytes: 0, prefetch });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const load = loads.get(requestId);
    if (load) load.bytes = encodedDataLength;
  });
  await page.addInitScript(() => {
    const kept = window as unknown as { shift: number };
    kept.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) kept.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const first = [...loads.values()].map((load) => ({ ...load }));
  // The rest of the page, as a thumb would go through it: nothing may jump while pictures come.
  for (let step = 0; step < 12; step++) {
    await page.mouse.wheel(0, 700);
    await page.waitForLoadState('networkidle');
  }
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await context.close();
  return { loads: first, shift };
}

async function gzippedHtml(url: string): Promise<{ bytes: number; cards: number }> {
  const { get } = await import('node:http');
  const body = await new Promise<Buffer>((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
  const text = gunzipSync(body).toString('utf8');
  return {
    bytes: body.length,
    cards: (text.slice(0, text.indexOf('self.__next_f')).match(/<li style="--r/g) ?? []).length,
  };
}

function report(home: Weight, bare: Weight, html: { bytes: number; cards: number }, origin: string): void {
  const script = (weight: Weight) => sum(weight.loads.filter((load) => load.type === 'Script'));
  const photo = home.loads.find((load) => load.url.includes('/media/'));
  const rows: [string, string, string, boolean][] = [
    [
      'script, gzip',
      `${kb(script(home))} (smallest page ${kb(script(bare))})`,
      '1.2 times',
      script(home) <= 1.2 * script(bare),
    ],
    ['  ratio', (script(home) / script(bare)).toFixed(3), '1.2', script(home) <= 1.2 * script(bare)],
    [`HTML, gzip, ${html.cards} cards`, kb(html.bytes), '20 kB, 40 cards', html.bytes < 20_000 && html.cards === 40],
    ['first photo', photo ? kb(photo.bytes) : 'none', '60 kB', photo !== undefined && photo.bytes < 60_000],
    ['layout shift (CLS)', home.shift.toFixed(4), '0.02', home.shift < 0.02],
    [
      'third-party requests',
      String(home.loads.filter((load) => new URL(load.url).origin !== origin && !load.url.startsWith('data:')).length),
      '0',
      home.loads.every((load) => load.url.startsWith('data:') || new URL(load.url).origin === origin),
    ],
    [
      'prefetches',
      String(home.loads.filter((load) => load.prefetch).length),
      '8',
      home.loads.filter((load) => load.prefetch).length <= 8,
    ],
    ['all bytes of the first view', kb(sum(home.loads)), '', true],
  ];
  for (const [name, got, bound, kept] of rows) {
    console.log(
      `${name.padEnd(28)} ${got.padEnd(44)} ${bound ? `at most ${bound}`.padEnd(26) : ''.padEnd(26)} ${kept ? 'ok' : 'OVER'}`,
    );
  }
  if (rows.some(([, , , kept]) => !kept)) process.exitCode = 1;
}

const sum = (loads: Load[]) => loads.reduce((total, load) => total + load.bytes, 0);
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
