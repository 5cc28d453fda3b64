import 'server-only';
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { env } from '@/env';
import type { Facts, Fault, MadeFile, Task } from './decoder/protocol';
import { MessageReader } from './message-reader';
import { withSlot } from './slot';
import { watch } from './watch';

export type { Facts, MadeFile };
export type Made = { ok: true; facts: Facts | null; files: MadeFile[] };
export type NotMade = { ok: false; fault: Fault | 'took_too_long' };

/** The limits of the decoder, each against an attack that was measured. `watch` says how the times are meant. */
export const decodeLimits = {
  maxPixels: 60_000_000,
  maxSide: 12_000,
  maxScans: 100,
  wallMs: 30_000,
  processorMs: 15_000,
  lastMs: 120_000,
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
 * `webp` gives the facts, the master, the WebP files and the card; `avif` gives the AVIF files out of a master,
 * `facts` the facts alone.
 */
export function decode(input: Buffer, request: Request): Promise<Made | NotMade> {
  return withSlot(request.make === 'webp', () => {
    request.signal?.throwIfAborted();
    return run(input, request);
  });
}

async function run(input: Buffer, { make, widths, focus, signal, limits }: Request): Promise<Made | NotMade> {
  const { maxPixels, maxSide, maxScans, ...outside } = { ...decodeLimits, ...limits };
  const inside = { heic: env.KITBASH_HEIC, maxPixels, maxSide, maxScans };
  const child = start({ make, widths, focus: focus ?? { x: 0.5, y: 0.35 }, ...inside });
  const heard = new MessageReader(maxAnswerBytes);
  const watched = watch(child, outside);
  const abort = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', abort);
  try {
    const end = await finish(child, input, heard);
    signal?.throwIfAborted();
    if (watched.verdict() === 'starved') throw new Error('the machine is too busy to decode a picture in time');
    if (watched.verdict()) return { ok: false, fault: 'took_too_long' };
    if (heard.fault) return { ok: false, fault: heard.fault };
    if (!heard.done) throw new DecoderDied(`the decoder ended by ${end}`);
    return { ok: true, facts: heard.facts, files: heard.files };
  } finally {
    watched.end();
    signal?.removeEventListener('abort', abort);
    child.kill('SIGKILL');
  }
}

/** The child gets no environment, and so no secret. Node runs its TypeScript as it is. */
function start(task: Task): ChildProcess {
  const script = path.join(import.meta.dirname, 'decoder', 'main.ts');
  const node = ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning', script, JSON.stringify(task)];
  return spawn(process.execPath, node, { env: noEnvironment, cwd: '/', stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
}

function finish(child: ChildProcess, input: Buffer, heard: MessageReader): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? `exit ${code}`));
    child.stdio[3]?.on('data', (chunk: Buffer) => {
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
