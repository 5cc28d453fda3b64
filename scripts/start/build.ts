import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from '../lock';
import { runProgram } from './program';
import { step } from './step';

const root = path.join(import.meta.dirname, '..', '..');
const stamp = path.join(root, '.next', 'kitbash-sources');
const words = path.join(root, '.next', 'cache', 'kitbash-build.log');
const sources = [
  '{app,components,db,features,lib,messages,public}/**/*',
  '{env.ts,next.config.ts,postcss.config.mjs,tsconfig.json,package.json,package-lock.json}',
];
/** A build belongs to no installation: what it would read of one is kept from it. */
const unset = ['DATABASE_URL', 'PUBLIC_URL', 'PORT', 'HOST', 'KITBASH_HOME', 'KITBASH_SECRET', 'SMTP_URL'];

/** Builds the site unless its sources are those of the last build. Two at once: one builds, the other waits. */
export async function buildIfChanged(signal: AbortSignal): Promise<void> {
  await withLock(path.join(root, '.next', 'cache', 'kitbash-build.lock'), signal, async () => {
    const hash = await sourcesHash();
    if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return;
    await step('build', 'building the site, which takes about a minute', () => build(hash, signal));
  });
}

async function sourcesHash(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const files: string[] = [];
  for (const pattern of sources) {
    for await (const entry of glob(pattern, { cwd: root, withFileTypes: true })) {
      if (entry.isFile() && !entry.name.includes('.test.')) files.push(path.join(entry.parentPath, entry.name));
    }
  }
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}

/** Makes the production build; its words are shown when it fails. */
async function build(hash: string, signal: AbortSignal): Promise<void> {
  await rm(stamp, { force: true });
  mkdirSync(path.dirname(words), { recursive: true });
  const output = openSync(words, 'w');
  const none = Object.fromEntries(unset.map((name) => [name, undefined]));
  const settings = { ...none, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  try {
    await runProgram([path.join(root, 'node_modules/next/dist/bin/next'), 'build'], settings, { signal, output });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(`${await readFile(words, 'utf8')}\nThe site could not be built; why is above.`, { cause: error });
  } finally {
    closeSync(output);
  }
  await writeFile(stamp, hash);
}
