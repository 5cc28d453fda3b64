import { expect, test } from 'vitest';
import { judge } from './watch';

const limits = { wallMs: 30_000, processorMs: 15_000, lastMs: 120_000, memoryBytes: 1_000 };

test.each([
  ['in time', 29_000, { bytes: 10, processorMs: 29_000 }, null],
  ['out of time', 30_000, { bytes: 10, processorMs: 15_000 }, 'too_much'],
  ['kept waiting by the machine', 60_000, { bytes: 10, processorMs: 14_000 }, null],
  ['kept waiting for ever', 120_000, { bytes: 10, processorMs: 14_000 }, 'starved'],
  ['too large', 10, { bytes: 1_001, processorMs: 5 }, 'too_much'],
  ['nothing known, in time', 29_000, null, null],
  ['nothing known, out of time', 30_000, null, 'too_much'],
] as const)('%s', (_what, passed, used, verdict) => {
  expect(judge(passed, used, limits)).toBe(verdict);
});
