import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';

const root = path.join(import.meta.dirname, '..', '..');

export type Site = { url: string; folder: string; sql: Sql; stop: () => Promise<void> };

/** The whole product with its demo, every picture made, on a port and in a folder of its own below `.test/`. */
export async function startSite(): Promise<Site> {
  const folder = path.join(root, '.test', `bench-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const home = path.join(folder, 'home');
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      KITBASH_HOME: home,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await until(
    'the site answers',
    async () => (await fetch(`${url}/api/health`).catch(() => null))?.status === 200,
    300,
  );
  const { databaseUrl } = JSON.parse(await readFile(path.join(home, 'run.json'), 'utf8'));
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  await until('every picture is made', () => picturesReady(sql), 600);

  async function stop() {
    await sql.end();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
  return { url, folder, sql, stop };
}

async function picturesReady(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ waiting: number; ready: number }[]>`
    SELECT count(*) FILTER (WHERE status = 'processing' OR cardinality(avif_widths) = 0)::int AS waiting,
           count(*) FILTER (WHERE status = 'ready')::int AS ready FROM photos`;
  return row !== undefined && row.ready > 0 && row.waiting === 0;
}

export async function until(what: string, is: () => Promise<boolean>, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(500)) if (await is()) return;
  throw new Error(`${what}: not within ${seconds} s`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
