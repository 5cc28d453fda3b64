import 'server-only';
import { createHmac } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { cases, reports } from '@/db/schema';
import { env } from '@/env';
import { type Limit, overLimit } from '@/lib/limits';
import { enqueue } from '@/lib/queue';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { planEvidence } from '../evidence';
import type { ReportInput } from '../input';
import { keepEvidenceJob } from '../jobs';
import { ruleFor } from '../rules';
import { findSubjectFor, type Subject } from '../subjects';

export const memberLimit: Limit = { name: 'report', points: 30, seconds: 3_600 };
export const visitorLimit: Limit = { name: 'report-visitor', points: 6, seconds: 3_600 };

type Client = { address: string };

/**
 * Says that something is wrong; members may, visitors may, and so may those who are suspended. Reports about one thing
 * become one case, each person's counts once, and what was seen is kept as the first of them saw it.
 */
export async function reportSubject(
  viewer: Pick<Viewer, 'id'> | null,
  { subject: ref, rule, words }: ReportInput,
  { address }: Client,
  tx: Executor = db,
): Promise<Outcome<{ number: number }>> {
  const tooMany = viewer ? await overLimit(memberLimit, viewer.id) : await overLimit(visitorLimit, address);
  if (tooMany) return tooMany;
  return transact(tx, async (tx) => {
    const subject = await findSubjectFor(tx, viewer?.id ?? null, ref);
    if (!subject) return refuse('not_found');
    if (viewer && subject.member?.id === viewer.id) return refuse('forbidden', 'own_report');
    const { about, urgency } = ruleFor(rule);
    if (!about.includes(subject.kind)) return invalid({ rule: 'invalid' });
    const { id, number } = await openCase(tx, subject, rule, urgency);
    const visitor = viewer ? null : visitorHash(id, address);
    const added = await tx
      .insert(reports)
      .values({ caseId: id, reporterId: viewer?.id, visitor, rule, words })
      .onConflictDoNothing()
      .returning({ id: reports.id });
    if (added.length > 0) {
      await tx
        .update(cases)
        .set({ reportCount: sql`${cases.reportCount} + 1` })
        .where(eq(cases.id, id));
    }
    return done({ number });
  });
}

async function openCase(tx: Executor, subject: Subject, rule: ReportInput['rule'], urgency: number) {
  const { pictures, copies } = planEvidence(subject.pictures);
  const [opened] = await tx
    .insert(cases)
    .values({
      subjectKind: subject.kind,
      subjectId: subject.id,
      memberId: subject.member?.id,
      rule,
      urgency,
      snapshot: { ...subject.seen, pictures },
    })
    .onConflictDoUpdate({
      target: [cases.subjectKind, cases.subjectId, cases.kind],
      targetWhere: sql`state = 'open' AND kind <> 'appeal'`,
      set: { urgency: sql`greatest(${cases.urgency}, excluded.urgency)` },
    })
    .returning({ id: cases.id, number: cases.number, isNew: sql<boolean>`old.id IS NULL` });
  if (!opened) throw new Error('the case was neither opened nor found');
  if (opened.isNew && copies.length > 0) await enqueue(tx, keepEvidenceJob, { copies });
  return opened;
}

/** Different in every case, so that it says nothing about who else this visitor reported. */
const visitorHash = (caseId: string, address: string) =>
  createHmac('sha256', env.secret).update(`report\n${caseId}\n${address}`).digest();
