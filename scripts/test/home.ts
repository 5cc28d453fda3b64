import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, statfsSync } from 'node:fs';
import path from 'node:path';

const memory = '/dev/shm';
const room = 4 * 1024 ** 3;

/**
 * Makes the home folder of a test run, named after this process. It is in memory where Linux has 4 GB to lend: a
 * database that is copied for each test file is a thousand files, which a disk takes most of a second to make.
 */
export function makeTestHome(root: string, kind: string): string {
  const name = `${kind}-${process.pid}`;
  const [onDisk, inMemory] = testFolders(root);
  const home = path.join(hasRoom() && isOurs(inMemory) ? inMemory : onDisk, name);
  mkdirSync(home, { recursive: true });
  return home;
}

/** Where the homes of this clone's test runs can be. */
export function testFolders(root: string): [onDisk: string, inMemory: string] {
  const clone = createHash('sha256').update(root).digest('hex').slice(0, 16);
  return [path.join(root, '.test'), path.join(memory, `kitbash-test-${process.getuid?.() ?? 0}-${clone}`)];
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= room;
  } catch {
    return false;
  }
}

/** Anybody may write there: a folder, or a link, that somebody else made is not used. */
function isOurs(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.();
}
