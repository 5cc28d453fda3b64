import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { env } from '@/env';
import { photoStorage } from '@/lib/storage/photos';
import { serveMedia } from './media';

const key = randomBytes(16).toString('hex');
const bytes = randomBytes(5_000);
const server = createServer((request, response) => {
  if (!serveMedia(request, response)) response.writeHead(418).end();
});
let origin = '';

beforeAll(async () => {
  await photoStorage.put(key, '480.webp', bytes);
  await photoStorage.put(key, 'card.jpg', bytes);
  await mkdir(env.home, { recursive: true });
  await writeFile(path.join(env.home, 'secret'), 'CANARY');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('a picture comes whole, immutable, and as nothing but a picture', async () => {
  const response = await fetch(`${origin}/media/${key}/480.webp`);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/webp',
    'content-length': '5000',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': 'inline; filename="kitbash-480.webp"',
  });
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  expect((await fetch(`${origin}/media/${key}/card.jpg`)).headers.get('content-type')).toBe('image/jpeg');
});

test('HEAD tells the size; a browser that has the picture gets 304', async () => {
  const head = await fetch(`${origin}/media/${key}/480.webp`, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe('5000');
  const etag = head.headers.get('etag') ?? '';
  const again = await fetch(`${origin}/media/${key}/480.webp`, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});

test.each([
  '/media/',
  `/media/${key}`,
  `/media/${key}/`,
  `/media/${key}/640.webp`,
  `/media/${key}/480.webp?x=1`,
  `/media/${key}/480.webp.part`,
  `/media/${key}/..%2f..%2f..%2fsecret`,
  `/media/${key}/..%5c..%5csecret`,
  `/media/${key.toUpperCase()}/480.webp`,
  `/media/${key}/480.webp%00.jpg`,
  `/media/${'a'.repeat(300)}/480.webp`,
  '/media//etc/passwd',
])('nothing else is there: %s', async (address) => {
  const response = await fetch(origin + address);
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).not.toContain('CANARY');
});

test('a removed picture is gone at once', async () => {
  const gone = randomBytes(16).toString('hex');
  await photoStorage.put(gone, 'full.webp', bytes);
  expect((await fetch(`${origin}/media/${gone}/full.webp`)).status).toBe(200);
  await photoStorage.remove(gone);
  expect((await fetch(`${origin}/media/${gone}/full.webp`)).status).toBe(404);
});

test('other addresses and writes are not for it', async () => {
  expect((await fetch(`${origin}/`)).status).toBe(418);
  expect((await fetch(`${origin}/media/${key}/480.webp`, { method: 'POST' })).status).toBe(405);
});
