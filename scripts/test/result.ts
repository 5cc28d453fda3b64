import { readFile } from 'node:fs/promises';

export type Result = { passed: number; failed: number };

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

/** What a runner's report counts. A runner that ended badly has at least one failure, whatever it wrote. */
export async function counts(runner: 'vitest' | 'playwright', report: string, endedBadly: boolean): Promise<Result> {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const { passed, failed } = runner === 'vitest' ? ofVitest(JSON.parse(text)) : ofPlaywright(JSON.parse(text));
  return { passed, failed: endedBadly ? Math.max(failed, 1) : failed };
}

const ofVitest = ({ numPassedTests, numFailedTests, numFailedTestSuites }: VitestReport): Result => ({
  passed: numPassedTests,
  failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
});

/** A test that passed only when it was tried again has failed. */
const ofPlaywright = ({ stats, errors }: PlaywrightReport): Result => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
});
