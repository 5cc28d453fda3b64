import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { env } from '@/env';
import { ask, json } from './ask';
import { jsonWrites } from './json-writes';
import { type Site, startSite } from './site';
import { changed, readTables } from './tables';
import { makeWorld, type World } from './world';

vi.setConfig({ testTimeout: 90_000 });

let site: Site;
let world: World;

beforeAll(async () => {
  site = await startSite();
  world = await makeWorld();
}, 300_000);
afterAll(() => site?.stop());

/** Every place that reads a body, with the most that it takes. */
const takers = ({ entry, draft, comment, photo }: World) => [
  { method: 'POST', path: `/api/entries/${entry.publicId}/comments`, most: 32_768 },
  { method: 'PATCH', path: `/api/comments/${comment.id}`, most: 32_768 },
  { method: 'PUT', path: '/api/filters', most: 32_768 },
  { method: 'PUT', path: `/api/entries/${entry.publicId}`, most: 1_000_000 },
  { method: 'PATCH', path: `/api/entries/${draft.publicId}/draft`, most: 1_000_000 },
  { method: 'PUT', path: `/api/entries/${entry.publicId}/cover`, most: 32_768 },
  { method: 'PUT', path: `/api/entries/${entry.publicId}/photos/order`, most: 32_768 },
  { method: 'PATCH', path: `/api/entries/${entry.publicId}/photos/${photo.id}`, most: 32_768 },
];

test('a body one byte too long is refused, with its length told or not', async () => {
  const before = await readTables();
  for (const { most, ...taker } of takers(world)) {
    const body = padded(most + 1);
    const type = { 'Content-Type': 'application/json' };
    const told = await ask(site, { ...taker, cookie: world.cookies.owner, headers: type, body });
    expect(told.status, taker.path).toBe(413);
    const chunked = { ...type, 'Transfer-Encoding': 'chunked' };
    const untold = await ask(site, { ...taker, cookie: world.cookies.owner, headers: chunked, body });
    expect(untold.status, taker.path).toBe(413);
  }
  expect(changed(before, await readTables())).toEqual([]);
});

test('a form that is too long is refused before it is read', async () => {
  const body = `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'x'.repeat(400_000)}\r\n--x--\r\n`;
  for (const more of [{}, { 'Transfer-Encoding': 'chunked' }] as Record<string, string>[]) {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Next-Action': '0'.repeat(42), ...more };
    const { status } = await ask(site, { method: 'POST', path: '/sign-in', headers, body });
    expect([411, 413]).toContain(status);
  }
});

test('what is not JSON, packed, or deep beyond reason is refused in words', async () => {
  const path = `/api/entries/${world.entry.publicId}/comments`;
  const send = (headers: Record<string, string>, body: string | Buffer) =>
    ask(site, { method: 'POST', path, cookie: world.cookies.owner, headers, body });
  const type = { 'Content-Type': 'application/json' };
  const cases: [Record<string, string>, string | Buffer][] = [
    [{}, '{"body":"x"}'],
    [{ 'Content-Type': 'text/plain' }, '{"body":"x"}'],
    [{ 'Content-Type': 'application/x-www-form-urlencoded' }, 'body=x'],
    [type, ''],
    [type, '{"body":'],
    [type, `{"body":${'['.repeat(9_000)}${']'.repeat(9_000)}}`],
    [type, '{"body":"x","body":1e999}'],
    [type, Buffer.from([0x7b, 0xff, 0xfe, 0x00])],
    [{ ...type, 'Content-Encoding': 'gzip' }, Buffer.from('1f8b080000000000', 'hex')],
  ];
  const before = await readTables();
  for (const [headers, body] of cases) {
    const { status } = await send(headers, body);
    expect([status >= 400, status < 500], `${JSON.stringify(headers)} ${String(body).slice(0, 30)}`).toEqual([
      true,
      true,
    ]);
  }
  expect(changed(before, await readTables())).toEqual([]);
});

test('an upload whose length is a lie keeps nothing beyond what was said', async () => {
  const metadata = `purpose ${base64('entry')},entry ${base64(world.draft.publicId)},filename ${base64('a.jpg')}`;
  const create = (length: string, more: Record<string, string> = {}) =>
    ask(site, {
      method: 'POST',
      path: '/api/uploads',
      cookie: world.cookies.owner,
      headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': length, 'Upload-Metadata': metadata, ...more },
    });
  for (const length of ['0', '-1', '1e9', ' ', '41943041', '99999999999999999999', '0x10']) {
    const { status } = await create(length);
    expect([status >= 400, status < 500], length).toEqual([true, true]);
  }
  expect((await create('100', { 'Upload-Defer-Length': '1' })).status).toBe(411);

  const made = await create('10');
  expect(made.status).toBe(201);
  const location = made.headers.location ?? '';
  const patch = (body: string, headers: Record<string, string>, cookie = world.cookies.owner) =>
    ask(site, {
      method: 'PATCH',
      path: location,
      cookie,
      body,
      headers: { 'Tus-Resumable': '1.0.0', 'Content-Type': 'application/offset+octet-stream', ...headers },
    });
  expect((await patch('x'.repeat(5), { 'Upload-Offset': '0' }, world.cookies.other)).status).toBe(404);
  expect((await patch('x'.repeat(5), { 'Upload-Offset': '7' })).status).toBe(409);
  for (const more of [{}, { 'Transfer-Encoding': 'chunked' }] as Record<string, string>[]) {
    const { status } = await patch('x'.repeat(1_000), { 'Upload-Offset': '0', ...more });
    expect([status >= 400, status < 500], JSON.stringify(more)).toEqual([true, true]);
  }
  const sizes = await readdir(path.join(env.home, 'incoming'));
  expect(sizes.length).toBeLessThanOrEqual(2);
});

test('a connection that promises more than it sends holds nobody else up', async () => {
  const socket = connect(site.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/entries/${world.entry.publicId}/comments HTTP/1.1\r\nHost: x\r\nOrigin: ${site.url}\r\n` +
      `Cookie: ${world.cookies.owner}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"body":"half`,
  );
  const began = Date.now();
  expect((await ask(site, { path: '/api/viewer' })).status).toBe(200);
  expect(Date.now() - began).toBeLessThan(5_000);
  socket.destroy();
});

const strange = ['role', 'isModerator', 'userId', 'memberId', 'ownerId', 'createdAt', 'votes', 'status', 'state', 'id'];

test('fields that nobody asked for are refused, and change nothing', async () => {
  const before = await readTables();
  for (const { body, ...asked } of jsonWrites(world)) {
    for (const name of strange) {
      const sent = json({ ...body, [name]: world.members.other.id });
      const { status } = await ask(site, { ...asked, ...sent, cookie: world.cookies.owner });
      expect(`${asked.path} ${name} ${status}`).toBe(`${asked.path} ${name} 422`);
    }
    const raw = `{"__proto__":{"role":"admin"},${JSON.stringify(body).slice(1)}`;
    const { status } = await ask(site, { ...asked, ...json({}), body: raw, cookie: world.cookies.owner });
    expect(`${asked.path} ${status}`).toBe(`${asked.path} 422`);
  }
  expect(changed(before, await readTables())).toEqual([]);
});

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** A body of exactly so many bytes, which would be taken if it were shorter. */
const padded = (bytes: number) => `{"body":"x"${' '.repeat(bytes - 12)}}`;
