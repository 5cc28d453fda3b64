import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort, until } from './site';

const next = path.join(import.meta.dirname, '..', '..', 'node_modules', 'next', 'dist', 'bin', 'next');
const layout =
  'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n';
const page = 'export default function Page() { return <p>The smallest page that Next.js makes.</p>; }\n';

/** The smallest Next.js page there is, built with the same Next.js and served beside ours. */
export async function startSmallest(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const app = path.join(folder, 'smallest');
  await mkdir(path.join(app, 'app'), { recursive: true });
  await writeFile(path.join(app, 'app', 'layout.jsx'), layout);
  await writeFile(path.join(app, 'app', 'page.jsx'), page);
  const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const built = spawnSync(process.execPath, [next, 'build', app], { env: environment, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the smallest page did not build\n${built.stdout}${built.stderr}`);

  const port = await freePort();
  const child = spawn(process.execPath, [next, 'start', app, '-p', String(port), '-H', '127.0.0.1'], {
    env: environment,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await until('the smallest page answers', async () => (await fetch(url).catch(() => null))?.ok === true, 60);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
