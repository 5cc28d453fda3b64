import { expect, test } from 'vitest';
import { againstArrows } from './arrows';
import { importsOf } from './imports';
import { againstRules } from './rules';

const source = (file: string, text: string) => ({ file, text });

test('every way to import is found, and none in comments', () => {
  const text = `import a from './a';
import type { B } from '@/lib/b';
import './c.css';
export { d } from '../d';
const e = await import('@/features/votes/e');
// import f from '@/f';
/* import g from '@/g'; */
import {
  h,
} from "zod";`;
  expect(importsOf(source('features/entries/x.ts', text)).sort()).toEqual([
    'features/d',
    'features/entries/a',
    'features/entries/c.css',
    'features/votes/e',
    'lib/b',
    'npm:zod',
  ]);
});

test.each([
  ['lib/x.ts', `import { a } from '@/features/votes/queries';`],
  ['lib/x.ts', `import type { A } from '@/components/ui/link';`],
  ['db/client.ts', `import { a } from '@/lib/viewer';`],
  ['env.ts', `import { a } from './db/client';`],
  ['components/ui/x.tsx', `import { a } from '@/app/fonts';`],
  ['features/entries/queries.ts', `import { a } from '@/features/votes/queries';`],
  ['features/entries/queries.ts', `import { a } from '../votes/queries';`],
  ['features/entries/queries.ts', `const a = await import('@/features/comments/queries');`],
  ['features/parties/queries.ts', `import { a } from '@/features/votes/queries';`],
  ['features/entries/queries.ts', `import { a } from '@/worker/main';`],
  ['features/entries/queries.ts', `import { a } from '@/scripts/processes';`],
  ['web/server.ts', `import { a } from '@/features/votes/queries';`],
  ['worker/main.ts', `import { a } from '@/app/fonts';`],
])('%s may not hold %s', (file, text) => {
  expect(againstArrows(source(file, text))).toHaveLength(1);
});

test.each([
  ['app/page.tsx', `import { a } from '@/features/votes/queries';`],
  ['features/votes/queries.ts', `import { a } from '@/features/entries/queries'; import b from '@/env';`],
  ['features/votes/queries.ts', `import { a } from './policy'; import 'server-only';`],
  ['lib/x.ts', `import { a } from '@/db/client'; import m from '@/messages/en';`],
  ['worker/jobs.ts', `import { a } from '@/features/photos/jobs';`],
  ['features/entries/queries.test.ts', `import { a } from '@/features/votes/queries';`],
])('%s may hold %s', (file, text) => {
  expect(againstArrows(source(file, text))).toEqual([]);
});

test.each([
  ['lib/utils.ts', 'export const a = 1;'],
  ['features/votes/helpers.ts', 'export const a = 1;'],
  ['lib/types/a.ts', 'export const a = 1;'],
  ['components/hooks/a.ts', 'export const a = 1;'],
  ['lib/long.ts', 'a\n'.repeat(401)],
  ['features/votes/index.ts', `export * from './queries';\nexport { a } from './policy';`],
  ['app/page.tsx', `import { sql } from 'drizzle-orm';`],
  ['app/page.tsx', `import { db } from '@/db/client';`],
  ['components/ui/x.tsx', `import { z } from 'zod';`],
  ['app/page.tsx', `// a page\n'use client';`],
  ['features/votes/queries.ts', `'use client';`],
  ['features/votes/queries.ts', `'use server';`],
])('%s may not be %s', (file, text) => {
  expect(againstRules(source(file, text))).toHaveLength(1);
});

test.each([
  ['db/schema/index.ts', `export * from './votes';`],
  ['db/catalogue/long.ts', 'a\n'.repeat(5_000)],
  ['features/votes/components/vote.tsx', `'use client';`],
  ['features/votes/actions.ts', `'use server';`],
  ['lib/words.ts', `export { a } from './a';\nexport const b = 1;`],
])('%s may be what it is', (file, text) => {
  expect(againstRules(source(file, text))).toEqual([]);
});
