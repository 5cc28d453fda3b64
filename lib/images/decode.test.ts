import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test, vi } from 'vitest';
import { decode, type Facts, type MadeFile } from './decode';

// Decoding is heavy, and other work may hold the processors.
vi.setConfig({ testTimeout: 60_000 });

const widths = [160, 320, 480, 640, 960, 1280, 1920, 2560];
const read = (name: string) => readFile(path.join(import.meta.dirname, '..', '..', 'e2e', 'files', name));

/** What a camera, a phone or a program leaves in a file: names of blocks and their beginnings, and our own marks. */
const traces = [
  'Exif\0',
  'EXIF',
  'XMP ',
  'ns.adobe.com',
  'xmpmeta',
  'ICCP',
  'ICC_PROFILE',
  'colrprof',
  'Photoshop 3.0',
  'rdf+xml',
  'CANARY',
  'GPSLat',
  'Kitbash test',
];

type Whole = { facts: Facts; files: Map<string, Buffer> };

async function make(name: string): Promise<Whole> {
  const input = await read(name);
  const first = await decode(input, { make: 'webp', widths });
  if (!first.ok || !first.facts) throw new Error(`${name}: ${first.ok ? 'no facts' : first.fault}`);
  const files = byName(first.files);
  const second = await decode(files.get('full.webp') ?? input, { make: 'avif', widths });
  if (!second.ok) throw new Error(`${name}: ${second.fault}`);
  return { facts: first.facts, files: new Map([...files, ...byName(second.files)]) };
}

const byName = (files: MadeFile[]) => new Map(files.map(({ name, bytes }) => [name, bytes]));

