import 'server-only';
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import {
  comments,
  type EntryState,
  entries,
  members,
  photos,
  type Role,
  type Snapshot,
  type SubjectKind,
  stories,
  storyVersions,
} from '@/db/schema';
import { isAcrossBlock } from '@/features/accounts/sight/in-block';
import { entryPath } from '@/features/entries/view';
import { textOf } from '@/features/stories/body';
import { isPublic } from '@/features/stories/queries/is-public';
import { findCredit } from './credit-subject';
import { findGallery } from './gallery-subject';
import type { SubjectRef } from './input';

/** A picture as it stands in storage; the snapshot gets a copy of its own. */
export type Picture = { key: string; widths: number[]; alt: string };

export type Subject = {
  kind: SubjectKind;
  id: string;
  /** Whose doing it is: null when they have left. */
  member: { id: string; handle: string; role: Role } | null;
  /** On whose entry it stands. Null for what the site publishes, which no block takes out of sight. */
  hostId: string | null;
  seen: Omit<Snapshot, 'pictures'>;
  pictures: Picture[];
};

/** What a report is about, as the viewer sees it now. Null when it is not there for them. */
export async function findSubjectFor(tx: Executor, viewerId: string | null, ref: SubjectRef): Promise<Subject | null> {
  const subject = await findSubject(tx, ref);
  const across = subject?.hostId && (await isAcrossBlock(viewerId, [subject.member?.id, subject.hostId], tx));
  return across ? null : subject;
}

/** What a report is about, as everyone sees it now. Null when it is not there for everyone. */
export function findSubject(tx: Executor, ref: SubjectRef): Promise<Subject | null> {
  switch (ref.kind) {
    case 'entry':
      return findEntry(tx, eq(entries.publicId, ref.id));
    case 'photo':
      return findPhoto(tx, ref.id);
    case 'comment':
      return findComment(tx, ref.id);
    case 'member':
      return findMember(tx, ref.id);
    case 'story':
      return findStory(tx, ref.id);
    case 'gallery':
      return findGallery(tx, ref.id);
    case 'credit':
      return findCredit(tx, ref.id);
  }
}

/** An entry that waits for a moderator or is held, as only they see it. */
export const findUnseen = (tx: Executor, entryId: string, state: 'waiting' | 'held'): Promise<Subject | null> =>
  findEntry(tx, eq(entries.id, entryId), state);

async function findEntry(tx: Executor, which: SQL, state: EntryState = 'published'): Promise<Subject | null> {
  const [entry] = await tx
    .select({
      id: entries.id,
      publicId: entries.publicId,
      slug: entries.slug,
      title: entries.title,
      story: entries.story,
      rating: sql<string>`coalesce(${entries.sensitiveKind}, ${entries.rating})`,
      member,
    })
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .where(and(which, eq(entries.state, state)));
  if (!entry) return null;
  const { id, title, story, rating } = entry;
  const pictures = await tx
    .select(picture)
    .from(photos)
    .where(and(eq(photos.entryId, id), eq(photos.status, 'ready')))
    .orderBy(photos.group, photos.position, photos.id)
    .limit(20);
  const seen = { title, text: story, rating, path: entryPath({ id: entry.publicId, slug: entry.slug }) };
  return { kind: 'entry', id, member: entry.member, hostId: entry.member.id, seen, pictures: pictures.map(toPicture) };
}

async function findPhoto(tx: Executor, key: string): Promise<Subject | null> {
  const [photo] = await tx
    .select({
      id: photos.id,
      ...picture,
      title: entries.title,
      publicId: entries.publicId,
      slug: entries.slug,
      member,
    })
    .from(photos)
    .innerJoin(entries, eq(entries.id, photos.entryId))
    .innerJoin(members, eq(members.id, entries.memberId))
    .where(and(eq(photos.key, key), eq(photos.status, 'ready'), eq(entries.state, 'published')));
  if (!photo) return null;
  const path = entryPath({ id: photo.publicId, slug: photo.slug });
  const seen = { title: photo.title, text: photo.alt, path };
  return {
    kind: 'photo',
    id: photo.id,
    member: photo.member,
    hostId: photo.member.id,
    seen,
    pictures: [toPicture(photo)],
  };
}

async function findComment(tx: Executor, id: string): Promise<Subject | null> {
  const [comment] = await tx
    .select({
      body: comments.body,
      title: entries.title,
      publicId: entries.publicId,
      slug: entries.slug,
      memberId: members.id,
      handle: members.handle,
      role: members.role,
      hostId: entries.memberId,
    })
    .from(comments)
    .innerJoin(entries, eq(entries.id, comments.entryId))
    .leftJoin(members, eq(members.id, comments.memberId))
    .where(
      and(eq(comments.id, id), isNull(comments.deletedAt), isNull(comments.removedAt), eq(entries.state, 'published')),
    );
  if (!comment) return null;
  const { memberId, handle, role } = comment;
  const path = `${entryPath({ id: comment.publicId, slug: comment.slug })}#comment-${id}`;
  return {
    kind: 'comment',
    id,
    member: memberId && handle && role ? { id: memberId, handle, role } : null,
    hostId: comment.hostId,
    seen: { title: comment.title, text: comment.body, path },
    pictures: [],
  };
}

async function findMember(tx: Executor, handle: string): Promise<Subject | null> {
  const [found] = await tx
    .select({
      ...member,
      displayName: members.displayName,
      bio: members.bio,
      links: members.links,
      avatar: { key: photos.key, webpWidths: photos.webpWidths, alt: photos.alt },
    })
    .from(members)
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(eq(members.handle, handle));
  if (!found) return null;
  const { id, role, displayName, bio, links, avatar } = found;
  const text = [displayName, bio, ...links.map(({ label, url }) => `${label} ${url}`)].filter(Boolean).join('\n');
  return {
    kind: 'member',
    id,
    member: { id, handle: found.handle, role },
    hostId: id,
    seen: { title: found.handle, text, path: `/@${found.handle}` },
    pictures: avatar?.key ? [toPicture({ ...avatar, key: avatar.key })] : [],
  };
}

async function findStory(tx: Executor, slug: string): Promise<Subject | null> {
  const [found] = await tx
    .select({ id: stories.id, fields: storyVersions.fields, ...writer })
    .from(stories)
    .innerJoin(storyVersions, eq(storyVersions.id, stories.versionId))
    .leftJoin(members, eq(members.id, stories.authorId))
    .where(and(eq(stories.slug, slug), isPublic));
  if (!found) return null;
  const { id, fields, memberId, handle, role } = found;
  const text = `${fields.standfirst}\n${textOf(fields.body)}`.slice(0, 20_000);
  return {
    ...{ kind: 'story', id, hostId: null, pictures: [] },
    member: memberId && handle && role ? { id: memberId, handle, role } : null,
    seen: { title: fields.title, text, path: `/s/${slug}` },
  };
}

const writer = { memberId: members.id, handle: members.handle, role: members.role };
const member = { id: members.id, handle: members.handle, role: members.role };
const picture = { key: photos.key, webpWidths: photos.webpWidths, alt: photos.alt };

const toPicture = ({ key, webpWidths, alt }: { key: string | null; webpWidths: number[]; alt: string }): Picture => ({
  key: key ?? '',
  widths: webpWidths,
  alt,
});
