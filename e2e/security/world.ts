import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import {
  makeAppearance,
  makeCase,
  makeCharacter,
  makeClaim,
  makeDesign,
  makeEntry,
  makeMember,
  makePendingMember,
  makePhoto,
  makeSeries,
  makeSession,
  makeStory,
  suspend,
} from '@/db/factories';
import { makeDecision, makeQuestion } from '@/db/factories/decision';
import { makeKnownRing } from '@/db/factories/votes';
import { cases, claimMarks, comments, entries, type StoryFields, storyVersions, voteSalts } from '@/db/schema';
import { issueJoinLink } from '@/features/accounts/pending-members';
import { sealSession, sessionCookie } from '@/lib/session-cookie';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import { makeCurated } from './gallery-world';
import { makeRequests } from './request-world';

export const roles = ['anon', 'other', 'owner', 'suspended', 'unverified', 'moderator', 'admin'] as const;
export type Role = (typeof roles)[number];
export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Members of every kind, and what the owner made: shown, hidden and unfinished things, each with words of its own. */
export async function makeWorld() {
  // The first vote of a day brings its salt: here another was before.
  const salt = { day: new Date().toISOString().slice(0, 10), salt: randomBytes(32) };
  await db.insert(voteSalts).values(salt).onConflictDoNothing();
  const owner = await makeMember({ bio: 'Makes things.' });
  const members = {
    owner,
    other: await makeMember(),
    suspended: await makeMember(),
    unverified: await makeMember({ emailVerifiedAt: null }),
    moderator: await makeMember({ role: 'moderator' }),
    admin: await makeMember({ role: 'admin' }),
  };
  await suspend(members.suspended.id);
  const cookies = Object.fromEntries(
    await Promise.all(Object.entries(members).map(async ([role, { id }]) => [role, await cookieOf(id)])),
  ) as Record<Exclude<Role, 'anon'>, string>;
  const series = await makeSeries({ entryCount: 2 });
  const character = await makeCharacter({ seriesId: series.id, entryCount: 2 });
  const design = await makeDesign(character.id, { entryCount: 2 });
  const place = { memberId: owner.id, characterId: character.id, seriesId: series.id, designId: design.id };
  const entry = await makeEntry(place);
  const secret = `Canary ${randomBytes(8).toString('hex')}`;
  const draft = await makeEntry({ ...place, state: 'draft', title: `${secret} draft` });
  const unpublished = await makeEntry({ ...place, state: 'unpublished', title: `${secret} unpublished` });
  const removed = await makeEntry({ ...place, state: 'removed', title: `${secret} removed` });
  const held = await makeEntry({ ...place, state: 'held', title: `${secret} held` });
  const waiting = await makeEntry({ ...place, state: 'waiting', title: `${secret} waiting` });
  const processing = await makeEntry({ ...place, title: `${secret} processing`, photoCount: 1 });
  await db.update(entries).set({ coverPhotoId: null }).where(eq(entries.id, processing.id));
  const photo = await makePhoto(owner.id, { entryId: entry.id, position: 1 });
  await photoStorage.put(photo.key ?? '', '320.webp', Buffer.from('RIFF a picture'));
  const [comment] = await db
    .insert(comments)
    .values({ entryId: entry.id, memberId: owner.id, body: 'Mine' })
    .returning();
  await db.update(entries).set({ photoCount: 2, commentCount: 1 }).where(eq(entries.id, entry.id));
  if (!comment) throw new Error('no comment');
  const pending = await makePendingMember();
  const joiner = { ...pending, token: await issueJoinLink(db, pending.id) };
  const decision = await makeDecision({ memberId: owner.id, words: `${secret} reasons`, snapshot: { title: secret } });
  await withheldStorage.put(decision.picture.key, decision.picture.file, Buffer.from('RIFF a picture'));
  const report = await makeCase(entry);
  const warned = await makeDecision({ memberId: owner.id, kind: 'warn' });
  const appeal = await makeCase(entry, { kind: 'appeal', appealedId: warned.id });
  const long = new Date(Date.now() - 60_000);
  const standing = await makeDecision({ memberId: owner.id, kind: 'warn', createdAt: long });
  const story = await makeStory({ state: 'published', authorId: members.moderator.id });
  const writing = await makeStory({ draft: draftOf(`${secret} story`) });
  const [version] = await db
    .insert(storyVersions)
    .values({ storyId: writing.id, kind: 'kept', fields: writing.draft })
    .returning();
  if (!version) throw new Error('no version');
  const appearance = await makeAppearance({ seriesId: series.id });
  const claim = await makeClaim(appearance.id);
  const disproved = await makeClaim(appearance.id);
  const [mark] = await db
    .insert(claimMarks)
    .values({ claimId: disproved.id, appearanceId: appearance.id, kind: 'disproved', words: 'A joke' })
    .returning();
  if (!mark) throw new Error('no mark');
  const curated = await makeCurated(entry, secret);
  const asked = await makeRequests(owner.id, secret);
  const [first] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.subjectId, waiting.id), eq(cases.kind, 'first')));
  if (!first) throw new Error('no case');
  const question = await makeQuestion(first, owner.id, `${secret} question`);
  return {
    ...{
      members,
      cookies,
      series,
      character,
      design,
      entry,
      draft,
      unpublished,
      removed,
      held,
      waiting,
      processing,
      photo,
      comment,
      secret,
    },
    ...{
      joiner,
      decision,
      standing,
      report,
      appeal,
      appearance,
      claim,
      mark,
      first,
      question,
      story,
      writing,
      version,
    },
    ...curated,
    asked,
    ring: await makeKnownRing(),
  };
}

/** The `Cookie` header of a new session of the member. */
export async function cookieOf(memberId: string): Promise<string> {
  return `${sessionCookie}=${await sealSession((await makeSession(memberId)).id)}; kitbash.hint=1`;
}

export const cookieFor = (world: World, role: Role) => (role === 'anon' ? undefined : world.cookies[role]);

export function draftOf(title: string): StoryFields {
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: title }] }];
  return {
    ...{ title, standfirst: title, cover: [], characters: [], series: [] },
    body: { type: 'doc', content },
  };
}
