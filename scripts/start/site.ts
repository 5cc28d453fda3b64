import { setTimeout as sleep } from 'node:timers/promises';
import { reachableAddress } from './address';
import { keepRunning } from './part';
import type { Note } from './product';
import { startProgram } from './program';
import type { StartedProcesses } from './started';
import { step } from './step';

type Site = {
  host: string;
  port: number;
  dev: boolean;
  settings: Record<string, string>;
  started: StartedProcesses;
  note: Note;
  signal: AbortSignal;
};

/** Starts the worker and web processes side by side and waits until the site says that it is healthy. */
export async function startSite(site: Site): Promise<void> {
  await step('site', 'starting the web and worker processes', () => startBoth(site), { done: 'started' });
  await healthy(`${reachableAddress(site.host, site.port)}/api/health`, site.signal);
}

async function startBoth({ dev, settings, started, note }: Site): Promise<void> {
  const parts = await Promise.allSettled([
    keepRunning('worker', () => startProgram('worker/main.ts', [], settings), note('worker')),
    keepRunning('web', () => startProgram('web/main.ts', dev ? ['--dev'] : [], settings), note('web')),
  ]);
  // The last to be handed over is the first to be stopped: the web process.
  for (const part of parts) if (part.status === 'fulfilled') started.add(part.value);
  for (const part of parts) if (part.status === 'rejected') throw part.reason;
}

async function healthy(url: string, signal: AbortSignal): Promise<void> {
  let last = 'no answer';
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100, undefined, { signal })) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (answer.ok) return;
      last = await answer.text();
    } catch (error) {
      last = String(error);
    }
  }
  throw new Error(`The site did not become healthy within a minute: ${last}`);
}
