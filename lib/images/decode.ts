import 'server-only';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/env';
import type { Facts, Fault, MadeFile, Task } from './decoder/protocol';
import { MessageReader } from './message-reader';
import { withSlot } from './slot';

export type { Facts, MadeFile };
export type Made = { ok: true; facts: Facts | null; files: MadeFile[] };
export type NotMade = { ok: false; fault: Fault | 'took_too_long' };

/** The limits of the decoder, each against an attack that was measured. */
export const decodeLimits = {
  maxPixels: 60_000_000,
  maxSide: 12_000,
  maxScans: 100,
  wallMs: 30_000,
  memoryBytes: 1_200_000_000,
};
const noEnvironment = {} as NodeJS.ProcessEnv;
const maxAnswerBytes = 200_000_000;

type Request = Pick<Task, 'make' | 'widths'> & {
  focus?: Task['focus'];
  signal?: AbortSignal;
  limits?: Partial<typeof decodeLimits>;
};

/** The decoder ended without a word: killed from outside, or crashed. Another try may go better. */
export class DecoderDied extends Error {
  override name = 'DecoderDied';
}

/**
 * Makes the files of a picture in a process of its own, which is killed when it takes too long or too much memory.
 * `webp` gives the facts, the master, the WebP files and the card; `avif` gives the AVIF files out of a master.
 */
export function decode(input: Buffer, request: Request): Promise<Made | NotMade> {
  return withSlot(request.make === 'webp', () => {
    request.signal?.throwIfAborted();
    return run(input, request);
  });
}

async function run(input: Buffer, { make, widths, focus, signal, limits }: Request): Promise<Made | NotMade> {
  const { wallMs, memoryBytes, ...inside } = { ...decodeLimits, ...limits };
  const task: Task = { make, widths, heic: env.KITBASH_HEIC, focus: focus ?? { x: 0.5, y: 0.35 }, ...inside };
  const child = start(task);
  const heard = new MessageReader(maxAnswerBytes);
  let killed = false;
  const kill = () => {
    killed = true;
    child.kill('SIGKILL');
  };
  const clock = setTimeout(kill, wallMs);
  const scale = watchMemory(child, memoryBytes, kill);
  const abort = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', abort);
  try {
    const end = await finish(child, input, heard);
    signal?.throwIfAborted();
    if (killed) return { ok: false, fault: 'took_too_long' };
    if (heard.fault) return { ok: false, fault: heard.fault };
    if (!heard.done) throw new DecoderDied(`the decoder ended by ${end}`);
    return { ok: true, facts: heard.facts, files: heard.files };
  } finally {
    clearTimeout(clock);
    clearInterval(scale);
    signal?.removeEventListener('abort', abort);
    child.kill('SIGKILL');
  }
}

/** The child gets no environment, and so no secret. Node runs its TypeScript as it is. */
function start(task: Task): ChildProcess {
  const script = path.join(import.meta.dirname, 'decoder', 'main.ts');
  const node = ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning', script, JSON.stringify(task)];
  return spawn(process.execPath, node, { env: noEnvironment, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'] });
}

function finish(child: ChildProcess, input: Buffer, heard: MessageReader): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? `exit ${code}`));
    child.stdout?.on('data', (chunk: Buffer) => {
      try {
        heard.push(chunk);
      } catch (error) {
        child.kill('SIGKILL');
        reject(error);
      }
    });
    // A decoder that dies early closes its end; how it ended says enough.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Where the system tells what a process holds (/proc), a decoder that grows too large is stopped. */
function watchMemory(child: ChildProcess, maxBytes: number, stop: () => void): NodeJS.Timeout {
  const pageBytes = 4096;
  return setInterval(async () => {
    try {
      const pages = (await readFile(`/proc/${child.pid}/statm`, 'latin1')).split(' ')[1];
      if (Number(pages) * pageBytes > maxBytes) stop();
    } catch {
      // No /proc, or the child has just ended.
    }
  }, 50);
}
