import 'server-only';
import { Readable } from 'node:stream';
import { photoStorage } from './photos';
import { isStored } from './storage';

const types: Record<string, string> = { webp: 'image/webp', avif: 'image/avif', jpg: 'image/jpeg' };

/** A picture never changes under its address, and is never anything but a picture. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** A finished picture out of storage. It asks no database. */
export async function answerMedia(request: Request, { key, file }: { key: string; file: string }): Promise<Response> {
  if (!isStored(key, file)) return missing();
  const etag = `"${key}-${file}"`;
  const known = { ...headers, ETag: etag, 'Cache-Control': 'public, max-age=31536000, immutable' };
  const stored = await photoStorage.open(key, file);
  if (!stored) return missing();
  const whole = {
    ...known,
    'Content-Type': types[file.split('.')[1] ?? ''] ?? 'application/octet-stream',
    'Content-Length': String(stored.size),
    'Content-Disposition': `inline; filename="kitbash-${file}"`,
  };
  const same = request.headers.get('if-none-match')?.includes(etag);
  if (same || request.method === 'HEAD') {
    stored.stream.destroy();
    return same ? new Response(null, { status: 304, headers: known }) : new Response(null, { headers: whole });
  }
  return new Response(Readable.toWeb(stored.stream) as ReadableStream<Uint8Array>, { headers: whole });
}

const missing = () =>
  new Response('Not found\n', {
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
