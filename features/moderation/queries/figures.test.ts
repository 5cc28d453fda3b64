import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCase, makeEntry, makeMember } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { cases } from '@/db/schema';
import { getFigures, getQueueFigures } from './figures';

test('the median is of the minutes from the first report to the decision, in the month of the decision', async () => {
  // In the middle of last month, wherever in this month the test runs.
  const decidedAt = new Date();
  decidedAt.setUTCDate(1);
  decidedAt.setUTCDate(-13);
  for (const hours of [1, 2.5, 100]) {
    const { caseId } = await makeDecision({ memberId: (await makeMember()).id, createdAt: decidedAt });
    const reportedAt = new Date(decidedAt.getTime() - hours * 3_600_000);
    await db.update(cases).set({ createdAt: reportedAt }).where(eq(cases.id, caseId));
  }
  const [now, last] = await getFigures();
  expect(last).toMatchObject({ decisions: 3, medianMinutes: 150, reversals: [] });
  expect(now).toMatchObject({ decisions: 0, medianMinutes: null });
});

test('of what waits, only open cases count, and the oldest gives the age', async () => {
  const before = await getQueueFigures();
  const entry = await makeEntry();
  await makeCase(entry, { createdAt: new Date(Date.now() - 90 * 24 * 3_600_000) });
  await makeCase(entry, { createdAt: new Date(0), state: 'closed', closedAt: new Date() });
  const after = await getQueueFigures();
  expect(after.open).toBe(before.open + 1);
  expect(after.oldestMinutes).toBe(90 * 24 * 60);
});
