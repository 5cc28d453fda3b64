import { stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { photos } from '@/db/schema';
import type { Site } from '@/e2e/security/site';
import { cookieOf } from '@/e2e/security/world';
import { env } from '@/env';
import { startKept, until } from './product';
import { begin, bytesOf, offsetOf, send } from './upload';

const name = 'upright.png';

let product: Awaited<ReturnType<typeof startKept>>;

beforeAll(async () => {
  const ends: (() => Promise<void>)[] = [];
  product = await startKept(['web'], {}, (end) => ends.push(end));
  return async () => {
    for (const end of ends) await end();
  };
}, 90_000);

test('an upload goes on where it was when the web process was killed, to one photo', { timeout: 90_000 }, async () => {
  const { site, kill } = product;
  const member = await makeMember();
  const cookie = await cookieOf(member.id);
  const entry = await makeEntry({ memberId: member.id, state: 'draft' });
  const bytes = await bytesOf(name);
  const path = await begin({ site, cookie, entry: entry.publicId, name });

  let offset = 0;
  for (const share of [0.2, 0.5, 0.8]) {
    const until_ = Math.floor(bytes.length * share);
    await sendAndKill(site, cookie, { path, offset, bytes: bytes.subarray(offset, until_) }, () => kill('web'));
    const arrived = await until('the web process to answer', () => offsetOf(site, cookie, path).catch(() => null));
    expect(arrived.length).toBe(bytes.length);
    expect(arrived.offset).toBeGreaterThanOrEqual(offset);
    expect(arrived.offset).toBeLessThanOrEqual(until_);
    offset = arrived.offset;
  }
  expect(offset).toBeGreaterThan(0);
  const last = await send(site, cookie, path, offset, bytes.subarray(offset));
  expect(last.status).toBeLessThan(300);
  await offsetOf(site, cookie, path);
  expect(await uploaded(member.id)).toEqual([{ fileName: name }]);
});

test('killed as the last byte arrives, the upload still becomes one photo', { timeout: 90_000 }, async () => {
  const { site, kill } = product;
  const member = await makeMember();
  const cookie = await cookieOf(member.id);
  const entry = await makeEntry({ memberId: member.id, state: 'draft' });
  const bytes = await bytesOf(name);
  const path = await begin({ site, cookie, entry: entry.publicId, name });
  await sendAndKill(site, cookie, { path, offset: 0, bytes }, () => kill('web'));
  const { offset } = await until('the web process to answer', () => offsetOf(site, cookie, path).catch(() => null));
  if ((await uploaded(member.id)).length === 0) await send(site, cookie, path, offset, bytes.subarray(offset));
  await offsetOf(site, cookie, path);
  expect(await uploaded(member.id)).toEqual([{ fileName: name }]);
});

const uploaded = (memberId: string) =>
  db
    .select({ fileName: photos.fileName })
    .from(photos)
    .where(eq(photos.ownerId, memberId))
    .then((rows) => rows.filter((row) => row.fileName === name));

type Part = { path: string; offset: number; bytes: Buffer };

/** Sends a part of the file, and kills the reader as soon as some of it is on the disk. No answer comes. */
async function sendAndKill(site: Site, cookie: string, { path, offset, bytes }: Part, kill: () => void): Promise<void> {
  const headers = {
    Cookie: cookie,
    Origin: site.url,
    'Tus-Resumable': '1.0.0',
    'Content-Type': 'application/offset+octet-stream',
    'Upload-Offset': String(offset),
    'Content-Length': String(bytes.length),
  };
  const asked = request({ host: '127.0.0.1', port: site.port, method: 'PATCH', path, headers, agent: false });
  const over = new Promise<void>((resolve) => asked.on('error', () => resolve()).on('close', () => resolve()));
  asked.end(bytes);
  const file = join(env.home, 'incoming', path.split('/').at(-1) ?? '');
  await until('some bytes on the disk', async () => {
    const { size } = await stat(file).catch(() => ({ size: Number.POSITIVE_INFINITY }));
    return size > offset;
  });
  kill();
  await over;
}
