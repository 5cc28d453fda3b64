import path from 'node:path';
import { defineConfig } from 'vitest/config';
import SlowFirst from './test/sequencer';

const here = (file: string) => path.join(import.meta.dirname, file);

export default defineConfig({
  resolve: {
    alias: [
      { find: 'server-only', replacement: here('test/empty.ts') },
      { find: 'next/cache', replacement: here('test/next-cache.ts') },
      { find: /^@\//, replacement: `${here('.')}/` },
    ],
  },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules', '.next', '.kitbash', '.test'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
