import { env } from '@/env';
import { withDatabaseOfSite } from '../database/of-site';
import { runProgram } from '../start/program';
import { sentence, Told } from '../start/sentence';

// `npm run demo:remove`: beside the running site, or with its database alone.

const leaving = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => leaving.abort());

try {
  await withDatabaseOfSite(env.home, runWith);
} catch (error) {
  if (!(error instanceof Told)) console.error(sentence(error));
  process.exitCode = 1;
}
process.exit();

async function runWith(url: string): Promise<void> {
  const words = ['--conditions=react-server', '--import', 'tsx', 'scripts/demo/remove-program.ts'];
  const settings = { DATABASE_URL: url, KITBASH_HOME: env.home };
  await runProgram(words, settings, { signal: leaving.signal }).catch(() => {
    throw new Told();
  });
}
