import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject, onTestFinished } from 'vitest';
import { removeDatabase } from '@/scripts/database/place';
import { hasEnded, type KnownProcess, knownProcess } from '@/scripts/processes';
import { type Run, readRun } from '@/scripts/start/run-file';

const root = path.join(import.meta.dirname, '..');
const command = ['--import', 'tsx', 'scripts/start/main.ts'];

export type Start = {
  child: ChildProcess;
  /** The address, once everything runs; rejects with what was said when the start ends before. */
  ready: Promise<string>;
  /** The exit code and all that was said. */
  ended: Promise<{ code: number | null; said: string }>;
};

/** Where what a test leaves behind is ended: after the test, or by a hook after several. */
export type AtEnd = (end: () => Promise<void>) => void;

/** A home folder of a test's own, removed with its database after it. */
export async function makeHomeFolder(atEnd: AtEnd = onTestFinished): Promise<string> {
  const home = await mkdtemp(path.join(inject('testHome'), 'home-'));
  await chmod(home, 0o755);
  atEnd(async () => {
    await removeDatabase(path.join(home, 'database'));
    await rm(home, { recursive: true, force: true });
  });
  return home;
}

/** Starts the product as `npm start` does once everything is installed. It is killed when the test leaves it running. */
export function start(
  settings: Record<string, string>,
  words: string[] = command,
  atEnd: AtEnd = onTestFinished,
): Start {
  const child = spawn(process.execPath, words, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      KITBASH_DEMO: '0',
      KITBASH_SECRET: '',
      DATABASE_URL: '',
      PUBLIC_URL: '',
      ...settings,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  }
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  );
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /is at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    ended.then(() => reject(new Error(said)));
  });
  ready.catch(() => undefined);
  atEnd(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return { child, ready, ended };
}

/** The processes of a run, as its file tells. */
export async function processesOf(home: string): Promise<Record<string, KnownProcess>> {
  const run = await runOf(home);
  return run.processes;
}

export async function runOf(home: string): Promise<Run> {
  const run = await readRun(home);
  if (!run) throw new Error(`nothing runs from ${home}`);
  return run;
}

/** Which of the processes are there after `withinMs`. */
export async function leftOf(processes: Record<string, KnownProcess>, withinMs: number): Promise<string[]> {
  const all = await Promise.all(
    Object.entries(processes).map(async ([name, process_]) => [name, await hasEnded(process_, withinMs)]),
  );
  return all.flatMap(([name, ended]) => (ended ? [] : [String(name)]));
}

/** Asks until `/api/health` answers 200 from other processes than those. */
export async function healthyWithout(home: string, address: string, gone: KnownProcess): Promise<void> {
  for (const until = Date.now() + 40_000; Date.now() < until; await sleep(100)) {
    const still = Object.values(await processesOf(home).catch(() => ({}))).some(({ pid }) => pid === gone.pid);
    const answer = still ? null : await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.status === 200) return;
  }
  throw new Error('the product did not recover within 40 s');
}

export function kill(process_: KnownProcess | undefined): KnownProcess {
  if (!process_ || !knownProcess(process_.pid)) throw new Error('no such process');
  process.kill(process_.pid, 'SIGKILL');
  return process_;
}
