import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { type Arrangement, entries, gallerySubmissions } from '@/db/schema';
import { inSight } from '@/features/accounts/sight/in-block';
import { enqueue } from '@/lib/queue';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { mostItems, type Verdict } from '../input';
import { submissionDecidedJob } from '../jobs';
import { addVersion } from './add-version';
import { hasPlace, putAtEnd, takeOut } from './end-of-gallery';
import { type Locked, lockGallery, readNewest } from './lock-gallery';
import { tagsOfGallery } from './touched-tags';

/** How long a decision can be taken back before the member is told. */
export const undoSeconds = 20;

type Decided = { revision: number; arrangement: Arrangement; tags: string[] };

/**
 * Accepts or declines what a member sent in, with a word. What is accepted stands at the end of the gallery, of its newest
 * version and of what everyone sees. Nobody accepts what is their own.
 */
export async function decideSubmission(
  viewer: Viewer | null,
  { slug, submission }: { slug: string; submission: string },
  { accept, words }: Verdict,
  tx: Executor = db,
): Promise<Outcome<Decided>> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, 'review');
    if (!locked.ok) return locked;
    const gallery = locked.value;
    const [sent] = await readSubmission(tx, gallery.id, submission, viewer.id);
    if (!sent) return refuse('not_found');
    if (sent.memberId === viewer.id) return refuse('forbidden', 'own_submission');
    if (sent.state !== 'waiting') return refuse('conflict', 'decided_already');
    if (accept && sent.entryState !== 'published') return refuse('conflict', 'submission_gone');
    const decided = await tx
      .update(gallerySubmissions)
      .set({
        ...{ state: accept ? 'accepted' : 'declined', answer: words, decidedById: viewer.id, decidedAt: sql`now()` },
      })
      .where(and(eq(gallerySubmissions.id, submission), eq(gallerySubmissions.state, 'waiting')))
      .returning({ id: gallerySubmissions.id });
    // Its maker has taken it back since it was read.
    if (decided.length === 0) return refuse('not_found');
    await enqueue(tx, submissionDecidedJob, { submission }, { after: undoSeconds, priority: 10 });
    return accept ? put(tx, viewer, gallery, sent.publicId) : asItIs(tx, gallery);
  });
}

/** Takes one's own decision back, as long as the member was not told. */
export async function reopenSubmission(
  viewer: Viewer | null,
  { slug, submission }: { slug: string; submission: string },
  tx: Executor = db,
): Promise<Outcome<Decided>> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const locked = await lockGallery(tx, viewer, slug, 'review');
    if (!locked.ok) return locked;
    const gallery = locked.value;
    const [sent] = await readSubmission(tx, gallery.id, submission, viewer.id);
    if (!sent || sent.decidedById !== viewer.id) return refuse('not_found');
    const back = await tx
      .update(gallerySubmissions)
      .set({ state: 'waiting', answer: '', decidedById: null, decidedAt: null })
      .where(and(eq(gallerySubmissions.id, submission), isNull(gallerySubmissions.toldAt)))
      .returning({ id: gallerySubmissions.id });
    if (back.length === 0) return refuse('conflict', 'undo_over');
    return sent.state === 'accepted' ? take(tx, viewer, gallery, sent.publicId) : asItIs(tx, gallery);
  });
}

/** What somebody out of the viewer's sight sent in is for the other curators to answer. */
const readSubmission = (tx: Executor, galleryId: string, id: string, viewerId: string) =>
  tx
    .select({
      memberId: gallerySubmissions.memberId,
      state: gallerySubmissions.state,
      decidedById: gallerySubmissions.decidedById,
      publicId: entries.publicId,
      entryState: entries.state,
    })
    .from(gallerySubmissions)
    .innerJoin(entries, eq(entries.id, gallerySubmissions.entryId))
    .where(
      and(
        eq(gallerySubmissions.id, id),
        eq(gallerySubmissions.galleryId, galleryId),
        inSight(viewerId, gallerySubmissions.memberId),
      ),
    );

async function put(tx: Executor, viewer: Viewer, gallery: Locked, entry: string): Promise<Outcome<Decided>> {
  const newest = await readNewest(tx, gallery.id);
  if (newest.sections.flatMap(({ items }) => items).length >= mostItems) return refuse('conflict', 'gallery_full');
  const item = { entry, photo: null, note: '', lead: false };
  const last = newest.sections.length - 1;
  const arrangement = hasPlace(newest, entry)
    ? newest
    : {
        ...newest,
        sections: newest.sections.map((one, at) => (at === last ? { ...one, items: [...one.items, item] } : one)),
      };
  await putAtEnd(tx, gallery.id, entry);
  return written(tx, viewer, gallery, newest, arrangement, await tagsOfGallery(tx, gallery));
}

async function take(tx: Executor, viewer: Viewer, gallery: Locked, entry: string): Promise<Outcome<Decided>> {
  const newest = await readNewest(tx, gallery.id);
  const sections = newest.sections.map((one) => ({ ...one, items: one.items.filter((item) => item.entry !== entry) }));
  const tags = await tagsOfGallery(tx, gallery);
  await takeOut(tx, gallery.id, entry);
  return written(tx, viewer, gallery, newest, { ...newest, sections }, tags);
}

async function written(
  tx: Executor,
  viewer: Viewer,
  { id: galleryId, revision }: Locked,
  newest: Arrangement,
  arrangement: Arrangement,
  tags: string[],
): Promise<Outcome<Decided>> {
  const before = { revision, arrangement: newest };
  const saved = await addVersion(tx, { galleryId, memberId: viewer.id, arrangement, before });
  return done({ revision: saved.revision, arrangement, tags });
}

const asItIs = async (tx: Executor, { id, revision }: Locked): Promise<Outcome<Decided>> =>
  done({ revision, arrangement: await readNewest(tx, id), tags: [] });
