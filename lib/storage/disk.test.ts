import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { diskStorage } from './disk';
import { StorageFull } from './storage';

const newRoot = () => mkdtemp(path.join(tmpdir(), 'kitbash-storage-'));
const newKey = () => randomBytes(16).toString('hex');
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

test('a file is kept, read, listed and removed', async () => {
  const storage = diskStorage(await newRoot());
  const key = newKey();
  await storage.put(key, '160.webp', Buffer.from('first'));
  await storage.put(key, '160.webp', Buffer.from('second'));
  await storage.put(key, 'full.webp', Buffer.from('master'));
  const opened = await storage.open(key, '160.webp');
  expect(opened?.size).toBe(6);
  expect(opened && (await buffer(opened.stream)).toString()).toBe('second');
  expect((await storage.read(key, 'full.webp'))?.toString()).toBe('master');
  expect((await storage.list(key)).toSorted()).toEqual(['160.webp', 'full.webp']);
  await storage.remove(key);
  await storage.remove(key);
  expect(await storage.list(key)).toEqual([]);
  expect(await storage.open(key, '160.webp')).toBeNull();
});

test.each(['../secret', 'a/b.webp', '160.webp/..', '', '160.webp\0', '160.svg', '.check'])(
  'a name that is none never becomes a path: %j',
  async (file) => {
    const storage = diskStorage(await newRoot());
    await expect(storage.put(newKey(), file, Buffer.from('x'))).rejects.toThrow('not a stored file name');
    await expect(async () => storage.read(newKey(), file)).rejects.toThrow();
  },
);

test.each(['..', '../..', 'ABCDEF0123456789ABCDEF0123456789', '0'.repeat(31), `${'0'.repeat(32)}/`])(
  'a key that is none never becomes a path: %j',
  async (key) => {
    const storage = diskStorage(await newRoot());
    await expect(async () => storage.remove(key)).rejects.toThrow('not a storage key');
    await expect(async () => storage.list(key)).rejects.toThrow('not a storage key');
  },
);

// Only root may make a small disk; elsewhere the same code runs with a real one that is not full.
test.runIf(canMount)('on a full disk nothing half is left', async () => {
  const root = await newRoot();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', root]);
  try {
    const storage = diskStorage(root);
    const key = newKey();
    await expect(storage.put(key, 'full.webp', Buffer.alloc(3_000_000))).rejects.toBeInstanceOf(StorageFull);
    expect(await readdir(path.join(root, key.slice(0, 2), key))).toEqual([]);
    await storage.put(key, '160.webp', Buffer.alloc(1_000));
    await storage.check();
  } finally {
    execFileSync('umount', [root]);
  }
});
