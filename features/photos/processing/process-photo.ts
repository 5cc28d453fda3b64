import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { PhotoError } from '@/db/schema';
import { DecoderDied, decode, type Facts, type MadeFile } from '@/lib/images/decode';
import type { Call } from '@/lib/queue-worker';
import { readIncoming, removeIncoming } from '@/lib/storage/incoming';
import { photoStorage } from '@/lib/storage/photos';
import { photoWidths } from '../view';
import { isRefused } from './refused';
import { claim, type Finished, findClaim, markFailed, markReady } from './states';

type Payload = { photoId: string; uploadId: string };

/** A decoder that dies this often over one picture dies of the picture. */
const deaths = 3;

/**
 * Makes a photo of an upload. May be cut off anywhere and run again: every attempt writes under a key of its own, the
 * row takes the key of the one that finished, and files of the others go. The uploaded file goes last.
 */
export async function processPhoto({ photoId, uploadId }: Payload, { signal, attempt }: Call): Promise<void> {
  const key = randomBytes(16).toString('hex');
  const claimed = await claim(photoId, key);
  if (!claimed) return removeIncoming(uploadId);
  if (claimed.earlierKey) await photoStorage.remove(claimed.earlierKey);

  const bytes = await readIncoming(uploadId);
  if (!bytes) throw new Error(`the upload ${uploadId} is not there`);
  const made = await decode(bytes, { make: 'webp', widths: photoWidths, focus: claimed.focus, signal }).catch(
    (error) => {
      if (error instanceof DecoderDied && attempt >= deaths) return { ok: false, fault: 'decoder_failed' } as const;
      throw error;
    },
  );
  if (!made.ok) return fail(photoId, uploadId, made.fault);
  if (!made.facts) throw new Error('the decoder told nothing about the picture');
  if (await isRefused(photoId, made.facts.pixelHashes)) return fail(photoId, uploadId, 'withheld');
  await store(photoId, key, made.facts, made.files);
  await removeIncoming(uploadId);
}

/** The last try failed: the member is told, and may send the file again. */
export async function givePhotoUp({ photoId, uploadId }: Payload): Promise<void> {
  await fail(photoId, uploadId, 'decoder_failed');
}

async function fail(photoId: string, uploadId: string, error: PhotoError): Promise<void> {
  const claimed = await findClaim(photoId);
  await markFailed(photoId, error);
  if (claimed?.key) await photoStorage.remove(claimed.key);
  await removeIncoming(uploadId);
}

async function store(photoId: string, key: string, facts: Facts, files: MadeFile[]): Promise<void> {
  try {
    for (const { name, bytes } of files) await photoStorage.put(key, name, bytes);
  } catch (error) {
    await photoStorage.remove(key).catch(() => undefined);
    throw error;
  }
  // When this throws, the row may still have been written: the files stay, and the next attempt sees which it was.
  const outdated = await markReady(photoId, finished(key, facts, files));
  for (const old of outdated) await photoStorage.remove(old);
}

function finished(key: string, facts: Facts, files: MadeFile[]): Finished {
  const master = files.find(({ name }) => name === 'full.webp');
  if (!master) throw new Error('the decoder made no master');
  const sha256 = createHash('sha256').update(master.bytes).digest();
  return { key, sha256, ...facts, webpWidths: widthsOf(files, 'webp') };
}

/** `640.webp` is 640 pixels wide. */
export const widthsOf = (files: MadeFile[], format: 'webp' | 'avif'): number[] =>
  files
    .map(({ name }) => name.split('.'))
    .filter(([width, extension]) => extension === format && /^\d+$/.test(width ?? ''))
    .map(([width]) => Number(width))
    .toSorted((a, b) => a - b);
