import type { Sharp } from 'sharp';
import { averageColour, perceptualHash, pixelHash } from './measure.ts';
import { readMetadata } from './metadata.ts';
import { fromPixels, openPicture, type Pixels } from './open.ts';
import type { Facts, MadeFile, Task } from './protocol.ts';

// How these settings were chosen: docs/decisions/0011-photo-path.md.
const master = { quality: 92, effort: 2 } as const;
const webp = { quality: 80, effort: 4, smartSubsample: true } as const;
const avif = { quality: 56, effort: 2, chromaSubsampling: '4:2:0' } as const;
const card = { width: 1200, height: 630 };

/** The facts about a photo, its master at full size, its WebP files and its card. Everything but pixels is left behind. */
export async function* makeWebp(input: Buffer, task: Task): AsyncGenerator<Facts | MadeFile> {
  const pixels = await openPicture(input, task);
  const full = await fromPixels(pixels).webp(master).toBuffer();
  const facts = await factsOf(pixels, input);
  const { averageColour: colour, pixelHashes } = facts;
  // Whoever saves the master and sends it again sends the same picture.
  yield { ...facts, pixelHashes: [...pixelHashes, pixelHash(await openPicture(full, task))] };
  yield { name: 'full.webp', bytes: full };
  for await (const [width, picture] of atWidths(pixels, task.widths)) {
    yield { name: `${width}.webp`, bytes: await picture.webp(webp).toBuffer() };
  }
  yield { name: 'card.jpg', bytes: await makeCard(pixels, task, colour) };
}

/** The facts alone. */
export async function* makeFacts(input: Buffer, task: Task): AsyncGenerator<Facts | MadeFile> {
  yield factsOf(await openPicture(input, task), input);
}

/** The AVIF files of a photo, out of its master. */
export async function* makeAvif(input: Buffer, task: Task): AsyncGenerator<MadeFile> {
  const pixels = await openPicture(input, task);
  for await (const [width, picture] of atWidths(pixels, task.widths)) {
    yield { name: `${width}.avif`, bytes: await picture.avif(avif).toBuffer() };
  }
}

async function factsOf(pixels: Pixels, input: Buffer): Promise<Facts> {
  return {
    width: pixels.width,
    height: pixels.height,
    averageColour: await averageColour(pixels),
    perceptualHash: await perceptualHash(pixels),
    pixelHashes: [pixelHash(pixels)],
    ...readMetadata(input),
  };
}

/** The picture at each width, widest first. Smaller ones are made from the widest: that is faster and looks the same. */
async function* atWidths(pixels: Pixels, widths: readonly number[]): AsyncGenerator<[number, Sharp]> {
  const fitting = widths.filter((width) => width <= pixels.width).toSorted((a, b) => b - a);
  const descending = fitting.length > 0 ? fitting : [pixels.width];
  const widest = descending[0] ?? pixels.width;
  const source = widest < pixels.width ? await resized(pixels, widest) : pixels;
  for (const width of descending) {
    yield [width, width === source.width ? fromPixels(source) : fromPixels(source).resize({ width })];
  }
}

async function resized(pixels: Pixels, width: number): Promise<Pixels> {
  const { data, info } = await fromPixels(pixels).resize({ width }).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: pixels.channels };
}

/** The crop that other sites show, with the photo's focus as near its middle as the edges allow. */
async function makeCard(pixels: Pixels, { focus }: Task, colour: string): Promise<Buffer> {
  const scale = Math.max(card.width / pixels.width, card.height / pixels.height);
  const width = Math.max(1, Math.min(pixels.width, Math.round(card.width / scale)));
  const height = Math.max(1, Math.min(pixels.height, Math.round(card.height / scale)));
  const left = place(focus.x, pixels.width, width);
  const top = place(focus.y, pixels.height, height);
  return fromPixels(pixels)
    .extract({ left, top, width, height })
    .resize({ ...card, fit: 'fill' })
    .flatten({ background: colour })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

const place = (focus: number, whole: number, part: number) =>
  Math.round(Math.min(Math.max(focus * whole - part / 2, 0), whole - part));
