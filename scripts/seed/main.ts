import { env } from '@/env';
import { withDatabaseOfSite } from '../database/of-site';
import { sentence } from '../start/sentence';
import { fillSite } from './fill';
import { readSize } from './options';

// `npm run seed -- --entries 1000000`: makes a large site out of one that only has its catalogue and demo.

try {
  const size = readSize(process.argv.slice(2));
  await withDatabaseOfSite(env.home, (url) => fillSite(url, size, console.log));
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
process.exit();
