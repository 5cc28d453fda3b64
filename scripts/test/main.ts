import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromiumPath } from '../chromium';
import { buildIfChanged } from '../start/build';
import { runProgram } from '../start/program';
import { counts, type Result } from './result';
import { sweepTestFolders } from './sweep';

// `npm test`: every check there is, from nothing. A part that fails does not keep the others from running.

type Part = { name: string; run: () => Promise<Result | undefined> };

const root = path.join(import.meta.dirname, '..', '..');
const reports = path.join(root, '.test', `reports-${process.pid}`);
const bin = (name: string) => path.join(root, 'node_modules', ...name.split('/'));
const leaving = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => leaving.abort());
process.channel?.unref();

const parts: Part[] = [
  { name: 'lint', run: () => program([bin('@biomejs/biome/bin/biome'), 'check', '.']) },
  { name: 'types', run: types },
  { name: 'structure', run: () => script('scripts/check/structure.ts') },
  { name: 'messages', run: () => script('scripts/check/messages.ts') },
  { name: 'versions', run: () => script('scripts/check/versions.ts') },
  { name: 'build', run: () => buildIfChanged(leaving.signal).then(() => undefined) },
  { name: 'vitest', run: vitest },
  { name: 'playwright', run: playwright },
];

await mkdir(reports, { recursive: true });
await sweepTestFolders(root);
const total: Result = { passed: 0, failed: 0 };
const closing: string[] = [];
for (const part of parts) {
  if (leaving.signal.aborted) break;
  const { passed, failed } = await attempt(part);
  total.passed += passed;
  total.failed += failed;
}
await rm(reports, { recursive: true, force: true });
await sweepTestFolders(root);
if (leaving.signal.aborted) total.failed += 1;
console.log(`\n${closing.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function attempt({ name, run }: Part): Promise<Result> {
  console.log(`\n== ${name}`);
  const began = performance.now();
  let result: Result;
  try {
    result = (await run()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { passed: 0, failed: 1 };
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  closing.push(`${name.padEnd(12)} ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

async function types(): Promise<undefined> {
  await program([bin('next/dist/bin/next'), 'typegen']);
  await program([bin('typescript/bin/tsc'), '--noEmit', '--incremental', 'false']);
}

async function vitest(): Promise<Result> {
  const report = path.join(reports, 'vitest.json');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await program([bin('vitest/vitest.mjs'), ...words]).catch((error: Error) => error);
  return counts('vitest', report, ended instanceof Error);
}

async function playwright(): Promise<Result> {
  chromiumPath();
  const report = path.join(reports, 'playwright.json');
  const ended = await program([bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }).catch((error: Error) => error);
  return counts('playwright', report, ended instanceof Error);
}

function script(file: string): Promise<undefined> {
  return program(['--import', 'tsx', file]);
}

/** Its words are the person's to read: they go straight to the terminal. */
async function program(words: string[], settings: Record<string, string> = {}): Promise<undefined> {
  await runProgram(words, { NEXT_TELEMETRY_DISABLED: '1', ...settings }, { signal: leaving.signal });
}
