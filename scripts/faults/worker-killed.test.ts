import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { entries, photos } from '@/db/schema';
import { cookieOf } from '@/e2e/security/world';
import { env } from '@/env';
import { startKept, until } from './product';
import { uploadWhole } from './upload';

let product: Awaited<ReturnType<typeof startKept>>;

beforeAll(async () => {
  const ends: (() => Promise<void>)[] = [];
  product = await startKept(['worker', 'web'], {}, (end) => ends.push(end));
  return async () => {
    for (const end of ends) await end();
  };
}, 90_000);

const stored = path.join(env.home, 'photos');

async function photoOf(entryId: string) {
  const [row] = await db.select().from(photos).where(eq(photos.entryId, entryId));
  return row;
}

/** Every file under `photos`, as `<key>/<file>`. */
async function storedFiles(): Promise<string[]> {
  const found = await readdir(stored, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((file) => file.isFile())
    .map((file) => `${path.basename(file.parentPath)}/${file.name}`)
    .toSorted();
}

const jobIsActive = async (name: string) => {
  const rows = await db.execute(sql`SELECT 1 FROM pgboss.job WHERE name = ${name} AND state = 'active'`);
  return rows.length > 0;
};

/** When the worker is killed: what is seen of its work at that moment. */
const moments: [string, (entryId: string) => Promise<unknown>][] = [
  ['the photo is taken up', async (entryId) => (await photoOf(entryId))?.key],
  ['its first files are there', async () => (await storedFiles()).length > 0],
  ['its AVIF files are being made', () => jobIsActive('make-avif')],
];

test.each(moments)('killed when %s, the worker ends with one set of files', { timeout: 150_000 }, async (_, seen) => {
  const { site, kill } = product;
  const member = await makeMember();
  const cookie = await cookieOf(member.id);
  const draft = { state: 'draft', title: 'A title', photoCount: 0 } as const;
  const entry = await makeEntry({ memberId: member.id, ...draft });
  await db.update(entries).set({ coverPhotoId: null }).where(eq(entries.id, entry.id));
  await db.delete(photos).where(eq(photos.entryId, entry.id));

  await uploadWhole({ site, cookie, entry: entry.publicId, name: 'rotated-gps.jpg' });
  await until('the moment to kill at', () => seen(entry.id));
  kill('worker');

  const photo = await until(
    'the photo and its AVIF files',
    async () => {
      const row = await photoOf(entry.id);
      return row?.status === 'ready' && row.avifWidths.length > 0 ? row : null;
    },
    100,
  );
  expect(await db.$count(photos, eq(photos.ownerId, member.id))).toBe(1);
  const names = [
    ...photo.webpWidths.map((width) => `${width}.webp`),
    ...photo.avifWidths.map((width) => `${width}.avif`),
    ...['card.jpg', 'full.webp'],
  ];
  const own = (await storedFiles()).filter((file) => !file.includes('.check-'));
  expect(own).toEqual(names.map((name) => `${photo.key}/${name}`).toSorted());
  await until('the upload to go', async () => (await readdir(path.join(env.home, 'incoming'))).length === 0, 10);
  await db.delete(entries).where(eq(entries.id, entry.id));
  const { photoStorage } = await import('@/lib/storage/photos');
  await photoStorage.remove(photo.key ?? '');
});
