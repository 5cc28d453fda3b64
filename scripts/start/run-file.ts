import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Release, takeLock } from '../lock';
import { endProcess, isRunning, type KnownProcess } from '../processes';
import { writeWhole } from './home';

/** What runs from a home folder now: `run.json` in it, for the next start and for scripts run beside. */
export type Run = { address: string; databaseUrl: string; processes: Record<string, KnownProcess> };

const runFile = (home: string) => path.join(home, 'run.json');

/** The run of a home folder, or null when nothing runs there. */
export async function readRun(home: string): Promise<Run | null> {
  try {
    return JSON.parse(await readFile(runFile(home), 'utf8')) as Run;
  } catch {
    return null;
  }
}

export const writeRun = (home: string, run: Run) => writeWhole(runFile(home), `${JSON.stringify(run, null, 2)}\n`);

/** Takes the home folder for this process; throws a sentence when another start has it. */
export async function lockHome(home: string): Promise<Release> {
  const taken = await takeLock(path.join(home, 'start.lock'));
  if (typeof taken !== 'function') {
    const address = (await readRun(home))?.address;
    throw new Error(`Kitbash already runs from ${home} (process ${taken.pid}${address ? `, at ${address}` : ''}).`);
  }
  return async () => {
    await rm(runFile(home), { force: true });
    await taken();
  };
}

/** Stops what a killed start left running. The database is left to be taken over where it is started. */
export async function stopLeftovers(home: string): Promise<void> {
  const { database: _, ...left } = (await readRun(home))?.processes ?? {};
  await Promise.all(Object.values(left).map((process_) => isRunning(process_) && endProcess(process_, 10_000)));
}
