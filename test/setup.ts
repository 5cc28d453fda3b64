import path from 'node:path';
import postgres from 'postgres';
import { afterAll, inject } from 'vitest';

// Before any source is imported: env.ts reads these once.
const name = `test_${process.pid}_${process.env.VITEST_POOL_ID ?? 0}_${Date.now()}`;
const base = inject('databaseUrl');
const admin = postgres(base, { max: 1, onnotice: () => undefined });
await admin.unsafe(`CREATE DATABASE ${name} TEMPLATE kitbash_template STRATEGY FILE_COPY`);
process.env.DATABASE_URL = base.replace(/\/postgres$/, `/${name}`);
process.env.KITBASH_HOME = path.join(inject('testHome'), name);
process.env.KITBASH_SECRET = 'a secret of the tests, long enough to be taken';

afterAll(async () => {
  const { closeDatabase } = await import('@/db/client');
  await closeDatabase();
  await admin.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.end();
});
