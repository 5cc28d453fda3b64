import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeAppearance, makeClaim, makeMember, suspend } from '@/db/factories';
import { appearances, claimMarks, claims, members, moderationActions } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { markClaimInput, type NewClaim, newClaimInput } from '../input';
import { getClaimsDesk, listRecentClaims } from '../queries/claims';
import { addClaim, markClaim, unmarkClaim } from './claims';

const said = (appearance: string, more: Partial<NewClaim> = {}): NewClaim => ({
  ...{ appearance, speaker: 'A director', statement: 'says that there are talks', statementJa: null, quotation: null },
  ...{ statedOn: '2023-05-09', precision: 'day', sourceName: 'A paper', sourceUrl: 'https://paper.test/2' },
  ...{ tier: 'report', status: 'in_talks' },
  ...more,
});
const mark = (claim: string, more = {}) => ({ claim, kind: 'disproved' as const, by: null, words: 'A joke', ...more });
const statusOf = async (id: string) =>
  (await db.select({ status: appearances.status }).from(appearances).where(eq(appearances.id, id)))[0]?.status;
const recordOf = (id: string) =>
  db
    .select({ kind: moderationActions.kind, by: moderationActions.moderatorId })
    .from(moderationActions)
    .where(eq(moderationActions.subjectId, id))
    .orderBy(moderationActions.id);
const newest = async (appearanceId: string) =>
  (await db.select().from(claims).where(eq(claims.appearanceId, appearanceId)).orderBy(sql`id DESC`))[0];

test('a moderator writes a claim down, marks it and withdraws the mark: status and record follow', async () => {
  const { id } = await makeAppearance();
  const moderator = await makeModerator();
  expect(await addClaim(moderator, said(id))).toMatchObject({ ok: true });
  expect(await statusOf(id)).toBe('in_talks');
  const claim = await newest(id);
  expect(claim?.addedById).toBe(moderator.id);

  expect(await markClaim(moderator, mark(claim?.id ?? ''))).toMatchObject({ ok: true });
  expect(await statusOf(id)).toBe('rumoured');
  const [marked] = await db
    .select()
    .from(claimMarks)
    .where(eq(claimMarks.claimId, claim?.id ?? ''));
  expect(marked).toMatchObject({ memberId: moderator.id, words: 'A joke', withdrawnAt: null });
  expect(await markClaim(moderator, mark(claim?.id ?? ''))).toMatchObject({ ok: false, reason: 'marked_already' });

  expect(await unmarkClaim(moderator, { mark: marked?.id ?? '' })).toMatchObject({ ok: true });
  expect(await unmarkClaim(moderator, { mark: marked?.id ?? '' })).toMatchObject({ ok: false, code: 'not_found' });
  expect(await statusOf(id)).toBe('in_talks');
  const by = moderator.id;
  expect(await recordOf(claim?.id ?? '')).toEqual([
    { kind: 'add_claim', by },
    { kind: 'mark_claim', by },
    { kind: 'unmark_claim', by },
  ]);
});

test('a correction is a claim of its own, and the one that it corrects stays, marked', async () => {
  const { id } = await makeAppearance();
  const wrong = await makeClaim(id, { tier: 'official', status: 'announced' });
  const moderator = await makeModerator();
  expect(await addClaim(moderator, said(id, { corrects: wrong.id }))).toMatchObject({ ok: true });
  expect(await statusOf(id)).toBe('in_talks');
  const [marked] = await db.select().from(claimMarks).where(eq(claimMarks.claimId, wrong.id));
  const right = await newest(id);
  expect(marked).toMatchObject({ kind: 'corrected', byClaimId: right?.id });
  expect(await db.select().from(claims).where(eq(claims.id, wrong.id))).toEqual([wrong]);
  expect(await recordOf(right?.id ?? '')).toEqual([{ kind: 'correct_claim', by: moderator.id }]);
});

test('a claim is neither corrected nor marked by one about something else', async () => {
  const [here, there] = [await makeAppearance(), await makeAppearance()];
  const [claim, other] = [await makeClaim(here.id), await makeClaim(there.id)];
  const moderator = await makeModerator();
  expect(await markClaim(moderator, mark(claim.id, { kind: 'superseded', by: other.id }))).toMatchObject({
    code: 'invalid',
    fields: { by: 'invalid' },
  });
  expect(await addClaim(moderator, said(here.id, { corrects: other.id }))).toMatchObject({ code: 'not_found' });
  expect(await addClaim(moderator, said('00000000-0000-7000-8000-000000000000'))).toMatchObject({ code: 'not_found' });
  expect(await markClaim(moderator, mark('00000000-0000-7000-8000-000000000000'))).toMatchObject({ code: 'not_found' });
  expect(await db.$count(claims, eq(claims.appearanceId, here.id))).toBe(1);
});

