import 'server-only';
import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type CaseKind, cases, type RuleId } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { enqueue } from '@/lib/queue';
import { type CasePhoto, findCasePhoto, listCopies } from '../case-photo';
import { withhold } from '../effects/withhold';
import { planEvidence } from '../evidence';
import { decisionMailJob, keepEvidenceJob } from '../jobs';
import { brakeDueJob } from './jobs';
import { brakeHours, requestLimits } from './limits';

type Kind = Extract<CaseKind, 'brake' | 'takedown'>;
/** `by` is the member who asks: copies of their own are left alone. */
type Asked = { kind: Kind; photoId: string; freeze: boolean; by: string | null };

const about: Record<Kind, { rule: RuleId; urgency: number }> = {
  brake: { rule: 'no_permission', urgency: 5 },
  takedown: { rule: 'not_yours', urgency: 2 },
};

/**
 * Opens the case about one photo, or finds the one that is open, and puts its identical copies with it: each has a case
 * of its own that is decided with the first. With `freeze` all of them are taken out of sight. Null when the photo is gone.
 */
export async function openPhotoCase(
  tx: Executor,
  { kind, photoId, freeze, by }: Asked,
): Promise<{ caseId: string; tags: string[] } | null> {
  const photo = await findCasePhoto(tx, photoId);
  if (!photo) return null;
  const lead = await openOne(tx, kind, photo, freeze, null);
  const tags = [...lead.tags];
  for (const copy of await listCopies(tx, photoId)) {
    if (copy.ownerId === by) continue;
    // As many of one member as by themselves: who keeps copies of somebody's photos takes no more of them out of sight.
    const isHeld = freeze && (await overLimit(requestLimits.ofOneMember, copy.ownerId)) !== null;
    tags.push(...(await openOne(tx, kind, copy, freeze && !isHeld, lead.id)).tags);
  }
  return { caseId: lead.id, tags };
}

async function openOne(tx: Executor, kind: Kind, photo: CasePhoto, freeze: boolean, leadId: string | null) {
  const opened = await openCase(tx, kind, photo, leadId);
  const frozen = freeze && photo.status === 'ready' ? await withhold(tx, photo.id, 'frozen') : null;
  if (opened.isNew || frozen) await tellUploader(tx, kind, photo, { number: opened.number, frozen: frozen !== null });
  return { ...opened, tags: frozen?.effect.tags ?? [] };
}

async function openCase(tx: Executor, kind: Kind, photo: CasePhoto, leadId: string | null) {
  const { pictures, copies } = planEvidence([photo.picture]);
  const [opened] = await tx
    .insert(cases)
    .values({
      ...{ kind, subjectKind: 'photo', subjectId: photo.id, memberId: photo.ownerId, leadId },
      ...about[kind],
      dueAt: kind === 'brake' ? sql`now() + make_interval(hours => ${brakeHours})` : null,
      snapshot: { ...photo.seen, pictures },
    })
    .onConflictDoUpdate({
      target: [cases.subjectKind, cases.subjectId, cases.kind],
      targetWhere: sql`state = 'open' AND kind <> 'appeal'`,
      set: { urgency: sql`greatest(${cases.urgency}, excluded.urgency)` },
    })
    .returning({ id: cases.id, number: cases.number, isNew: sql<boolean>`old.id IS NULL` });
  if (!opened) throw new Error('the case was neither opened nor found');
  if (!opened.isNew) return opened;
  await enqueue(tx, keepEvidenceJob, { copies });
  if (kind === 'brake')
    await enqueue(tx, brakeDueJob, { caseId: opened.id }, { after: brakeHours * 3_600, priority: 10 });
  return opened;
}

/** Without who asked, and without their words. */
async function tellUploader(
  tx: Executor,
  kind: Kind,
  photo: CasePhoto,
  { number, frozen }: { number: number; frozen: boolean },
) {
  const what = kind === 'takedown' ? 'takedown_asked' : frozen ? 'photo_frozen' : 'brake_asked';
  const mail = {
    memberId: photo.ownerId,
    about: what,
    title: photo.seen.title,
    words: '',
    path: `/decisions/asked/${number}`,
  } as const;
  await enqueue(tx, decisionMailJob, mail, { priority: 10 });
}
