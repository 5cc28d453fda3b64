import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { stopEmbedded } from '../database/embedded';
import { databasePlace, removeDatabase } from '../database/place';
import { knownProcess } from '../processes';
import { stopLeftovers } from '../start/run-file';

/** Stops and removes what test runs left in `.test` that were killed: its folders are named after their process. */
export async function sweepTestFolders(root: string): Promise<void> {
  const folder = path.join(root, '.test');
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(/-(\d+)$/.exec(name)?.[1]);
    if (!pid || knownProcess(pid)) continue;
    const inside = (await readdir(path.join(folder, name)).catch(() => [])).filter((home) => home.startsWith('home-'));
    for (const home of [...inside, '.']) await removeHome(path.join(folder, name, home));
  }
}

async function removeHome(home: string): Promise<void> {
  const database = path.join(home, 'database');
  await stopLeftovers(home);
  await stopEmbedded((await databasePlace(database)).folder);
  await removeDatabase(database);
  await rm(home, { recursive: true, force: true });
}
