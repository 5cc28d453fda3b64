import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process told apart from a later one with the same id by when it began. */
export type KnownProcess = { pid: number; began: string };

export function knownProcess(pid: number): KnownProcess | null {
  const began = pid > 0 ? beganAt(pid) : null;
  return began === null ? null : { pid, began };
}

export const isRunning = ({ pid, began }: KnownProcess): boolean => beganAt(pid) === began;

/** Asks the process to end, waits at most `graceMs`, then kills it with everything in its process group. */
export async function endProcess(process_: KnownProcess, graceMs: number, ask: NodeJS.Signals = 'SIGTERM') {
  signal(process_.pid, ask);
  if (await hasEnded(process_, graceMs)) return;
  signal(-process_.pid, 'SIGKILL');
  signal(process_.pid, 'SIGKILL');
  await hasEnded(process_, 5_000);
}

export async function hasEnded(process_: KnownProcess, withinMs: number): Promise<boolean> {
  for (const until = Date.now() + withinMs; isRunning(process_); await sleep(25)) {
    if (Date.now() > until) return false;
  }
  return true;
}

/** Sends a signal; a negative id means the whole process group. A process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** When the process began, in the system's own terms; null when there is none or it is a zombie. */
function beganAt(pid: number): string | null {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}
