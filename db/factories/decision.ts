import { randomBytes, randomUUID } from 'node:crypto';
import { db, type Executor } from '../client';
import * as t from '../schema';

type Given = Partial<typeof t.moderationActions.$inferInsert> & {
  memberId: string;
  /** Whether the person concerned was told of it; told unless said otherwise. */
  told?: boolean;
  snapshot?: Partial<t.Snapshot>;
};

/** What a moderator decided about something of a member's, with its closed case and its statement of reasons: rows alone. */
export async function makeDecision({ told = true, snapshot = {}, ...given }: Given, tx: Executor = db) {
  const picture = { key: randomBytes(16).toString('hex'), file: '960.webp', alt: 'A helmet' };
  const about = { subjectKind: given.subjectKind ?? 'entry', subjectId: given.subjectId ?? randomUUID() } as const;
  const rule = given.rule ?? 'no_permission';
  const seen = { title: 'A thing', text: '', path: '/e/aaaaaaaaaa/a-thing', pictures: [picture], ...snapshot };
  const [found] = await tx
    .insert(t.cases)
    .values({ ...about, memberId: given.memberId, rule, snapshot: seen, state: 'closed', closedAt: new Date() })
    .returning({ id: t.cases.id, number: t.cases.number });
  const [action] = await tx
    .insert(t.moderationActions)
    .values({
      ...{
        ...about,
        kind: 'remove',
        rule,
        words: 'The reasons.',
        rulesVersion: '2026-11-23',
        moderatorId: randomUUID(),
      },
      ...{ caseId: found?.id, before: {}, after: {} },
      ...given,
    })
    .returning();
  if (!found || !action) throw new Error('the decision was not made');
  await tx
    .insert(t.statements)
    .values({ actionId: action.id, memberId: given.memberId, toldAt: told ? new Date() : null });
  return { ...action, caseId: found.id, caseNumber: found.number, picture };
}

/** What a moderator asked a member about an open case, of which they were told: rows alone. */
export async function makeQuestion(
  about: Pick<typeof t.cases.$inferSelect, 'id' | 'subjectKind' | 'subjectId'>,
  memberId: string,
  words = 'Did they agree?',
  tx: Executor = db,
) {
  const { id: caseId, subjectKind, subjectId } = about;
  const [action] = await tx
    .insert(t.moderationActions)
    .values({
      ...{ caseId, subjectKind, subjectId, memberId, words, kind: 'ask', moderatorId: randomUUID() },
      ...{ rulesVersion: '2026-11-23', before: {}, after: {} },
    })
    .returning({ id: t.moderationActions.id });
  if (!action) throw new Error('nothing was asked');
  const dueAt = new Date(Date.now() + 7 * 86_400_000);
  await tx.insert(t.caseQuestions).values({ actionId: action.id, caseId, memberId, dueAt, toldAt: new Date() });
  return action;
}
