import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { cases } from '@/db/schema';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { decideCase } from '../mutations/decide';
import { reportSubject } from '../mutations/report';
import { undoDecision } from '../mutations/undo';
import { tellDecision } from '../tell';
import { listDecisions, listOwnReports } from './decisions';

test('a member sees what was decided about them and told, and nothing else', async () => {
  const [member, other] = [await makeMember(), await makeMember()];
  const told = await makeDecision({ memberId: member.id });
  await makeDecision({ memberId: member.id, told: false });
  await makeDecision({ memberId: other.id });
  const { decisions, next } = await listDecisions(member.id, null);
  expect(decisions.map(({ id }) => id)).toEqual([told.id]);
  expect(decisions[0]).toMatchObject({ kind: 'remove', rule: 'no_permission', title: 'A thing', appealed: false });
  expect(next).toBeNull();
});

test('pages follow one another, the newest first, and junk for a place begins at the start', async () => {
  const { id: memberId } = await makeMember();
  const made: string[] = [];
  for (let count = 0; count < 43; count++) made.unshift((await makeDecision({ memberId })).id);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listDecisions>> = await listDecisions(memberId, after);
    seen.push(...page.decisions.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(seen).toEqual(made);
  expect((await listDecisions(memberId, 'junk')).decisions[0]?.id).toBe(made[0]);
});

async function reported() {
  const [entry, reporter, moderator] = [await makeEntry(), await makeViewer(), await makeModerator()];
  const subject = { kind: 'entry' as const, id: entry.publicId };
  await reportSubject(reporter, { subject, rule: 'spam', words: '' }, { address: '' });
  const [found] = await db.select().from(cases).where(eq(cases.subjectId, entry.id));
  return { entry, reporter, moderator, caseId: found?.id ?? '' };
}

const stateFor = async (id: string) => (await listOwnReports(id)).map(({ state }) => state);

test('a report waits until its reporter is told, and then says what came of it', async () => {
  const { entry, reporter, moderator, caseId } = await reported();
  expect(await listOwnReports(reporter.id)).toMatchObject([{ title: entry.title, rule: 'spam', state: 'waiting' }]);
  const decided = await decideCase(moderator, { kind: 'remove', caseId, rule: 'spam', words: 'Why.', strikePoints: 0 });
  expect(await stateFor(reporter.id)).toEqual(['waiting']);
  if (decided.ok) await tellDecision({ actionId: decided.value.actionId });
  expect(await stateFor(reporter.id)).toEqual(['acted']);
  expect(await listOwnReports((await makeMember()).id)).toEqual([]);
});

test('of a decision that was taken back at once, a reporter reads what stands in its place', async () => {
  const { reporter, moderator, caseId } = await reported();
  const first = await decideCase(moderator, { kind: 'remove', caseId, rule: 'spam', words: 'Why.', strikePoints: 0 });
  if (!first.ok) throw new Error(first.reason);
  await undoDecision(moderator, { action: first.value.actionId });
  await tellDecision({ actionId: first.value.actionId });
  expect(await stateFor(reporter.id)).toEqual(['waiting']);
  const kept = await decideCase(moderator, { kind: 'keep', caseId, words: '' });
  if (kept.ok) await tellDecision({ actionId: kept.value.actionId });
  expect(await stateFor(reporter.id)).toEqual(['kept']);
});
