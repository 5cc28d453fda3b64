import 'server-only';
import { asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { caseNotes, cases, type Locale, members, moderationActions, reports } from '@/db/schema';
import { getStanding } from '@/features/entries/standing';
import type { Viewer } from '@/lib/viewer';
import { countPoints } from '../mutations/sanctions';
import { mayJudge, mayModerate } from '../policy';
import { getAskedCase } from '../requests/queries/of-case';
import { getFirstEntry } from './first-entry';
import { findLookedAgain, getHold } from './hold';
import { notAskedBy } from './is-for';
import { listQuestions } from './questions';
import { findTakeBack } from './take-back';

export type CaseView = NonNullable<Awaited<ReturnType<typeof getCase>>>;

/** A case with all that was said and done about it. Null for those who may not decide it, open or closed. */
export async function getCase(viewer: Viewer | null, number: number) {
  if (!viewer || mayModerate(viewer)) return null;
  const found = await findCase(viewer, number);
  if (!found) return null;
  const { memberId, role, isOpenTo, ...row } = found;
  if (mayJudge(viewer, memberId && role ? { id: memberId, role } : null)) return null;
  if (row.kind === 'review' && viewer.role !== 'admin') return null;
  // Nobody decides what they asked for themselves.
  if (!isOpenTo) return null;
  const asked = await getAskedCase(row);
  const hold = row.kind === 'held' ? await getHold(row.id) : null;
  // What is held was reported and talked about in the case before.
  const told = hold ? [hold.from.id, row.id] : [row.id];
  const [said, notes, done, points, questions, waiting] = await Promise.all([
    listReports(told),
    listNotes(told),
    listActions(viewer, told, row.appealedId),
    memberId ? countPoints(db, memberId) : 0,
    listQuestions(told),
    row.kind === 'first' || row.kind === 'held' ? getFirstEntry(row.subjectId) : null,
  ]);
  return {
    ...row,
    member: memberId ? { handle: row.handle ?? '', since: row.since, points } : null,
    reports: said,
    notes,
    actions: done,
    questions,
    asked,
    /** What an entry shows that waits or is held. */
    waiting,
    hold,
    /** The case in which what was held here is looked at again. */
    lookedAgain: row.kind === 'report' ? await findLookedAgain(row.id) : null,
    standing: row.kind === 'first' && memberId ? await getStanding(memberId) : null,
    /** What stands and can be taken back by this moderator. */
    reversible: await findTakeBack(viewer, row.id),
    /** The appeal is against this moderator's own decision: somebody else decides it. */
    ownDecision: done.some(({ id, own }) => own && id === row.appealedId),
  };
}

async function findCase(viewer: Viewer, number: number) {
  const [row] = await db
    .select({
      id: cases.id,
      number: cases.number,
      kind: cases.kind,
      subjectKind: cases.subjectKind,
      subjectId: cases.subjectId,
      rule: cases.rule,
      snapshot: cases.snapshot,
      state: cases.state,
      createdAt: cases.createdAt,
      answerDueAt: cases.answerDueAt,
      dueAt: cases.dueAt,
      leadId: cases.leadId,
      appealedId: cases.appealedId,
      memberId: cases.memberId,
      handle: members.handle,
      role: members.role,
      since: members.createdAt,
      locale: sql<Locale>`coalesce(${members.locale}, 'en')`,
      holder: sql<string | null>`CASE WHEN ${cases.claimedUntil} > now() THEN (
        SELECT m.handle::text FROM members m WHERE m.id = ${cases.claimedById}) END`,
      isOpenTo: notAskedBy(viewer.id),
      isMine: sql<boolean>`coalesce(${cases.claimedById} = ${viewer.id} AND ${cases.claimedUntil} > now(), false)`,
    })
    .from(cases)
    .leftJoin(members, eq(members.id, cases.memberId))
    .where(eq(cases.number, number));
  return row ?? null;
}

const listReports = (caseIds: string[]) =>
  db
    .select({
      id: reports.id,
      rule: reports.rule,
      words: reports.words,
      handle: members.handle,
      createdAt: reports.createdAt,
    })
    .from(reports)
    .leftJoin(members, eq(members.id, reports.reporterId))
    .where(inArray(reports.caseId, caseIds))
    .orderBy(asc(reports.id))
    .limit(50);

const listNotes = (caseIds: string[]) =>
  db
    .select({
      id: caseNotes.id,
      body: caseNotes.body,
      opinion: caseNotes.opinion,
      handle: members.handle,
      createdAt: caseNotes.createdAt,
    })
    .from(caseNotes)
    .leftJoin(members, eq(members.id, caseNotes.moderatorId))
    .where(inArray(caseNotes.caseId, caseIds))
    .orderBy(asc(caseNotes.id))
    .limit(100);

/** What was done in these cases and, for an appeal, what it is against. */
const listActions = (viewer: Viewer, caseIds: string[], appealedId: string | null) =>
  db
    .select({
      id: moderationActions.id,
      kind: moderationActions.kind,
      rule: moderationActions.rule,
      words: moderationActions.words,
      strikePoints: moderationActions.strikePoints,
      own: sql<boolean>`${moderationActions.moderatorId} = ${viewer.id}`,
      handle: members.handle,
      createdAt: moderationActions.createdAt,
    })
    .from(moderationActions)
    .leftJoin(members, eq(members.id, moderationActions.moderatorId))
    .where(
      or(inArray(moderationActions.caseId, caseIds), appealedId ? eq(moderationActions.id, appealedId) : undefined),
    )
    .orderBy(desc(moderationActions.id))
    .limit(50);
