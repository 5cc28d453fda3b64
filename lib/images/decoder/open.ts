import sharp, { type Sharp } from 'sharp';
import { type Kind, sniff } from '../sniff.ts';
import { openHeic } from './heic.ts';
import { countScans } from './jpeg-scans.ts';
import { Refused, type Task } from './protocol.ts';
import { checkSize } from './size.ts';

/** A picture upright, in sRGB, eight bits a channel. Three channels, or four when something shows through. */
export type Pixels = { data: Buffer; width: number; height: number; channels: 3 | 4 };

const loaders = {
  jpeg: 'VipsForeignLoadJpegBuffer',
  png: 'VipsForeignLoadPngBuffer',
  webp: 'VipsForeignLoadWebpBuffer',
  avif: 'VipsForeignLoadHeifBuffer',
  heic: 'VipsForeignLoadPngBuffer',
} as const;

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });

export const fromPixels = ({ data, width, height, channels }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels }, limitInputPixels: false });

/** Decodes a picture, after its header has said that it is one and not too large. */
export async function openPicture(input: Buffer, task: Task): Promise<Pixels> {
  const kind = sniff(input);
  if (!kind) throw new Refused('not_a_photo');
  if (kind === 'other') throw new Refused('unsupported_type');
  if (kind === 'heic' && !task.heic) throw new Refused('heic_off');
  if (kind === 'jpeg' && countScans(input, task.maxScans) > task.maxScans) throw new Refused('too_many_scans');
  sharp.unblock({ operation: [loaders[kind]] });
  try {
    return kind === 'heic' ? await decode(await openHeic(input, task), kind, task) : await decode(input, kind, task);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(faultOf(error), error);
  }
}

async function decode(input: Buffer, kind: Exclude<Kind, 'other'>, task: Task): Promise<Pixels> {
  const header = await sharp(input, { limitInputPixels: false, failOn: 'error' }).metadata();
  checkSize(header.width, header.height, task);
  const picture = sharp(input, { limitInputPixels: task.maxPixels, failOn: 'error' });
  // AVIF and HEIC are turned by their decoders; an orientation in their EXIF would turn them a second time.
  const upright = kind === 'jpeg' || kind === 'png' || kind === 'webp' ? picture.autoOrient() : picture;
  const { data, info } = await upright
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return normalise(data, info);
}

async function normalise(data: Buffer, info: { width: number; height: number; channels: number }): Promise<Pixels> {
  const { width, height } = info;
  if (info.channels === 3) return { data, width, height, channels: 3 };
  const raw = { width, height, channels: info.channels as 1 | 2 | 4 };
  const picture = () => sharp(data, { raw, limitInputPixels: false });
  const opaque = info.channels === 1 || (await picture().stats()).isOpaque;
  const rgb = opaque ? picture().removeAlpha() : picture();
  const made = await rgb.toColourspace('srgb').raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { data: made.data, width, height, channels: made.info.channels as 3 | 4 };
}

const cut =
  /premature end|truncat|unexpected end|end of (?:file|stream|input)|incomplete|not enough|read error|too short/i;

const faultOf = (error: unknown) =>
  cut.test(error instanceof Error ? error.message : '') ? 'cut_short' : 'decoder_failed';
