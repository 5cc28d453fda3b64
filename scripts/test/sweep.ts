import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { stopEmbedded } from '../database/embedded';
import { databasePlace, removeDatabase } from '../database/place';
import { knownProcess } from '../processes';
import { stopLeftovers } from '../start/run-file';
import { testFolders } from './home';

/** Stops and removes what killed test runs left: their folders are named after their process. */
export async function sweepTestFolders(root: string): Promise<void> {
  for (const folder of testFolders(root)) {
    for (const name of await readdir(folder).catch(() => [])) {
      const pid = Number(/-(\d+)$/.exec(name)?.[1]);
      if (pid && !knownProcess(pid)) await removeRun(path.join(folder, name));
    }
  }
}

async function removeRun(folder: string): Promise<void> {
  const inside = (await readdir(folder).catch(() => [])).filter((home) => home.startsWith('home-'));
  for (const home of [...inside, '.']) await removeHome(path.join(folder, home));
}

async function removeHome(home: string): Promise<void> {
  const database = path.join(home, 'database');
  await stopLeftovers(home);
  await stopEmbedded((await databasePlace(database)).folder);
  await removeDatabase(database);
  await rm(home, { recursive: true, force: true });
}
