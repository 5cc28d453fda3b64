import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import {
  cases,
  type EntryState,
  type GalleryState,
  type SensitiveKind,
  type StoryState,
  type SubjectKind,
} from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Decision } from '../input';
import { unvoid } from '../votes/mutations/unvoid';
import { removeComment, restoreComment } from './comment';
import { removeCredits, restoreCredits } from './credit';
import { type Effect, nothing } from './effect';
import {
  holdEntry,
  limitComments,
  lockComments,
  type Rated,
  rateEntry,
  releaseEntry,
  removeEntry,
  restoreEntry,
} from './entry';
import { hideAgain, sendBack, showEntry, waitAgain } from './first-entry';
import { removeGallery, restoreGallery } from './gallery';
import { markMinor, showsMinor, unmarkMinor } from './minor';
import { entryOfPhoto, removePhoto, restorePhoto } from './photo';
import { removeStory, restoreStory } from './story';
import { giveBack, refreeze, withhold } from './withhold';

export type Target = { kind: SubjectKind; id: string };
type Applied = Effect & { target: Target };

/**
 * Changes the subject as it was decided. The target is the whole entry when a photo is removed with all of it. `hides`:
 * the photo alone is what is asked about, and an entry without another one is hidden with it.
 */
export async function applyDecision(
  tx: Executor,
  subject: Target,
  decision: Decision,
  hides: boolean,
): Promise<Outcome<Applied>> {
  switch (decision.kind) {
    case 'remove':
      return hides
        ? orGone(subject, await removeAlone(tx, subject.id))
        : remove(tx, subject, decision.reach ?? 'photo');
    case 'hold':
      return onEntry(await entryOf(tx, subject), (id) => holdEntry(tx, id));
    case 'lift':
      if (subject.kind === 'entry') return onEntry(subject, (id) => releaseEntry(tx, id));
      return orGone(subject, await giveBack(tx, subject.id, 'frozen'));
    case 'rate':
      return rate(tx, subject, ratedAs(decision.rating));
    case 'minor':
      return onEntry(await entryOf(tx, subject), (id) => markMinor(tx, id, decision.minor));
    case 'approve':
      return onEntry(subject, (id) => showEntry(tx, id));
    case 'send_back':
      return onEntry(subject, (id) => sendBack(tx, id));
    case 'lock_comments':
      return onEntry(subject, (id) => lockComments(tx, id, true));
    case 'limit_comments':
      return onEntry(subject, (id) => limitComments(tx, id, true));
    default:
      return done({ ...nothing, target: subject });
  }
}

/** Changes the subject of an action back to what it was before. */
export async function undoEffect(
  tx: Executor,
  { id, kind, target, before }: { id: string; kind: string; target: Target; before: Record<string, unknown> },
  how: 'undo' | 'appeal',
): Promise<Outcome<Applied>> {
  if (kind === 'hold') return onEntry(target, (id) => releaseEntry(tx, id));
  if (kind === 'lift' && target.kind === 'entry') return onEntry(target, (id) => holdEntry(tx, id));
  if (kind === 'lift' && before.status === 'frozen') return given(target, await freezeAgain(tx, target.id));
  if (kind === 'rate') return onEntry(target, (id) => rateEntry(tx, id, before as Rated));
  if (kind === 'minor')
    return onEntry(target, (id) => unmarkMinor(tx, id, before as Parameters<typeof unmarkMinor>[2]));
  if (kind === 'lock_comments') return onEntry(target, (id) => lockComments(tx, id, before.locked === true));
  if (kind === 'limit_comments') return onEntry(target, (id) => limitComments(tx, id, before.limited === true));
  if (kind === 'approve') return onEntry(target, (id) => hideAgain(tx, id));
  if (kind === 'send_back') return onEntry(target, (id) => waitAgain(tx, id));
  if (kind === 'void_votes') {
    await unvoid(tx, id);
    return done({ ...nothing, target });
  }
  if (kind !== 'remove') return done({ ...nothing, target });
  if (target.kind === 'entry') return onEntry(target, (id) => restoreEntry(tx, id, stateAfter(how, before.state)));
  if (target.kind === 'photo' && before.gone) return done({ ...nothing, target });
  if (target.kind === 'photo' && before.status === 'frozen' && (await isBraked(tx, target.id)))
    return given(target, await refreeze(tx, target.id));
  if (target.kind === 'photo') return given(target, await restorePhoto(tx, target.id, before.cover === true));
  if (target.kind === 'story') return given(target, await restoreStory(tx, target.id, before.state as StoryState));
  if (target.kind === 'gallery')
    return given(target, await restoreGallery(tx, target.id, before.state as GalleryState));
  if (target.kind === 'credit') return given(target, await restoreCredits(tx, target.id, before));
  return given(target, await restoreComment(tx, target.id));
}