/** Mean difference of a channel of two pictures, 0 to 255, both brought to the same small size. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const small = (bytes: Buffer) => sharp(bytes).removeAlpha().resize(60, 90, { fit: 'fill' }).raw().toBuffer();
  const [a, b] = await Promise.all([small(one), small(other)]);
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

let upright: Buffer;
beforeAll(async () => {
  upright = await read('upright.png');
});

test.each([
  ['rotated-gps.jpg', true],
  ['phone.heic', true],
  ['camera.avif', true],
  ['upright.png', false],
])('%s stands upright in every variant and holds no metadata', async (name, hadLocation) => {
  const { facts, files } = await make(name);
  expect(facts).toMatchObject({ width: 600, height: 900, hadLocation });
  if (hadLocation) expect(facts.copyright).toBe('© 2026 Kitbash test pictures');
  const variants = [...files].filter(([file]) => file !== 'card.jpg');
  expect([...files.keys()].toSorted()).toEqual([
    '160.avif',
    '160.webp',
    '320.avif',
    '320.webp',
    '480.avif',
    '480.webp',
    'card.jpg',
    'full.webp',
  ]);
  for (const [file, bytes] of files) {
    expect(
      traces.filter((trace) => bytes.includes(trace, 0, 'latin1')),
      file,
    ).toEqual([]);
    const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, icc, iptc, orientation }, file).toEqual({});
  }
  for (const [file, bytes] of variants) {
    const { width, height } = await sharp(bytes).metadata();
    expect(height, file).toBe(Math.round((width ?? 0) * 1.5));
    expect(await difference(bytes, upright), file).toBeLessThan(6);
  }
});

test('a photo of 24 megapixels gets all widths, none enlarged', async () => {
  const { facts, files } = await make('large-24mp.jpg');
  expect(facts).toMatchObject({ width: 6000, height: 4000 });
  for (const width of widths) {
    expect((await sharp(files.get(`${width}.webp`)).metadata()).width).toBe(width);
    expect((await sharp(files.get(`${width}.avif`)).metadata()).width).toBe(width);
  }
  expect(await sharp(files.get('card.jpg')).metadata()).toMatchObject({ width: 1200, height: 630 });
}, 240_000);

test('what shows through is kept, and filled with the average colour in the card', async () => {
  const { facts, files } = await make('cut-out.webp');
  for (const file of ['full.webp', '160.webp', '160.avif']) {
    expect((await sharp(files.get(file)).metadata()).hasAlpha, file).toBe(true);
  }
  const [...filled] = await sharp(files.get('card.jpg'))
    .extract({ left: 2, top: 2, width: 1, height: 1 })
    .raw()
    .toBuffer();
  const average = [1, 3, 5].map((at) => Number.parseInt(facts.averageColour.slice(at, at + 2), 16));
  for (const [channel, value] of filled.entries()) expect(Math.abs(value - (average[channel] ?? 0))).toBeLessThan(4);
});

test('a picture narrower than every width gets its own', async () => {
  const tiny = await sharp({ create: { width: 90, height: 30, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
  const made = await decode(tiny, { make: 'webp', widths });
  expect(made.ok && made.files.map(({ name }) => name)).toEqual(['full.webp', '90.webp', 'card.jpg']);
  expect(made).toMatchObject({ facts: { averageColour: '#336699' } });
});

test('an orientation that does not exist counts as upright', async () => {
  const turned = await sharp(upright).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const at = turned.indexOf(Buffer.from([0x01, 0x12, 0x00, 0x03]));
  const big = at >= 0;
  const place = big ? at + 9 : turned.indexOf(Buffer.from([0x12, 0x01, 0x03, 0x00])) + 8;
  expect(turned[place]).toBe(6);
  turned[place] = 9;
  expect(await decode(turned, { make: 'webp', widths: [160] })).toMatchObject({ facts: { width: 600, height: 900 } });
});

test.each([
  ['drawing.svg.jpg', 'not_a_photo'],
  ['letter.png', 'not_a_photo'],
  ['still.gif', 'unsupported_type'],
  ['cut-short.jpg', 'cut_short'],
  ['many-scans.jpg', 'too_many_scans'],
  ['lying-size.jpg', 'too_many_pixels'],
  ['too-long.jpg', 'side_too_long'],
])('%s is refused as %s', async (name, fault) => {
  expect(await decode(await read(name), { make: 'webp', widths })).toEqual({ ok: false, fault });
});

test('a HEIC that is cut short is refused, whatever its library prints', async () => {
  const half = (await read('phone.heic')).subarray(0, 50_000);
  expect(await decode(half, { make: 'webp', widths })).toEqual({ ok: false, fault: 'cut_short' });
});

test('other pictures hidden behind a known beginning are not read by another decoder', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const disguised = Buffer.concat([Buffer.from('RIFF\x10\0\0\0WEBP', 'latin1'), svg]);
  expect(await decode(disguised, { make: 'webp', widths })).toMatchObject({ ok: false });
});

test('a decoder that takes too long is killed, and the next picture is made', async () => {
  const started = performance.now();
  const slow = await decode(await read('large-24mp.jpg'), {
    make: 'webp',
    widths,
    limits: { wallMs: 700, processorMs: 0 },
  });
  expect(slow).toEqual({ ok: false, fault: 'took_too_long' });
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(await decode(await read('plain.png'), { make: 'webp', widths: [160] })).toMatchObject({ ok: true });
});

test('a decoder that got no time on the processor is no fault of the picture', async () => {
  const starved = decode(await read('large-24mp.jpg'), {
    make: 'webp',
    widths,
    limits: { wallMs: 100, processorMs: 60_000, lastMs: 500 },
  });
  await expect(starved).rejects.toThrow('too busy');
});

test('a decoder that takes too much memory is killed', async () => {
  const large = decode(await read('large-24mp.jpg'), { make: 'webp', widths, limits: { memoryBytes: 150_000_000 } });
  expect(await large).toEqual({ ok: false, fault: 'took_too_long' });
});

test('a worker that must go lets go of its decoder', async () => {
  const going = new AbortController();
  const large = decode(await read('large-24mp.jpg'), { make: 'webp', widths, signal: going.signal });
  setTimeout(() => going.abort(), 300);
  await expect(large).rejects.toThrow();
});
