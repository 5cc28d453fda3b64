import { migrateDatabase } from '@/db/migrate';
import { seedCatalogue } from '@/db/seed/catalogue';
import { env } from '@/env';
import { seedDemo } from '../demo/seed';
import { sentence } from './sentence';
import { step } from './step';

// Run by `npm start` between the database and the web process: brings the schema and what is seeded up to date.

try {
  const url = env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set.');
  await step('schema', 'bringing the tables up to date', () => migrateDatabase(url));
  await step('catalogue', 'seeding series and characters', () => seedCatalogue(url));
  if (env.KITBASH_DEMO) await step('demo', 'seeding members and entries, once', seedDemo);
  process.exit(0);
} catch (error) {
  console.error(`\n${sentence(error)}`);
  process.exit(1);
}
