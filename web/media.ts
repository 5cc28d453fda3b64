import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { photoStorage } from '@/lib/storage/photos';
import { isStored } from '@/lib/storage/storage';

const address = /^\/media\/([^/?#]+)\/([^/?#]+)$/;
const types: Record<string, string> = { webp: 'image/webp', avif: 'image/avif', jpg: 'image/jpeg' };

/** Never anything but a picture, whatever a browser is told to make of it. */
const guarded = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Answers `/media/<key>/<file>` out of storage, without Next and without the database: pictures are served while
 * either is busy or away. False when the address is another one.
 */
export function serveMedia(request: IncomingMessage, response: ServerResponse): boolean {
  if (!request.url?.startsWith('/media/')) return false;
  answer(request, response).catch((error) => {
    // The reader went away in the middle of a picture, or the storage did.
    if (response.headersSent) return response.destroy();
    console.error('media: a picture could not be read', error);
    refuse(response, 503);
  });
  return true;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const [, key = '', file = ''] = address.exec(request.url ?? '') ?? [];
  const stored = isStored(key, file) ? await photoStorage.open(key, file) : null;
  if (!stored) return refuse(response, 404);

  const etag = `"${key}-${file}"`;
  const known = { ...guarded, ETag: etag, 'Cache-Control': 'public, max-age=31536000, immutable' };
  const whole = {
    ...known,
    'Content-Type': types[file.split('.')[1] ?? ''],
    'Content-Length': stored.size,
    'Content-Disposition': `inline; filename="kitbash-${file}"`,
  };
  const same = request.headers['if-none-match']?.includes(etag);
  if (same || request.method === 'HEAD') {
    stored.stream.destroy();
    response.writeHead(same ? 304 : 200, same ? known : whole).end();
    return;
  }
  response.writeHead(200, whole);
  await pipeline(stored.stream, response);
}

function refuse(response: ServerResponse, status: number): void {
  const headers = { ...guarded, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(status, headers).end(`${status}\n`);
}
