import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppearanceStatus, ClaimTier } from '@/db/catalogue/types';
import { db } from '@/db/client';
import { makeAppearance, makeClaim } from '@/db/factories';
import { appearances, claimMarks, claims } from '@/db/schema';
import { claimStatuses, claimTiers } from './limits';

type Said = { id: string; tier: ClaimTier; status: AppearanceStatus; statedOn: string; marked: boolean };

const enough: Record<ClaimTier, readonly AppearanceStatus[]> = {
  rumour: ['rumoured'],
  report: ['rumoured', 'in_talks'],
  official: claimStatuses,
};

/** The rule of docs/decisions/0018 in plain words: the best tier that says enough, and of it the newest. */
function statusOf(said: Said[], base: AppearanceStatus): AppearanceStatus {
  const counting = said.filter(({ tier, status, marked }) => !marked && enough[tier].includes(status));
  for (const tier of ['official', 'report', 'rumour']) {
    const [newest] = counting
      .filter((claim) => claim.tier === tier)
      .sort((a, b) => b.statedOn.localeCompare(a.statedOn) || b.id.localeCompare(a.id));
    if (newest) return newest.status;
  }
  return base;
}

const statusIn = async (id: string) => {
  const [row] = await db
    .select({ status: appearances.status, by: appearances.statusClaimId })
    .from(appearances)
    .where(eq(appearances.id, id));
  return row;
};

const disprove = (id: string, appearanceId: string) =>
  db.insert(claimMarks).values({ claimId: id, appearanceId, kind: 'disproved', words: 'It was a joke' });

const days = ['2019-02-14', '2021-01-01', '2023-05-09', '2023-05-12', '2025-11-17'];
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('say' as const),
      tier: fc.constantFrom(...claimTiers),
      status: fc.constantFrom(...claimStatuses),
      statedOn: fc.constantFrom(...days),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('mark' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unmark' as const), which: fc.nat(20) }) },
);

test('whatever is said and marked in whatever order, the status is that of the rule, and at most one claim sets it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...claimStatuses),
      fc.array(act, { minLength: 1, maxLength: 9 }),
      async (baseStatus, acts) => {
        const { id } = await makeAppearance({ baseStatus });
        const said: Said[] = [];
        for (const one of acts) {
          if (one.kind === 'say') {
            const { kind: _, ...given } = one;
            said.push({ ...given, id: (await makeClaim(id, given)).id, marked: false });
          } else {
            const claim = said[one.which % Math.max(1, said.length)];
            if (!claim || claim.marked === (one.kind === 'mark')) continue;
            if (one.kind === 'mark') await disprove(claim.id, id);
            else await db.update(claimMarks).set({ withdrawnAt: new Date() }).where(eq(claimMarks.claimId, claim.id));
            claim.marked = one.kind === 'mark';
          }
          const now = await statusIn(id);
          expect(now?.status).toBe(statusOf(said, baseStatus));
          if (now?.by) expect(said.find((claim) => claim.id === now.by)?.status).toBe(now.status);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('of two who write at once, the second looks at what the first wrote', async () => {
  for (const [first, second] of [
    [
      { tier: 'official', status: 'announced' },
      { tier: 'report', status: 'in_talks' },
    ],
    [
      { tier: 'report', status: 'in_talks' },
      { tier: 'official', status: 'cancelled' },
    ],
  ] as const) {
    const { id } = await makeAppearance();
    await Promise.all([
      makeClaim(id, first),
      makeClaim(id, second),
      makeClaim(id, { tier: 'rumour', status: 'rumoured' }),
    ]);
    expect((await statusIn(id))?.status).toBe(first.tier === 'official' ? first.status : second.status);
  }
  // The first has not committed when the second writes.
  const { id } = await makeAppearance();
  let late: Promise<unknown> = Promise.resolve();
  await db.transaction(async (tx) => {
    await makeClaim(id, { tier: 'official', status: 'announced' }, tx);
    late = makeClaim(id, { tier: 'report', status: 'in_talks' });
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
  await late;
  expect((await statusIn(id))?.status).toBe('announced');
});

test('the status cannot be written by hand', async () => {
  const { id } = await makeAppearance({ baseStatus: 'rumoured' });
  await makeClaim(id);
  await db.update(appearances).set({ status: 'released' }).where(eq(appearances.id, id));
  expect((await statusIn(id))?.status).toBe('in_talks');
  await db.insert(appearances).values({
    ...{ seriesId: (await makeAppearance()).seriesId, slug: 'by-hand', title: 'x', medium: 'film', position: 0 },
    status: 'released',
  });
  const [byHand] = await db.select().from(appearances).where(eq(appearances.slug, 'by-hand'));
  expect(byHand?.status).toBe('rumoured');
});

test('a claim is neither changed nor deleted, and a mark only withdrawn', async () => {
  const { id } = await makeAppearance();
  const claim = await makeClaim(id);
  await disprove(claim.id, id);
  for (const statement of [
    sql`UPDATE claims SET statement = 'says something else' WHERE id = ${claim.id}`,
    sql`UPDATE claims SET tier = 'official' WHERE id = ${claim.id}`,
    sql`DELETE FROM claims WHERE id = ${claim.id}`,
    sql`UPDATE claim_marks SET words = 'other' WHERE claim_id = ${claim.id}`,
    sql`DELETE FROM claim_marks WHERE claim_id = ${claim.id}`,
  ]) {
    await expect(db.execute(statement)).rejects.toThrow();
  }
  await db.update(claimMarks).set({ withdrawnAt: new Date() }).where(eq(claimMarks.claimId, claim.id));
  await expect(
    db.update(claimMarks).set({ withdrawnAt: null }).where(eq(claimMarks.claimId, claim.id)),
  ).rejects.toThrow();
  expect(await db.select().from(claims).where(eq(claims.id, claim.id))).toEqual([claim]);
  // With the appearance it goes.
  await db.delete(appearances).where(eq(appearances.id, id));
  expect(await db.$count(claims, eq(claims.id, claim.id))).toBe(0);
});
