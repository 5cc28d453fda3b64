import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { Refused, type Task } from './protocol.ts';
import { checkSize } from './size.ts';

type HeifImage = {
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  display(into: { data: Uint8ClampedArray; width: number; height: number }, done: (shown: object | null) => void): void;
};
type LibHeif = { ready?: Promise<unknown>; HeifDecoder: new () => { decode(file: Uint8Array): HeifImage[] } };

/**
 * A HEIC picture as an uncompressed PNG with its colour profile, so that from here on it is like any other. libheif
 * turns it as its own header says; its size is known before a pixel is decoded.
 */
export async function openHeic(input: Buffer, task: Task): Promise<Buffer> {
  const libheif = createRequire(import.meta.url)('libheif-js/wasm-bundle') as LibHeif;
  await libheif.ready;
  const images = new libheif.HeifDecoder().decode(input);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) throw new Refused('cut_short');
  const [width, height] = [image.get_width(), image.get_height()];
  checkSize(width, height, task);
  const data = new Uint8ClampedArray(width * height * 4);
  const shown = await new Promise<object | null>((resolve) => image.display({ data, width, height }, resolve));
  if (!shown) throw new Refused('cut_short');
  const png = await sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const profile = findProfile(input);
  return profile ? withProfile(png, profile) : png;
}

/** The ICC profile of the first `colr` box: phones write one for the whole picture. */
function findProfile(file: Buffer): Buffer | null {
  const at = ['colrprof', 'colrrICC']
    .map((tag) => file.subarray(0, 1_000_000).indexOf(tag))
    .find((place) => place >= 4);
  if (!at) return null;
  const end = at - 4 + file.readUInt32BE(at - 4);
  const profile = file.subarray(at + 8, end);
  return profile.length > 128 && profile.toString('latin1', 36, 40) === 'acsp' ? profile : null;
}

/** Puts an iCCP chunk behind the header chunk of a PNG. */
function withProfile(png: Buffer, profile: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(profile)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  const afterHeader = 33;
  return Buffer.concat([png.subarray(0, afterHeader), length, body, sum, png.subarray(afterHeader)]);
}
