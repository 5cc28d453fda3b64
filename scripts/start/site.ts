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

/** Starts the web process, then the worker, which tells it what has changed, and waits until the site is healthy. */
export async function startSite(site: Site): Promise<void> {
  await step('site', 'starting the web and worker processes', () => startBoth(site), { done: 'started' });
  await healthy(`${reachableAddress(site.host, site.port)}/api/health`, site.signal);
}

/** The database is stopped last, the worker before it, and the web process first of all. */
async function startBoth({ dev, settings, started, note, signal }: Site): Promise<void> {
  const web = () => startProgram('web/main.ts', dev ? ['--dev'] : [], settings);
  const worker = () => startProgram('worker/main.ts', [], settings);
  const running = await keepRunning('web', web, note('web'));
  try {
    signal.throwIfAborted();
    started.add(await keepRunning('worker', worker, note('worker')));
  } finally {
    started.add(running);
  }
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