test('of two moderators who mark one claim at once, the second is told', async () => {
  const claim = await makeClaim((await makeAppearance()).id);
  const answers = await Promise.all(
    [await makeModerator(), await makeModerator()].map((moderator) => markClaim(moderator, mark(claim.id))),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual(expect.objectContaining({ ok: false, reason: 'marked_already' }));
});

test('visitors, members, suspended and former moderators write nothing and see no desk', async () => {
  const { id, seriesId } = await makeAppearance();
  const claim = await makeClaim(id);
  const [marked] = await db
    .insert(claimMarks)
    .values({ claimId: (await makeClaim(id)).id, appearanceId: id, kind: 'disproved', words: 'x' })
    .returning();
  const suspended = await makeMember({ role: 'moderator' });
  await suspend(suspended.id);
  const former = await makeModerator();
  await db.update(members).set({ role: 'member' }).where(eq(members.id, former.id));
  const before = await db.select().from(claims).where(eq(claims.appearanceId, id));
  for (const [viewer, code] of [
    [null, 'sign_in'],
    [await makeViewer(), 'not_found'],
    [await makeViewer({ id: former.id }), 'not_found'],
    [await makeViewer({ id: suspended.id }), 'suspended'],
  ] as const) {
    expect(await addClaim(viewer, said(id))).toMatchObject({ ok: false, code });
    expect(await markClaim(viewer, mark(claim.id))).toMatchObject({ ok: false, code });
    expect(await unmarkClaim(viewer, { mark: marked?.id ?? '' })).toMatchObject({ ok: false, code });
    if (viewer) expect(await listRecentClaims(viewer, null)).toBeNull();
    if (viewer) expect(await getClaimsDesk(viewer, seriesId)).toBeNull();
  }
  expect(await db.select().from(claims).where(eq(claims.appearanceId, id))).toEqual(before);
  expect(await db.$count(claimMarks, eq(claimMarks.claimId, claim.id))).toBe(0);
  expect(await db.$count(claimMarks, sql`id = ${marked?.id} AND withdrawn_at IS NULL`)).toBe(1);
});

test('so many an hour', async () => {
  const [{ id }, moderator] = [await makeAppearance(), await makeModerator()];
  await overLimit({ name: 'claims', points: 120, seconds: 3_600 }, moderator.id, 120);
  expect(await addClaim(moderator, said(id))).toMatchObject({ code: 'too_many' });
});

test('what a moderator wrote stays when they go, as they wrote it', async () => {
  const [{ id }, moderator] = [await makeAppearance(), await makeModerator()];
  await addClaim(moderator, said(id));
  const claim = await newest(id);
  await markClaim(moderator, mark(claim?.id ?? ''));
  await expect(
    db
      .update(claims)
      .set({ addedById: null, statement: 'says no' })
      .where(eq(claims.id, claim?.id ?? '')),
  ).rejects.toThrow();
  await db.delete(members).where(eq(members.id, moderator.id));
  expect(await newest(id)).toEqual({ ...claim, addedById: null });
  expect(await db.select().from(claimMarks).where(eq(claimMarks.appearanceId, id))).toMatchObject([
    { memberId: null, words: 'A joke', withdrawnAt: null },
  ]);
});

test('without its row in the record a claim is not written', async () => {
  const { id } = await makeAppearance();
  const moderator = await makeModerator();
  await db.execute(
    sql`ALTER TABLE moderation_actions ADD CONSTRAINT full_up CHECK (subject_kind <> 'claim') NOT VALID`,
  );
  await expect(addClaim(moderator, said(id))).rejects.toThrow();
  await db.execute(sql`ALTER TABLE moderation_actions DROP CONSTRAINT full_up`);
  expect(await db.$count(claims, eq(claims.appearanceId, id))).toBe(0);
  expect(await statusOf(id)).toBe('rumoured');
});

test.each([
  ['sourceUrl', { sourceUrl: 'http://plain.test/' }, 'web_address'],
  ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }, 'web_address'],
  ['statedOn', { statedOn: '2999-01-01' }, 'in_future'],
  ['quotation', { quotation: 'x'.repeat(201) }, 'too_long'],
])('%s is refused with a word beside it', (field, more, message) => {
  const given = {
    ...said('0198c9e4-0000-7000-8000-000000000000'),
    statementJa: '',
    quotation: '',
    ...more,
  };
  const parsed = newClaimInput.safeParse(given);
  expect(parsed.error?.issues).toMatchObject([{ path: [field], message }]);
});

test('a mark names its reason', () => {
  const claim = '0198c9e4-0000-7000-8000-000000000000';
  expect(markClaimInput.safeParse({ claim, kind: 'superseded', by: 'none', words: 'x' }).success).toBe(false);
  expect(markClaimInput.safeParse({ claim, kind: 'disproved', by: 'none', words: ' ' }).success).toBe(false);
  expect(markClaimInput.safeParse({ claim, kind: 'disproved', by: claim, words: 'x' }).success).toBe(false);
});
