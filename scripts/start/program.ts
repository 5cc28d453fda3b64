import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { endProcess, knownProcess, signal } from '../processes';
import type { Running } from './part';

type Settings = Record<string, string | undefined>;

/**
 * Runs one of our own programs until it is told to stop, and resolves when it says that it is ready. It has a process
 * group of its own, and ends by itself when this process is killed.
 */
export async function startProgram(file: string, args: string[], settings: Settings): Promise<Running> {
  const child = spawnNode(['--conditions=react-server', '--import', 'tsx', file, ...args], settings, [
    'ignore',
    'inherit',
    'inherit',
    'ipc',
  ]);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const running = known(child, ended);
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    ended.then(() => reject(new Error(`${file} ended before it was ready; what it says is above.`)));
  });
  return running;
}

/** Runs one of our own programs to its end; with `output` its words go there. Rejects unless it ends well. */
export async function runProgram(
  words: string[],
  settings: Settings,
  { signal: leaving, output = 'inherit' }: { signal: AbortSignal; output?: 'inherit' | number },
): Promise<void> {
  leaving.throwIfAborted();
  const child = spawnNode(words, settings, ['ignore', output, output, 'ipc']);
  const leave = () => child.pid && signal(-child.pid, 'SIGTERM');
  leaving.addEventListener('abort', leave, { once: true });
  const code = await new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject));
  leaving.removeEventListener('abort', leave);
  leaving.throwIfAborted();
  if (code !== 0) throw new Error('ended with an error');
}

function spawnNode(words: string[], settings: Settings, stdio: StdioOptions): ChildProcess {
  // Next widens the type of the environment: NODE_ENV is always set here.
  const environment = { ...process.env, ...settings } as NodeJS.ProcessEnv;
  return spawn(process.execPath, words, { stdio, detached: true, env: environment });
}

function known(child: ChildProcess, ended: Promise<void>): Running {
  const self = knownProcess(child.pid ?? 0);
  return {
    pid: child.pid ?? 0,
    ended,
    stop: async () => (self ? endProcess(self, 15_000) : undefined),
    kill: () => child.pid && signal(-child.pid, 'SIGKILL'),
  };
}
