import 'server-only';
import { db } from '@/db/client';
import type { RuleId, SensitiveKind } from '@/db/schema';
import { sensitiveKinds } from '@/features/entries/fields';
import { listParts } from '@/features/entries/queries/entry-parts';
import { subjectInput } from '../input';
import { rulesAbout } from '../rules';
import { findSubjectFor } from '../subjects';

export type ReportedPhoto = { code: string; key: string; width: number; height: number; alt: string; widths: number[] };
export type Reportable = {
  kind: 'entry' | 'comment' | 'member' | 'story' | 'gallery' | 'credit';
  id: string;
  /** The entry's title, also for a comment on it; the handle of a member. */
  title: string;
  text: string;
  path: string;
  /** Null when the writer has left. */
  member: { id: string; handle: string } | null;
  avatarKey: string | null;
  sensitive: SensitiveKind | null;
  photos: ReportedPhoto[];
  rules: { id: RuleId; alsoPhotos: boolean }[];
};

/** What a report is to be about, as the viewer sees it now, by the two words of its address. Null when it is not there. */
export async function getReportable(viewerId: string | null, kind: string, id: string): Promise<Reportable | null> {
  const ref = subjectInput.safeParse({ kind, id });
  if (!ref.success || ref.data.kind === 'photo') return null;
  const subject = await findSubjectFor(db, viewerId, ref.data);
  if (!subject) return null;
  const { title, text, path, rating } = subject.seen;
  return {
    ...{ kind: ref.data.kind, id: ref.data.id, title, text, path, member: subject.member },
    avatarKey: ref.data.kind === 'member' ? (subject.pictures[0]?.key ?? null) : null,
    sensitive: sensitiveKinds.find((one) => one === rating) ?? null,
    photos: ref.data.kind === 'entry' ? await listShown(subject.id) : [],
    rules: rulesAbout(ref.data.kind).map(({ id, about }) => ({ id, alsoPhotos: about.includes('photo') })),
  };
}

async function listShown(entryId: string): Promise<ReportedPhoto[]> {
  const parts = await listParts(entryId, null);
  return parts.flatMap(({ part: { code, photo } }) =>
    photo
      ? { code, key: photo.key, width: photo.width, height: photo.height, alt: photo.alt, widths: photo.webpWidths }
      : [],
  );
}