/** Whoever grants an appeal against a removal has looked: what was held before it is shown. */
const stateAfter = (how: 'undo' | 'appeal', state: unknown): EntryState =>
  how === 'appeal' && state === 'held' ? 'published' : (state as EntryState);

const removeAlone = async (tx: Executor, photoId: string) => (await withhold(tx, photoId, 'removed'))?.effect ?? null;

const freezeAgain = async (tx: Executor, photoId: string) => (await withhold(tx, photoId, 'frozen'))?.effect ?? null;

/** Somebody in the photo asks that it is not shown, and nobody has decided about that. */
const isBraked = async (tx: Executor, photoId: string): Promise<boolean> =>
  (await tx.$count(cases, and(eq(cases.subjectId, photoId), eq(cases.kind, 'brake'), eq(cases.state, 'open')))) > 0;

/** Its owner may have deleted the photo: what was asked about it is decided all the same. */
const orGone = (target: Target, effect: Effect | null): Outcome<Applied> =>
  done({ ...(effect ?? { ...nothing, before: { gone: true } }), target });

async function remove(tx: Executor, subject: Target, reach: 'photo' | 'entry'): Promise<Outcome<Applied>> {
  if (subject.kind === 'comment') return given(subject, await removeComment(tx, subject.id));
  if (subject.kind === 'entry') return given(subject, await removeEntry(tx, subject.id));
  if (subject.kind === 'story') return given(subject, await removeStory(tx, subject.id));
  if (subject.kind === 'gallery') return given(subject, await removeGallery(tx, subject.id));
  if (subject.kind === 'credit') return given(subject, await removeCredits(tx, subject.id));
  if (subject.kind !== 'photo') return refuse('invalid', 'not_for_this');
  if (reach === 'photo') {
    const removed = await removePhoto(tx, subject.id);
    return removed ? done({ ...removed, target: subject }) : refuse('conflict', 'remove_entry_instead');
  }
  const entryId = await entryOfPhoto(tx, subject.id);
  const entry: Target = { kind: 'entry', id: entryId ?? subject.id };
  return given(entry, await removeEntry(tx, entry.id));
}

async function rate(tx: Executor, subject: Target, rated: Rated): Promise<Outcome<Applied>> {
  if (rated.rating === 'sensitive' && subject.kind === 'entry' && (await showsMinor(tx, subject.id)))
    return refuse('invalid', 'minor_sensitive');
  return onEntry(subject, (id) => rateEntry(tx, id, rated));
}

/** What is said of a photo is said of its entry. */
async function entryOf(tx: Executor, subject: Target): Promise<Target> {
  if (subject.kind !== 'photo') return subject;
  return { kind: 'entry', id: (await entryOfPhoto(tx, subject.id)) ?? subject.id };
}

async function onEntry(target: Target, work: (id: string) => Promise<Effect | null>): Promise<Outcome<Applied>> {
  return target.kind === 'entry' ? given(target, await work(target.id)) : refuse('invalid', 'not_for_this');
}

const given = (target: Target, effect: Effect | null): Outcome<Applied> =>
  effect ? done({ ...effect, target }) : refuse('conflict', 'subject_gone');

const ratedAs = (rating: 'general' | SensitiveKind): Rated =>
  rating === 'general' ? { rating, sensitiveKind: null } : { rating: 'sensitive', sensitiveKind: rating };
