import { readFile } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { photos } from '@/db/schema';
import { env } from '@/env';
import { closeQueue } from '@/lib/queue';
import { readIncoming, removeIncoming } from '@/lib/storage/incoming';
import type { Viewer } from '@/lib/viewer';
import { call, picture } from '@/test/photos';
import { makeViewer } from '@/test/viewer';
import { maxUploadBytes } from './input';
import { uploadLimit } from './mutations/receive';
import { processPhoto } from './processing/process-photo';
import { handleUpload } from './uploads';

vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }));
// Decoding is heavy, and other work may hold the processors.
vi.setConfig({ testTimeout: 60_000 });
afterAll(closeQueue);

const bytes = await readFile(picture('plain.png'));
const origin = env.publicUrl.origin;
const base64 = (text: string) => Buffer.from(text).toString('base64');

type Metadata = Record<string, string>;

function send(viewer: Viewer | null, method: string, path: string, headers: Metadata = {}, body?: Uint8Array) {
  const request = new Request(`${origin}/api/uploads${path}`, {
    method,
    headers: { origin, 'tus-resumable': '1.0.0', ...headers },
    body: body as BodyInit,
  });
  return handleUpload(request, viewer, 'en');
}

function create(viewer: Viewer | null, metadata: Metadata, headers: Metadata = {}) {
  const encoded = Object.entries(metadata).map(([name, value]) => `${name} ${base64(value)}`);
  return send(viewer, 'POST', '', {
    'upload-length': String(bytes.length),
    'upload-metadata': encoded.join(','),
    ...headers,
  });
}

const patch = (viewer: Viewer | null, path: string, from: number, to = bytes.length) =>
  send(
    viewer,
    'PATCH',
    path,
    { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) },
    bytes.subarray(from, to),
  );

const reason = async (response: Response) => ((await response.json()) as { error: { reason: string } }).error.reason;

async function begin() {
  const viewer = await makeViewer();
  const entry = await makeEntry({ memberId: viewer.id, state: 'draft' });
  const metadata = { purpose: 'entry', entry: entry.publicId, group: 'B', filename: '../..\\\u202E x.png' };
  const response = await create(viewer, metadata);
  const path = (response.headers.get('location') ?? '').replace('/api/uploads', '');
  return { viewer, entry, metadata, response, path, id: path.slice(1) };
}

const photosOf = (entryId: string) => db.select().from(photos).where(eq(photos.uploadId, entryId));

test('a file comes in parts, goes on where it was cut, and becomes a photo', async () => {
  const { viewer, response, path, id } = await begin();
  expect(response.status).toBe(201);
  expect((await patch(viewer, path, 0, 40_000)).headers.get('upload-offset')).toBe('40000');
  expect((await patch(viewer, path, 10)).status).toBe(409);
  const head = await send(viewer, 'HEAD', path);
  expect(head.headers.get('upload-offset')).toBe('40000');
  const last = await patch(viewer, path, 40_000);
  expect(last.status).toBe(204);
  const [photo] = await photosOf(id);
  expect(photo).toMatchObject({ status: 'processing', group: 'B', fileName: 'x.png', ownerId: viewer.id });
  expect(last.headers.get('kitbash-photo')).toBe(photo?.id);
  expect((await readIncoming(id))?.equals(bytes)).toBe(true);
});

test('a finished upload whose answer was lost is finished when the browser asks again, also when its file is gone', async () => {
  const { viewer, path, id } = await begin();
  await patch(viewer, path, 0);
  await db.delete(photos).where(eq(photos.uploadId, id));
  const head = await send(viewer, 'HEAD', path);
  expect(head.headers.get('upload-offset')).toBe(head.headers.get('upload-length'));
  const [photo] = await photosOf(id);
  await processPhoto({ photoId: photo?.id ?? '', uploadId: id }, call);
  expect((await send(viewer, 'HEAD', path)).status).toBe(200);
  expect(await photosOf(id)).toHaveLength(1);
});

