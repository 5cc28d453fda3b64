import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { photos } from '@/db/schema';
import { ask } from '@/e2e/security/ask';
import { cookieOf } from '@/e2e/security/world';
import { env } from '@/env';
import { startKept, until } from './product';
import { begin, uploadWhole } from './upload';

const incoming = path.join(env.home, 'incoming');
const stored = path.join(env.home, 'photos');
const name = 'rotated-gps.jpg';

async function block(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(env.home, { recursive: true });
  await writeFile(folder, 'a file in the way');
}

test('when nothing can be written, an upload is refused in words and nothing of it stays', {
  timeout: 60_000,
}, async () => {
  await block(incoming);
  const { site } = await startKept(['web']);
  const member = await makeMember();
  const cookie = await cookieOf(member.id);
  const entry = await makeEntry({ memberId: member.id, state: 'draft' });
  const asked = { site, cookie, entry: entry.publicId, name };
  await expect(begin(asked)).rejects.toThrow(/^50[37] .*"code":"unavailable"/);
  expect(await db.$count(photos, eq(photos.fileName, name))).toBe(0);
  expect((await ask(site, { path: '/' })).status).toBe(200);

  await rm(incoming);
  await uploadWhole(asked);
  expect(await db.$count(photos, eq(photos.fileName, name))).toBe(1);
  await db.delete(photos).where(eq(photos.fileName, name));
});

test('when pictures cannot be stored, the photo waits and is made once they can', { timeout: 90_000 }, async () => {
  await block(stored);
  const { site } = await startKept(['worker', 'web']);
  const member = await makeMember();
  const entry = await makeEntry({ memberId: member.id, state: 'draft' });
  await uploadWhole({ site, cookie: await cookieOf(member.id), entry: entry.publicId, name });
  const photo = async () => (await db.select().from(photos).where(eq(photos.fileName, name)))[0];
  await until('the photo to be taken up', async () => (await photo())?.key);
  const health = await ask(site, { path: '/api/health' });
  expect([health.status, JSON.parse(health.body).storage]).toEqual([503, 'down']);
  expect((await photo())?.status).toBe('processing');

  await rm(stored);
  const ready = await until('the photo', async () => ((await photo())?.status === 'ready' ? photo() : null));
  const files = await readdir(path.join(stored, ready?.key?.slice(0, 2) ?? '', ready?.key ?? ''));
  expect(files.filter((file) => file.endsWith('.part'))).toEqual([]);
  expect(files).toContain('full.webp');
});
