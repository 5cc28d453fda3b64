import { setTimeout as sleep } from 'node:timers/promises';

/** A process that runs: the program that `launch` started, from when it is ready until it has ended. */
export type Running = { pid: number; ended: Promise<void>; stop: () => Promise<void>; kill: () => void };
export type Part = { name: string; stop: () => Promise<void>; kill: () => void };

const longestPause = 15_000;

/**
 * Keeps a part of the product running: when it ends by itself it is started again, after a pause that doubles from a
 * quarter of a second to 15 s and is forgotten once it has run for a minute. The first start may fail; later ones are
 * tried until `stop`. `started` hears of each process.
 */
export async function keepRunning(
  name: string,
  launch: () => Promise<Running>,
  started: (running: Running) => Promise<void>,
): Promise<Part> {
  let running: Running | undefined = await launch();
  const leaving = new AbortController();
  await started(running);
  const kept = keep();

  async function keep(): Promise<void> {
    let pause = 250;
    while (!leaving.signal.aborted) {
      const since = Date.now();
      if (running) await Promise.race([running.ended, aborted(leaving.signal)]);
      if (leaving.signal.aborted) return;
      if (running && Date.now() - since > 60_000) pause = 250;
      if (running) console.error(`${name} ended by itself; it is started again`);
      running = undefined;
      await sleep(pause, undefined, { signal: leaving.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPause);
      if (!leaving.signal.aborted) running = await relaunch();
    }
  }

  async function relaunch(): Promise<Running | undefined> {
    try {
      const next = await launch();
      await started(next);
      return next;
    } catch (error) {
      console.error(`${name} does not start: ${error instanceof Error ? error.message : error}`);
    }
  }

  const stop = async () => {
    leaving.abort();
    await kept;
    await running?.stop();
  };
  return { name, stop, kill: () => running?.kill() };
}

/** Resolves when the signal has fired, however long ago. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
