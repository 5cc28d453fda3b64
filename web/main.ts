import { env } from '@/env';
import { startWeb } from './server';

const web = await startWeb({ dev: process.argv.includes('--dev') }).catch((error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${env.PORT} on ${env.HOST} is busy.` : error);
  process.exit(1);
});
process.send?.('ready');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
// Started by another process, it ends with that process.
process.once('disconnect', leave);

function leave(): void {
  web.close().then(() => process.exit(0));
}
