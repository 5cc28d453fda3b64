import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type WatchLimits = { wallMs: number; processorMs: number; lastMs: number; memoryBytes: number };
export type Verdict = 'too_much' | 'starved';

const everyMs = 50;
const pageBytes = 4096;
const msPerTick = 10;

/**
 * Kills a child that holds too much memory, or whose time is up: `wallMs` have passed and it has used `processorMs` of
 * a processor. One that got less was kept waiting by a busy machine: it may go on, but not beyond `lastMs`, and then
 * the fault is not its own. Without /proc the clock alone decides.
 */
export function watch(child: ChildProcess, limits: WatchLimits): { verdict: () => Verdict | null; end: () => void } {
  const started = performance.now();
  let verdict: Verdict | null = null;
  const timer = setInterval(() => {
    verdict ??= judge(performance.now() - started, usageOf(child.pid), limits);
    if (verdict) child.kill('SIGKILL');
  }, everyMs);
  return { verdict: () => verdict, end: () => clearInterval(timer) };
}

type Usage = { bytes: number; processorMs: number };

export function judge(passedMs: number, used: Usage | null, limits: WatchLimits): Verdict | null {
  if (used && used.bytes > limits.memoryBytes) return 'too_much';
  if (passedMs < limits.wallMs) return null;
  if (!used || used.processorMs >= limits.processorMs) return 'too_much';
  return passedMs < limits.lastMs ? null : 'starved';
}

function usageOf(pid: number | undefined): Usage | null {
  try {
    // Behind the name, which may hold anything: 11 and 12 are ticks of the processor, 21 the pages in memory.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number);
    if (user === undefined || system === undefined || pages === undefined) return null;
    return { bytes: pages * pageBytes, processorMs: (user + system) * msPerTick };
  } catch {
    return null;
  }
}