test.each(['HEAD', 'PATCH', 'DELETE'] as const)('%s of another member’s upload finds nothing', async (method) => {
  const { viewer, path, id } = await begin();
  await patch(viewer, path, 0, 1_000);
  const other = await makeViewer();
  const refused = method === 'PATCH' ? await patch(other, path, 1_000) : await send(other, method, path);
  expect(refused.status).toBe(404);
  expect((await readIncoming(id))?.length).toBe(1_000);
});

test.each([
  ['null', 401],
  ['suspended', 403],
  ['unverified', 403],
] as const)('no upload for %s', async (who, status) => {
  const { viewer, metadata, path, id } = await begin();
  const asker =
    who === 'null' ? null : { ...viewer, suspended: who === 'suspended', emailVerified: who !== 'unverified' };
  expect((await create(asker, metadata)).status).toBe(status);
  if (who !== 'unverified') expect((await patch(asker, path, 0)).status).toBe(status);
  expect(await photosOf(id)).toEqual([]);
});

test('an upload into another member’s entry finds nothing', async () => {
  const { metadata } = await begin();
  expect((await create(await makeViewer(), metadata)).status).toBe(404);
});

test.each([
  ['no length', { 'upload-length': '' }, 411, 'upload_length'],
  ['a length left open', { 'upload-defer-length': '1' }, 411, 'upload_length'],
  ['an empty file', { 'upload-length': '0' }, 422, 'upload_empty'],
  ['one byte too many', { 'upload-length': String(maxUploadBytes + 1) }, 413, 'upload_too_large'],
  ['a length that is none', { 'upload-length': '-1' }, 411, 'upload_length'],
  ['another site', { origin: 'https://evil.test' }, 403, 'cross_site'],
] as const)('%s is refused before a byte is taken', async (_what, headers, status, why) => {
  const { viewer, metadata } = await begin();
  const refused = await create(viewer, metadata, headers as unknown as Metadata);
  expect(refused.status).toBe(status);
  expect(await reason(refused)).toBe(why);
});

test('more bytes than were announced are not taken', async () => {
  const { viewer, path } = await begin();
  const longer = Buffer.concat([bytes, Buffer.from('more')]);
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const refused = await send(viewer, 'PATCH', path, { ...headers, 'content-length': String(longer.length) }, longer);
  expect(refused.status).toBe(413);
});

test.each<Metadata>([{ purpose: 'theft' }, { group: 'D' }, { entry: "' OR 1=1" }, { owner: 'me' }, { replaces: 'x' }])(
  'metadata that says something else is refused: %j',
  async (more) => {
    const { viewer, metadata } = await begin();
    expect((await create(viewer, { ...metadata, ...more })).status).toBe(422);
  },
);

test.each(['/../../env.ts', '/..%2f..%2fenv', `/${'0'.repeat(48)}`, '/x', ''])(
  'no other file is reached by %j',
  async (path) => {
    const viewer = await makeViewer();
    expect((await send(viewer, 'HEAD', path)).status).toBe(404);
    expect((await send(viewer, 'DELETE', path)).status).toBe(404);
  },
);

test('an upload can be given up; a finished one cannot be taken away under the worker', async () => {
  const { viewer, path, id } = await begin();
  await patch(viewer, path, 0, 100);
  expect((await send(viewer, 'DELETE', path)).status).toBe(204);
  expect(await readIncoming(id)).toBeNull();
  const second = await begin();
  await patch(second.viewer, second.path, 0);
  expect((await send(second.viewer, 'DELETE', second.path)).status).toBe(400);
  expect(await readIncoming(second.id)).not.toBeNull();
  await removeIncoming(second.id);
});

test('a member begins only so many uploads an hour', async () => {
  const { viewer, metadata } = await begin();
  const { overLimit } = await import('@/lib/limits');
  await overLimit(uploadLimit, viewer.id, uploadLimit.points - 1);
  const refused = await create(viewer, metadata);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await begin()).response.status).toBe(201);
});
