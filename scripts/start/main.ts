import { setTimeout as sleep } from 'node:timers/promises';
import { runProduct } from './product';
import { sentence, Told } from './sentence';
import { StartedProcesses } from './started';

// `npm start`: everything is started in order, kept running, and stopped in order by SIGINT, SIGTERM or the end of
// the process that started this one. A second signal stops at once.

const started = new StartedProcesses();
const leaving = new AbortController();
let askedAt = 0;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
process.on('disconnect', () => leaving.abort());
process.channel?.unref();

try {
  await runProduct({ dev: process.argv.includes('--dev'), started, signal: leaving.signal });
} catch (error) {
  if (!leaving.signal.aborted) {
    if (!(error instanceof Told)) console.error(`\n${sentence(error)}`);
    process.exitCode = 1;
  }
}
await started.stop();
process.exit();

/** In a terminal one Ctrl-C may arrive twice, through npm and directly: a second one counts after a moment. */
function leave(): void {
  if (leaving.signal.aborted && Date.now() - askedAt > 700) {
    console.log('stopping at once');
    started.kill();
    sleep(3_000).then(() => process.exit(1));
    return;
  }
  if (!leaving.signal.aborted) {
    askedAt = Date.now();
    console.log('\nstopping (once more to stop at once)');
    leaving.abort();
  }
}
